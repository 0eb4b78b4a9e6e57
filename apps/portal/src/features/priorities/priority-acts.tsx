import { Button } from "@mantine/core";
import { useState } from "react";
import { AddClaimDialog } from "../claims/add-claim-dialog.tsx";
import { messages as claimWords } from "../claims/messages.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { messages } from "./messages.ts";
import { OutcomeDialog } from "./outcome-dialog.tsx";
import type { Priority } from "./priority-page.tsx";
import { DropDialog } from "./reason-dialogs.tsx";

/** What can be done with an ask; what is not the viewer's is absent. */
export function PriorityActs({ priority }: { readonly priority: Priority }) {
  const [dialog, setDialog] = useState<"change" | "claim" | "drop" | "outcome">();
  const close = () => setDialog(undefined);
  const can = priority.viewerCan;
  return (
    <>
      {can.change && <Button onClick={() => setDialog("change")}>{messages.change}</Button>}
      {can.addClaim && (
        <Button variant="default" onClick={() => setDialog("claim")}>
          {claimWords.add.open}
        </Button>
      )}
      {can.drop && (
        <Button variant="default" onClick={() => setDialog("drop")}>
          {messages.drop}
        </Button>
      )}
      {can.recordOutcome && (
        <Button variant="default" onClick={() => setDialog("outcome")}>
          {messages.recordOutcome}
        </Button>
      )}
      {dialog === "change" && <AskDialog year={priority.sessionYear} priority={priority} onClose={close} />}
      {dialog === "claim" && <AddClaimDialog priorityId={priority.id} onClose={close} />}
      {dialog === "drop" && <DropDialog priority={priority} onClose={close} />}
      {dialog === "outcome" && <OutcomeDialog priority={priority} onClose={close} />}
    </>
  );
}
