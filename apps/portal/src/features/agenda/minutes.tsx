import { Button } from "@mantine/core";
import { Meeting_SettleMinutesDocument, Meeting_WriteMinutesDocument } from "@resc/client/portal";
import { Card, Pill, formatDay } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { AskOnce } from "./ask-once.tsx";
import type { Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";
import { MinutesField } from "./minutes-field.tsx";
import { RecordTerm } from "./record-term.tsx";

/** The minutes: written as a draft, then agreed. Absent until the meeting is held. */
export function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const { viewerCan: can, id, version } = meeting;
  const write = useAct(Meeting_WriteMinutesDocument);
  const settle = useAct(Meeting_SettleMinutesDocument);
  const [asking, setAsking] = useState(false);
  if (!meeting.heldOn) return null;
  const agreed = meeting.minutesApprovedOn && <Pill tone="ok">{messages.settledOn(formatDay(meeting.minutesApprovedOn))}</Pill>;
  return (
    <Card title={messages.minutesTitle} acts={agreed}>
      <RecordTerm dueAt={meeting.minutesDueAt} standing={meeting.minutesTerm} />
      {can.writeMinutes ? (
        <MinutesField
          kept={meeting.minutes}
          busy={write.busy}
          submit={messages.minutesSave}
          done={messages.minutesSaved}
          run={(minutes) => write.run({ id, version, minutes })}
        >
          {can.settleMinutes && <Button onClick={() => setAsking(true)}>{messages.settle}</Button>}
        </MinutesField>
      ) : (
        <p className="prose">{meeting.minutes ?? messages.minutesNone}</p>
      )}
      {asking && (
        <AskOnce
          title={messages.settle}
          intro={messages.settleIntro}
          submit={messages.settle}
          done={messages.settled}
          busy={settle.busy}
          run={() => settle.run({ id, version })}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
