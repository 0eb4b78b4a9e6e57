import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { waitsForReceipt } from "../circulation/circulation.rows.ts";
import { intentionsOf, speaksFor } from "../intention/intention.rows.ts";
import { isInterest } from "../intention/intention.machine.ts";
import { statesOf } from "../outcome/agreement.ts";
import { eligibleJudges } from "../panel/eligibility.ts";
import { mayKeepPanel } from "../panel/panel-facts.ts";
import { minimumJudges } from "../shared/settings.ts";
import { opportunityMachine } from "./opportunity.machine.ts";
import { type Opportunity, OpportunityCan } from "./opportunity.type.ts";

const threadStates = [
  "CIRCULATED",
  "INTENTIONS",
  "CALL",
  "PROPOSALS",
  "SEALED",
  "JUDGING",
  "SCORES_LOCKED",
  "RECOMMENDED",
  "NO_INTEREST",
  "NO_SUBMISSION",
  "JOINT",
  "NO_NEUTRAL_PANEL",
];
const questionStates = ["CALL", "PROPOSALS", "JOINT"];

/** Whether a panel is due and too few are neutral; a panel that stands ends by itself when it becomes too small (D-07). */
async function tooFewAreNeutral(ctx: RequestContext, one: Opportunity): Promise<boolean> {
  if (one.state !== "SEALED" || one.sole) return false;
  return (await eligibleJudges(ctx.read, one.id, await ctx.read.clock())).filter(({ eligible }) => eligible).length < minimumJudges;
}

/** What the viewer may do with an opportunity now. */
export async function whatCan(ctx: RequestContext, one: Opportunity): Promise<OpportunityCan> {
  const keeps = may(ctx.actor, "opportunity:keep");
  const possible = new Set(actsFrom(opportunityMachine, one.state));
  const speaks = (await speaksFor(ctx, ctx.actor.organization))?.speaks ?? false;
  const own = speaks ? (await intentionsOf(ctx, one.id)).find((intention) => intention.resc === ctx.actor.organization) : undefined;
  const competes = own !== undefined && isInterest(own.state);
  return Object.assign(new OpportunityCan(), {
    correct: keeps && possible.has("correct"),
    circulate: keeps && possible.has("circulate"),
    recordAddendum: keeps && possible.has("circulateAgain"),
    noteReceipt: await waitsForReceipt(ctx, one.id),
    write: (keeps || speaks) && threadStates.includes(one.state),
    stateIntention: (own?.possible.length ?? 0) > 0,
    closeWindow: keeps && possible.has("closeWindow"),
    arrangeCall: keeps && one.state === "CALL",
    holdCall: keeps && possible.has("holdCall"),
    ask: competes && questionStates.includes(one.state),
    answer: keeps && questionStates.includes(one.state),
    extendClosing: keeps && possible.has("extendClosing") && one.allianceClosesAt !== null,
    cancel: keeps && possible.has("cancel"),
    seePanel: may(ctx.actor, "panel:read"),
    keepPanel: await mayKeepPanel(ctx, one.id),
    declareNoPanel: keeps && (await tooFewAreNeutral(ctx, one)),
    recordDecision: keeps && possible.has("recordDecision"),
    close: keeps && possible.has("close"),
    mergeBids: keeps && possible.has("mergeBids"),
    agreeToJoint: competes && statesOf("JOINT").includes(one.state),
    agreeToExternalJudges: competes && statesOf("EXTERNAL_JUDGES").includes(one.state),
    recordFiling: competes && !["CALL", "CLOSED", "CANCELLED_BY_AGENCY"].includes(one.state),
  });
}
