import { Button, Textarea } from "@mantine/core";
import { Meeting_SettleMinutesDocument, Meeting_WriteMinutesDocument } from "@resc/client/portal";
import { Card, Pill, formatDay } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { AskOnce } from "./ask-once.tsx";
import type { Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";
import { RecordTerm } from "./record-term.tsx";

/** The minutes: written as a draft, then agreed. Absent until the meeting is held. */
export function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const { viewerCan: can, id, version } = meeting;
  const write = useAct(Meeting_WriteMinutesDocument);
  const settle = useAct(Meeting_SettleMinutesDocument);
  const [text, setText] = useState(meeting.minutes ?? "");
  const [asking, setAsking] = useState(false);
  if (!meeting.heldOn) return null;
  const save = async () => {
    const outcome = await write.run({ id, version, minutes: text });
    if (outcome.ok) toastDone(messages.minutesSaved);
    else toastFailed(messages.failed, outcome.message);
  };
  const agreed = meeting.minutesApprovedOn && <Pill tone="ok">{messages.settledOn(formatDay(meeting.minutesApprovedOn))}</Pill>;
  return (
    <Card title={messages.minutesTitle} acts={agreed}>
      <RecordTerm dueAt={meeting.minutesDueAt} standing={meeting.minutesTerm} />
      {can.writeMinutes ? (
        <div className="stack">
          <Textarea
            label={messages.minutesLabel}
            autosize
            minRows={4}
            maxLength={20_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className="row">
            <Button variant="default" loading={write.busy} disabled={text.trim().length < 2} onClick={() => void save()}>
              {messages.minutesSave}
            </Button>
            {can.settleMinutes && <Button onClick={() => setAsking(true)}>{messages.settle}</Button>}
          </div>
        </div>
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
