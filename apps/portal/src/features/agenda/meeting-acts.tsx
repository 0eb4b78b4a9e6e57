import { Button } from "@mantine/core";
import { Meeting_BeginDocument } from "@resc/client/portal";
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
  const begin = useAct(Meeting_BeginDocument);
  const [open, setOpen] = useState<"begin" | "change">();
  const shut = () => setOpen(undefined);
  return (
    <>
      {can.begin && <Button onClick={() => setOpen("begin")}>{messages.begin}</Button>}
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
      {open === "begin" && (
        <AskOnce
          title={messages.beginTitle}
          intro={messages.beginIntro}
          submit={messages.begin}
          done={messages.beginDone}
          busy={begin.busy}
          run={() => begin.run({ id, version })}
          onClose={shut}
        />
      )}
      {open === "change" && <PlanDialog meeting={meeting} onClose={shut} />}
    </>
  );
}
