import { Card, KeyValue, PathLink, formatInstant } from "@resc/ui";
import { messages } from "./messages.ts";
import type { Position, PositionVersion } from "./staff-position.tsx";
import { triggerWords } from "./words.ts";

const instant = (at: string | null | undefined) => at && formatInstant(at);

/** When a version went which way, and why; its hash from the call on. */
export function VersionFacts({ position, version }: { readonly position: Position; readonly version: PositionVersion }) {
  return (
    <Card title={messages.facts} foot={version.hash ? messages.hashHelp : undefined}>
      <KeyValue
        facts={[
          [messages.trigger, triggerWords[position.trigger]],
          [messages.why, version.why],
          [messages.begunBy, version.begunByPerson?.name],
          [messages.answerBy, instant(version.answerBy)],
          [messages.decided, instant(version.decidedAt)],
          [messages.release, version.inForceSince ? null : instant(version.releaseAt)],
          [messages.since, instant(version.inForceSince)],
          [messages.endedOn, instant(version.endedAt)],
          [messages.endReason, version.endReason],
          [
            messages.supersededBy,
            version.supersededByRef && (
              <PathLink key="other" href={`/positions/${version.supersededByRef}`}>
                {version.supersededByRef}
              </PathLink>
            ),
          ],
          [
            messages.hash,
            version.hash && (
              <span key="hash" className="position-hash">
                {version.hash}
              </span>
            ),
          ],
        ]}
      />
    </Card>
  );
}
