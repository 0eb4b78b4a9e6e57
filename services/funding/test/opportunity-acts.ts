import type { RescCode } from "@resc/domain";
import type { FundingStage, Told } from "./funding-stage.ts";

/** A notice as the Coordinator reads it: closes on a day without a time. */
export const notice = {
  agencyCode: "CSDE",
  office: "Talent Office",
  title: "Mentor teacher support grant",
  number: "RFP 27-014",
  route: "ALLIANCE",
  summary: "Support for mentors of beginning teachers.",
  amount: "250000.00",
  amountNote: "For two years",
  eligibility: "Regional Educational Service Centers",
  isPublic: true,
  closesWords: "January 29, 2027",
  closesPrecision: "DATE",
  closesDate: "2027-01-29",
};

const shown = `{ id ref version state sole closesAt closesRule allianceClosesAt windowClosesAt circulatedAt sourceHash
  intentions { resc state mayJudge judgingReason standsIn possible { act consequence } entries { state words standsIn } }
  circulations { number at note receipts { resc standsIn mail receivedAt } } addenda { number words difference { field before after } } thread { byName text }
  call { proposedAt chosenAt minutes dialIn invitedAt heldAt agencyStaff { name } attendees { name resc asInterested } }
  questions { id version number text askedBy answer told } history { sentence }
  proposal { state version resc named { id } missing cover { title } files { id part name size } submissions { id version state receiptHash submittedAt cover { title } } closed canName canSubmit }
  possibleJudges { resc eligible reason } panel { openedAt lockedAt lowest highest keeper { id } judges { id resc state reason } }
  openedSubmissions { id resc cover { title } files { id name } scores { criterion value comment } } scoreTotals { resc judges total } receivedScores { criterion value comment judge }
  outcome { recommended decided differsReason filed agreedToJoint agreedToExternalJudges }
  receipts { resc version receiptHash state } submissionCount { submissions late }
  viewerCan { circulate stateIntention closeWindow holdCall ask answer keepPanel declareNoPanel agreeToJoint agreeToExternalJudges } }`;

/** Acts on opportunities as tests speak of them. */
export function opportunityActs(stage: FundingStage) {
  const run = async (who: Parameters<FundingStage["change"]>[0], mutation: string, inputType: string, input: object): Promise<Told> => {
    const told = await stage.change(who, mutation, inputType, input, `... on OpportunityActSuccess { opportunity ${shown} }`);
    return (told["opportunity"] as Told | undefined) ?? told;
  };
  const read = async (ref: string, who = stage.coordinator()): Promise<Told | null> =>
    ((await stage.ask(who, `query($ref: ID!) { opportunity(ref: $ref) ${shown} }`, { ref })).data?.["opportunity"] ?? null) as Told | null;
  return {
    run,
    read,
    record: (more: object = {}, source: object = { sourceText: "RFP 27-014. Proposals are due January 29, 2027." }) =>
      run(stage.coordinator(), "recordFundingNotice", "RecordFundingNoticeInput", { notice: { ...notice, ...more }, ...source }),
    circulate: (one: Told, note = "Please look at this.") =>
      run(stage.coordinator(), "circulateOpportunity", "CirculateOpportunityInput", { id: one["id"], version: one["version"], note }),
    state: (one: Told, resc: RescCode, act: string, from = "NOT_STATED", words: string | null = null) =>
      run(stage.director(resc), "stateIntention", "StateIntentionInput", { opportunityId: one["id"], act, from, words }),
    closeWindow: (one: Told) =>
      run(stage.coordinator(), "closeIntentionWindow", "OpportunityActInput", { id: one["id"], version: one["version"] }),
  };
}
