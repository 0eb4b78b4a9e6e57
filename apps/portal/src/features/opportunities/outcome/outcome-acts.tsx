import { Button } from "@mantine/core";
import { useState } from "react";
import { useViewer } from "../../../app/session/viewer.ts";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { DecisionDialog } from "./decision-dialog.tsx";
import { FilingDialog } from "./filing-dialog.tsx";
import { outcomeMessages as words } from "./messages.ts";
import { OutcomeTextDialog } from "./outcome-text-dialog.tsx";
import type { OutcomePage } from "./outcome-tab.tsx";
import { RecommendDialog } from "./recommend-dialog.tsx";

type Open = "recommend" | "decide" | "agree" | "agreeExternal" | "merge" | "file" | "close";

const competing = ["INTERESTED", "CONFIRMED", "SUBMITTED"];

/** What can be done about the outcome now; acts without a right are absent. */
export function OutcomeActs({ opportunity, one }: OpportunityProps & { readonly one: OutcomePage }) {
  const [open, setOpen] = useState<Open | null>(null);
  const { viewerCan, state } = opportunity;
  const { outcome } = one;
  const own = useViewer()?.organization;
  const still = one.intentions.filter((intention) => competing.includes(intention.state)).map(({ resc }) => resc);
  const all = (agreed: readonly string[]) => still.length > 1 && still.every((resc) => agreed.includes(resc));
  const already = (rescs: readonly string[]) => own !== undefined && rescs.includes(own);
  const can: Readonly<Record<Open, boolean>> = {
    recommend:
      (viewerCan.keepPanel && state === "SCORES_LOCKED") ||
      (viewerCan.recordDecision && state === "NO_NEUTRAL_PANEL" && all(outcome.agreedToExternalJudges)),
    // A decision begins with what was recommended, so it waits until that has been read.
    decide:
      viewerCan.recordDecision &&
      (state !== "RECOMMENDED" || outcome.recommended !== null) &&
      (state !== "SEALED" || opportunity.sole === true) &&
      (state !== "PROPOSALS" || opportunity.route === "AGENCY_RUN"),
    agree: viewerCan.agreeToJoint && !already(outcome.agreedToJoint),
    agreeExternal: viewerCan.agreeToExternalJudges && !already(outcome.agreedToExternalJudges),
    merge: viewerCan.mergeBids && all(outcome.agreedToJoint),
    file: viewerCan.recordFiling && !already(outcome.filed),
    close: viewerCan.close,
  };
  const close = () => setOpen(null);
  const acts = (Object.keys(can) as Open[]).filter((act) => can[act]);
  return (
    <>
      <div className="row no-print">
        {acts.map((act, index) => (
          <Button key={act} variant={index === 0 ? "filled" : "default"} onClick={() => setOpen(act)}>
            {words[act].label}
          </Button>
        ))}
      </div>
      {open === "recommend" && <RecommendDialog opportunity={opportunity} one={one} onClose={close} />}
      {open === "decide" && <DecisionDialog opportunity={opportunity} one={one} onClose={close} />}
      {open === "file" && <FilingDialog opportunity={opportunity} onClose={close} />}
      {(open === "agree" || open === "agreeExternal" || open === "merge" || open === "close") && (
        <OutcomeTextDialog act={open} opportunity={opportunity} onClose={close} />
      )}
    </>
  );
}
