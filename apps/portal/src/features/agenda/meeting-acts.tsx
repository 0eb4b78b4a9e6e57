import { Button } from "@mantine/core";
import { Meeting_HoldDocument } from "@resc/client/portal";
import { PathLink } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { AskOnce } from "./ask-once.tsx";
import type { Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";
import { PlanDialog } from "./plan-dialog.tsx";

/** What the viewer may do with the meeting as a whole. */
export function MeetingActs({ meeting }: { readonly meeting: Meeting }) {
  const { viewerCan: can, id, version } = meeting;
  const hold = useAct(Meeting_HoldDocument);
  const [open, setOpen] = useState<"hold" | "change">();
  const shut = () => setOpen(undefined);
  return (
    <>
      {can.hold && <Button onClick={() => setOpen("hold")}>{messages.hold}</Button>}
      {can.freeze && (
        <Button component={PathLink} href={`/agenda/${meeting.ref}/packet`}>
          {messages.packet}
        </Button>
      )}
      {can.change && (
        <Button variant="default" onClick={() => setOpen("change")}>
          {messages.dialog.change}
        </Button>
      )}
      {open === "hold" && (
        <AskOnce
          title={messages.holdTitle}
          intro={messages.holdIntro}
          submit={messages.hold}
          done={messages.holdDone}
          busy={hold.busy}
          run={() => hold.run({ id, version })}
          onClose={shut}
        />
      )}
      {open === "change" && <PlanDialog meeting={meeting} onClose={shut} />}
    </>
  );
}
