import type { Column } from "./columns.ts";
import type { Stage } from "./stage.ts";
import type { WriteOperation } from "./write-operations.ts";

type Of = "open" | "intentions" | "sealed" | "judged" | "decided" | "received";
type More = object | ((stage: Stage, column: Column) => object);

const given = (more: More, stage: Stage, column: Column) => (typeof more === "function" ? more(stage, column) : more);
const idOf = (stage: Stage, of: Of) => stage.objects.opportunities[of].id;

/** An act on an opportunity as last seen. */
const on =
  (of: Of, more: More = {}) =>
  (stage: Stage, column: Column) => ({
    id: idOf(stage, of),
    version: stage.versions.get(idOf(stage, of)) ?? 1,
    ...given(more, stage, column),
  });
/** An act that names the opportunity alone. */
const about =
  (of: Of, more: More = {}) =>
  (stage: Stage, column: Column) => ({ opportunityId: idOf(stage, of), ...given(more, stage, column) });
const set = (of: Of, sql: string) => (stage: Stage) => `update funding.opportunity set ${sql} where id = '${idOf(stage, of)}'`;
const words = "As it is";
const notice = {
  agencyCode: "OEC",
  title: "Another notice",
  route: "ALLIANCE",
  summary: "Support for mentors.",
  isPublic: true,
  closesWords: "May 29, 2026",
  closesPrecision: "DATE",
  closesDate: "2026-05-29",
};
const callTimes = ["2026-03-03T15:00:00Z", "2026-03-04T15:00:00Z", "2026-03-05T15:00:00Z"];

const noticeActs: readonly WriteOperation[] = [
  { operation: "addAgencyContact", object: "of CSDE", input: () => ({ agencyCode: "CSDE", name: "Sam of the agency" }) },
  {
    operation: "changeAgencyContact",
    object: "of CSDE",
    input: (stage) => ({
      id: stage.objects.opportunities.contact,
      version: stage.versions.get(stage.objects.opportunities.contact) ?? 1,
      agencyCode: "CSDE",
      name: "Pat of the agency",
      ended: true,
    }),
  },
  { operation: "recordFundingNotice", object: "of OEC", input: () => ({ notice, sourceText: "A notice" }) },
  { operation: "correctFundingNotice", object: "not circulated", input: on("received", { notice }) },
  { operation: "circulateOpportunity", object: "not circulated", input: on("received") },
  { operation: "recordAddendum", object: "taking proposals", input: on("open", { words, title: "A new title", sourceText: "Addendum 2" }) },
  { operation: "noteReceipt", object: "not noted yet", input: about("open"), guardRefuses: true },
  { operation: "writeToThread", object: "taking proposals", input: about("open", { text: words }) },
  {
    operation: "closeIntentionWindow",
    object: "stating intentions",
    input: on("intentions"),
    prepare: (stage) =>
      `update funding.participation set intention = 'NOT_INTERESTED' where opportunity_id = '${idOf(stage, "intentions")}'`,
  },
  { operation: "extendClosing", object: "taking proposals", input: on("open", { date: "2026-05-26" }) },
  { operation: "cancelOpportunity", object: "taking proposals", input: on("open", { reason: words }) },
];

const intentionActs: readonly WriteOperation[] = [
  {
    operation: "stateIntention",
    object: "own RESC's",
    input: about("intentions", { act: "stateInterest", from: "NOT_STATED" }),
  },
  {
    operation: "stateIntention",
    object: "own RESC's without a director",
    input: about("intentions", { act: "stateInterest", from: "NOT_STATED" }),
    prepare: () => "delete from funding.known_role where role = 'CLEARINGHOUSE_DIRECTOR'",
  },
  {
    operation: "recordOutsideInitiative",
    object: "own RESC's",
    input: () => ({
      title: "Another grant",
      funderKind: "FEDERAL",
      funder: "Department of Education",
      closesWords: "In fall",
      closesPrecision: "NOT_STATED",
      interested: true,
    }),
  },
  {
    operation: "stateInitiativeIntention",
    object: "own RESC's",
    input: (stage, column) => ({
      initiativeId: stage.objects.opportunities.initiative,
      act: column.endsWith(".provider") ? "confirm" : "stateInterest",
      from: column.endsWith(".provider") ? "INTERESTED" : "NOT_STATED",
    }),
  },
];

const callActs: readonly WriteOperation[] = [
  {
    operation: "proposeCall",
    object: "in its call",
    input: about("open", { times: callTimes, minutes: 30, dialIn: "+1 860 555 0100", contactIds: [] }),
    prepare: set("open", "state = 'CALL'"),
  },
  {
    operation: "inviteToCall",
    object: "in its call",
    input: about("open", { chosenAt: callTimes[0] }),
    prepare: (stage) =>
      `${set("open", "state = 'CALL'")(stage)}; update funding.opportunity_call set proposed_at = '{${callTimes.join()}}', chosen_at = null where opportunity_id = '${idOf(stage, "open")}'`,
  },
  {
    operation: "holdCall",
    object: "in its call",
    input: on("open", { attendees: [{ resc: "CREC", name: "Of CREC", asInterested: true }] }),
    prepare: (stage) =>
      `${set("open", "state = 'CALL'")(stage)}; delete from funding.proposal_access where opportunity_id = '${idOf(stage, "open")}'; delete from funding.submission_content where opportunity_id = '${idOf(stage, "open")}'; delete from funding.submission where opportunity_id = '${idOf(stage, "open")}'; delete from funding.proposal_slot where opportunity_id = '${idOf(stage, "open")}'`,
  },
  { operation: "askQuestion", object: "as a competitor", input: about("open", { text: words }), guardRefuses: true },
  {
    operation: "recordAnswer",
    object: "of CREC's question",
    input: (stage) => ({
      questionId: stage.objects.opportunities.question.id,
      version: stage.objects.opportunities.question.version,
      answer: words,
    }),
  },
];

/** The own RESC's proposal as its people see it; a stranger to both competitors names the version of a box that was never used. */
const own =
  (more: More = {}) =>
  (stage: Stage, column: Column) => {
    const { CREC, ACES, LEARN } = stage.objects.opportunities.proposals;
    const proposal = column.endsWith(".provider") ? CREC : column.endsWith(".third") ? ACES : LEARN;
    return { opportunityId: idOf(stage, "open"), version: proposal.version, ...given(more, stage, column) };
  };
const cover = { title: "A title", abstract: "", partners: "", contactName: "", contactEmail: "" };

const proposalActs: readonly WriteOperation[] = [
  { operation: "saveProposal", object: "own RESC's", input: own({ cover, files: [] }), guardRefuses: true },
  {
    operation: "saveProposal",
    object: "own RESC's with a file of CREC's",
    input: own((stage: Stage) => ({
      cover,
      files: stage.objects.opportunities.proposals.CREC.files.map(({ id }) => ({ id, part: "OTHER" })),
    })),
    guardRefuses: true,
  },
  { operation: "nameProposalPeople", object: "own RESC's", input: own({ personIds: [] }), guardRefuses: true },
  { operation: "submitProposal", object: "own RESC's", input: own(), guardRefuses: true },
  { operation: "withdrawProposal", object: "own RESC's submitted by ACES", input: own(), guardRefuses: true },
  {
    operation: "submitProposal",
    object: "own RESC's after the closing",
    input: own(),
    prepare: set("open", "alliance_closes_at = platform.now() - interval '1 hour'"),
    guardRefuses: true,
  },
  {
    operation: "agreeToJointProposal",
    object: "as a competitor",
    input: about("open", { words }),
    prepare: () => "delete from funding.competitor_agreement",
    guardRefuses: true,
  },
  {
    operation: "agreeToExternalJudges",
    object: "as a competitor without a neutral panel",
    input: about("open", { words }),
    prepare: set("open", "state = 'NO_NEUTRAL_PANEL'"),
    guardRefuses: true,
  },
  {
    operation: "mergeBids",
    object: "all agreed",
    input: on("open"),
    prepare: (stage) =>
      `insert into funding.competitor_agreement select '${idOf(stage, "open")}', r, 'x', platform.now(), 'x', 'JOINT' from unnest(array['CREC','ACES']) r on conflict do nothing`,
  },
  {
    operation: "recordFiling",
    object: "as a competitor",
    input: about("open", { filedAt: "2026-03-01T15:00:00Z", receipt: "Number 1" }),
    guardRefuses: true,
  },
];

const asJudge =
  (more: More = {}) =>
  (stage: Stage, column: Column) => ({
    judgeId: stage.objects.opportunities.judges["LEARN"],
    ...given(more, stage, column),
  });
const judgeIn =
  (state: string, more = "") =>
  (stage: Stage) =>
    `update funding.judge set state = '${state}'${more} where opportunity_id = '${idOf(stage, "judged")}' and resc_code = 'LEARN'`;
const plan = {
  rescs: ["CES", "LEARN"],
  rubric: [{ key: "plan", label: "Plan", description: "", weight: 100 }],
  lowest: 1,
  highest: 5,
  dueOn: "2027-01-05",
};

const judgingActs: readonly WriteOperation[] = [
  { operation: "appointPanel", object: "sealed", input: on("sealed", plan) },
  {
    operation: "declareNoNeutralPanel",
    object: "all compete",
    input: on("sealed"),
    prepare: (stage) => `update funding.participation set intention = 'INTERESTED' where opportunity_id = '${idOf(stage, "sealed")}'`,
  },
  {
    operation: "openSubmissions",
    object: "all judges attested",
    input: on("judged"),
    prepare: (stage) =>
      `update funding.panel set opened_at = null where opportunity_id = '${idOf(stage, "judged")}'; update funding.submission set state = 'SEALED' where opportunity_id = '${idOf(stage, "judged")}'`,
  },
  {
    operation: "attestAsJudge",
    object: "of LEARN",
    input: asJudge({ noConflict: true, confidential: true, rubricRead: true }),
    prepare: judgeIn("APPOINTED"),
  },
  {
    operation: "scoreSubmission",
    object: "as judge of LEARN",
    input: asJudge((stage: Stage) => ({ submissionId: stage.objects.opportunities.opened, criterion: "plan", value: 4 })),
  },
  { operation: "submitScores", object: "as judge of LEARN", input: asJudge() },
  { operation: "takeBackScores", object: "as judge of LEARN", input: asJudge(), prepare: judgeIn("SUBMITTED") },
  { operation: "recuseAsJudge", object: "as judge of LEARN", input: asJudge() },
  { operation: "removeJudge", object: "of LEARN", input: asJudge({ reason: words }) },
  {
    operation: "waiveLookBack",
    object: "as a competitor",
    input: (stage, column) => ({ ...about("sealed", { words })(stage, column), personId: stage.newcomer }),
    guardRefuses: true,
  },
  {
    operation: "recordRecommendation",
    object: "locked",
    input: on("judged", { rescs: ["CREC"], words }),
    prepare: (stage) =>
      `${set("judged", "state = 'SCORES_LOCKED'")(stage)}; update funding.panel set locked_at = platform.now() where opportunity_id = '${idOf(stage, "judged")}'; update funding.judge set state = 'LOCKED' where opportunity_id = '${idOf(stage, "judged")}'`,
  },
  {
    operation: "recordDecision",
    object: "recommended",
    input: on("decided", { rescs: ["CREC"], words, decidedOn: "2026-03-01" }),
    prepare: () => "delete from funding.agency_decision",
  },
  {
    operation: "closeOpportunity",
    object: "decided",
    input: on("decided"),
    prepare: set("decided", "state = 'AGENCY_DECIDED'"),
  },
];

/** What is done on opportunities: every act by everybody, on objects that are theirs and on those of others. */
export const opportunityOperations: readonly WriteOperation[] = [
  ...noticeActs,
  ...intentionActs,
  ...callActs,
  ...proposalActs,
  ...judgingActs,
];
