import { Button } from "@mantine/core";
import { Opportunity_InviteToCallDocument } from "@resc/client/portal";
import { formatInstant } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import type { CallPage } from "./call-tab.tsx";
import { HoldCallDialog } from "./hold-call-dialog.tsx";
import { callMessages as words } from "./messages.ts";
import { ProposeCallDialog } from "./propose-call-dialog.tsx";

/** What the Coordinator does about the call: propose, invite or move, record it as held. */
export function CallActs({ opportunity, one }: OpportunityProps & { readonly one: CallPage }) {
  const [open, setOpen] = useState<"propose" | "hold" | null>(null);
  const invite = useAct(Opportunity_InviteToCallDocument);
  const { viewerCan } = opportunity;
  const choose = async (chosenAt: string) => {
    const outcome = await invite.run({ opportunityId: opportunity.id, chosenAt });
    if (outcome.ok) toastDone(words.inviteDone);
    else toastFailed(words.invite(formatInstant(chosenAt)), outcome.message);
  };
  const close = () => setOpen(null);
  if (!viewerCan.arrangeCall) return null;
  const others = one.call?.proposedAt.filter((time) => time !== one.call?.chosenAt) ?? [];
  return (
    <div className="acts no-print">
      {one.call?.chosenAt && viewerCan.holdCall && <Button onClick={() => setOpen("hold")}>{words.hold}</Button>}
      {others.map((time) => (
        <Button key={time} variant="default" loading={invite.busy} onClick={() => void choose(time)}>
          {words.invite(formatInstant(time))}
        </Button>
      ))}
      <Button variant={one.call ? "default" : "filled"} onClick={() => setOpen("propose")}>
        {words.propose}
      </Button>
      {open === "propose" && <ProposeCallDialog opportunity={opportunity} onClose={close} />}
      {open === "hold" && <HoldCallDialog opportunity={opportunity} one={one} onClose={close} />}
    </div>
  );
}
