import { Button, Textarea } from "@mantine/core";
import { Meeting_ApproveMinutesDocument, Meeting_WriteMinutesDocument } from "@resc/client/portal";
import { Card, Pill, formatDay } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { AskOnce } from "./ask-once.tsx";
import type { Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";

/** The minutes: written as a draft, then approved. Absent until the meeting is held. */
export function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const { viewerCan: can, id, version } = meeting;
  const write = useAct(Meeting_WriteMinutesDocument);
  const approve = useAct(Meeting_ApproveMinutesDocument);
  const [text, setText] = useState(meeting.minutes ?? "");
  const [asking, setAsking] = useState(false);
  if (!meeting.heldOn) return null;
  const save = async () => {
    const outcome = await write.run({ id, version, minutes: text });
    if (outcome.ok) toastDone(messages.minutesSaved);
    else toastFailed(messages.failed, outcome.message);
  };
  const approved = meeting.minutesApprovedOn && <Pill tone="ok">{messages.approvedOn(formatDay(meeting.minutesApprovedOn))}</Pill>;
  return (
    <Card title={messages.minutesTitle} acts={approved}>
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
            {can.approveMinutes && <Button onClick={() => setAsking(true)}>{messages.approve}</Button>}
          </div>
        </div>
      ) : (
        <p className="prose">{meeting.minutes ?? messages.minutesNone}</p>
      )}
      {asking && (
        <AskOnce
          title={messages.approve}
          intro={messages.approveIntro}
          submit={messages.approve}
          done={messages.approved}
          busy={approve.busy}
          run={() => approve.run({ id, version })}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
