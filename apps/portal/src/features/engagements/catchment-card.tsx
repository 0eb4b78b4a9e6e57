import type { Notice_CheckQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, KeyValue, Pill, RescTag, RescTags, formatDay } from "@resc/ui";
import type { Fact, Tone } from "@resc/ui";
import { IconArrowsLeftRight, IconCheck, IconMapPin } from "@tabler/icons-react";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { Boundary } from "../../app/errors/boundary.tsx";
import { MiniMap } from "./mini-map.tsx";
import { startMessages as messages } from "./start-messages.ts";

/** What the check found. */
export type Check = NonNullable<Notice_CheckQuery["catchmentCheck"]>;

const tones: Readonly<Record<Check["result"], Tone>> = {
  HOME: "ok",
  OUT_OF_REGION: "warn",
  MULTI_HOST: "warn",
  STATEWIDE: "info",
  UNPLACED: "bad",
};

/** Whose region it is, what the Accord asks for, until when, and who will receive it. */
export function CatchmentCard({
  check,
  failed,
  startsOn,
}: {
  readonly check: Check | null;
  readonly failed: boolean;
  readonly startsOn: string | null;
}) {
  const Icon = check?.result === "HOME" ? IconCheck : IconArrowsLeftRight;
  return (
    <Card
      title={messages.check}
      acts={
        check && (
          <Pill tone={tones[check.result]} icon={Icon}>
            {messages.results[check.result]}
          </Pill>
        )
      }
    >
      <div className="stack">
        <div role="status" className="stack">
          {check ? (
            <Found check={check} startsOn={startsOn} />
          ) : (
            <p className="quiet hint">
              <IconMapPin size={18} aria-hidden />
              {failed ? messages.checkFailed : messages.checkWait}
            </p>
          )}
        </div>
        <Boundary pending={<div className="mini-map-space" />}>
          <MiniMap townKeys={check?.townKeys ?? []} />
        </Boundary>
      </div>
    </Card>
  );
}

function Found({ check, startsOn }: { readonly check: Check; readonly startsOn: string | null }) {
  const others: Fact = [messages.others, messages.othersCount(check.othersWorkingHere)];
  return (
    <>
      <p className="check-sentence">{check.sentence}</p>
      {check.hosts.length > 0 && <AccordLine clause="A37" beside />}
      {check.hosts.length === 0 && (
        <KeyValue facts={[[messages.homeResc, check.homeRescs.length > 0 && <RescTags codes={check.homeRescs} none="" />], others]} />
      )}
      {check.hosts.map((duty, index) => (
        <KeyValue
          key={duty.resc.code}
          facts={[
            [messages.homeResc, <RescTag key="resc" code={duty.resc.code} />],
            [messages.since, duty.since ? formatDay(duty.since) : messages.noStart],
            [messages.due, dueOf(duty.dueOn, startsOn)],
            [messages.receives, receiverOf(duty)],
            ...(index === check.hosts.length - 1 ? [others] : []),
          ]}
        />
      ))}
    </>
  );
}

// The notice is due on the first day of work exactly when the start comes before the Alliance target.
function dueOf(dueOn: string, startsOn: string | null): string {
  return dueOn === startsOn ? messages.dueStart(formatDay(startsOn)) : messages.dueTarget(formatDay(dueOn));
}

function receiverOf({ recipient, resc }: Check["hosts"][number]): string {
  if (!recipient) return messages.nobody;
  return recipient.title ? `${recipient.name}, ${recipient.title}` : `${recipient.name}, ${rescShortNames[resc.code]}`;
}
