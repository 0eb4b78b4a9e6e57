import { useSuspenseQuery } from "@apollo/client/react";
import { Position_InForceDocument } from "@resc/client/portal";
import { Card, KeyValue, Page, Pill, formatInstant } from "@resc/ui";
import { messages } from "./messages.ts";
import { NoPosition } from "./no-position.tsx";
import { stateTones, stateWords } from "./words.ts";

/** A position in force as everybody reads it, without signing in: its text, its date, its hash. */
export function PublicPosition({ ofRef }: { readonly ofRef: string }) {
  const { data } = useSuspenseQuery(Position_InForceDocument, { variables: { ref: ofRef } });
  const position = data.positionInForce;
  if (!position) return <NoPosition />;
  return (
    <Page title={position.title} lede={messages.official} marks={<Pill tone={stateTones.IN_FORCE}>{stateWords.IN_FORCE}</Pill>}>
      <div className="split">
        <Card title={messages.text} foot={messages.hashHelp}>
          <p className="position-text">{position.text}</p>
        </Card>
        <aside aria-label={messages.facts}>
          <Card title={messages.facts}>
            <KeyValue
              facts={[
                [messages.position, position.ref],
                [messages.version, position.version],
                [messages.since, formatInstant(position.inForceSince)],
                [
                  messages.hash,
                  <span key="hash" className="position-hash">
                    {position.hash}
                  </span>,
                ],
              ]}
            />
          </Card>
        </aside>
      </div>
    </Page>
  );
}
