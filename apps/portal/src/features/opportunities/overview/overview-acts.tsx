import { Button } from "@mantine/core";
import { Opportunity_ReceiptDocument } from "@resc/client/portal";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import { AddendumDialog } from "../acts/addendum-dialog.tsx";
import { ClosingDialog } from "../acts/closing-dialog.tsx";
import { actMessages } from "../acts/messages.ts";
import { OpportunityTextDialog } from "../acts/opportunity-text-dialog.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";

type Open = "circulate" | "cancel" | "addendum" | "extend" | null;

/** What can be done with the notice now; acts without a right are absent. */
export function OverviewActs({ opportunity }: OpportunityProps) {
  const { viewerCan } = opportunity;
  const [open, setOpen] = useState<Open>(null);
  const receipt = useAct(Opportunity_ReceiptDocument);
  const noteReceipt = async () => {
    const outcome = await receipt.run({ opportunityId: opportunity.id });
    if (outcome.ok) toastDone(actMessages.receipt.done);
    else toastFailed(actMessages.receipt.label, outcome.message);
  };
  const close = () => setOpen(null);
  return (
    <div className="acts no-print">
      {viewerCan.circulate && <Button onClick={() => setOpen("circulate")}>{actMessages.circulate.label}</Button>}
      {viewerCan.noteReceipt && (
        <Button loading={receipt.busy} onClick={() => void noteReceipt()}>
          {actMessages.receipt.label}
        </Button>
      )}
      {viewerCan.recordAddendum && (
        <Button variant="default" onClick={() => setOpen("addendum")}>
          {actMessages.addendum.label}
        </Button>
      )}
      {viewerCan.extendClosing && (
        <Button variant="default" onClick={() => setOpen("extend")}>
          {actMessages.extend.label}
        </Button>
      )}
      {viewerCan.cancel && (
        <Button variant="default" onClick={() => setOpen("cancel")}>
          {actMessages.cancel.label}
        </Button>
      )}
      {(open === "circulate" || open === "cancel") && <OpportunityTextDialog act={open} opportunity={opportunity} onClose={close} />}
      {open === "addendum" && <AddendumDialog opportunity={opportunity} onClose={close} />}
      {open === "extend" && <ClosingDialog opportunity={opportunity} onClose={close} />}
    </div>
  );
}
