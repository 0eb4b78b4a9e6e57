import type { ReadOperation } from "./read-operations.ts";
import type { Stage } from "./stage.ts";

const page = "totalCount nodes { __typename }";
type Of = "open" | "intentions" | "sealed" | "judged" | "decided" | "received";

function root(operation: string, object: string, asked: string, variables?: ReadOperation["variables"], head = ""): ReadOperation {
  return { operation, object, query: `query${head} { ${asked} }`, path: operation, ...(variables ? { variables } : {}) };
}

/** A field of an opportunity: `operation` names it, `path` says where in it the object stands. */
function field(operation: string, object: string, of: Of, selection: string, path = selection.split(" ")[0]): ReadOperation {
  return {
    operation,
    object,
    query: `query($ref: ID!) { opportunity(ref: $ref) { ${selection} } }`,
    path: `opportunity.${path}`,
    variables: (stage) => ({ ref: stage.objects.opportunities[of].ref }),
  };
}

const one = (of: Of) => (stage: Stage) => ({ id: stage.objects.opportunities[of].ref });
const initiative = (stage: Stage) => ({ id: stage.objects.opportunities.initiative });

/** What is read of opportunities: one that takes proposals of CREC and ACES, one whose call is to come, one sealed, one judged by LEARN and CES, one recommended, and one of OEC. */
export const opportunityReads: readonly ReadOperation[] = [
  root("agencyContacts", "all", "agencyContacts { id }"),
  root("stateAgencies", "all", "stateAgencies { code }"),
  root("fundingNoticeReading", "a text", 'fundingNoticeReading(text: "Due May 29, 2026.") { __typename }'),
  root("fundingDates", "of a year", 'fundingDates(from: "2026-01-01", to: "2026-12-31") { title }'),
  root("fundingNumbers", "own", "fundingNumbers { label }"),
  root("fundingWaitingForMe", "own", "fundingWaitingForMe { id }"),
  root("intentions", "all", `intentions { ${page} }`),
  root("intentions", "of CREC", `intentions(resc: CREC) { ${page} }`),
  root("intentions", "of ACES", `intentions(resc: ACES) { ${page} }`),
  root("opportunities", "of CSDE", `opportunities(agency: "CSDE") { ${page} }`),
  root("opportunities", "of OEC", `opportunities(agency: "OEC") { ${page} }`),
  root("opportunity", "taking proposals", "opportunity(ref: $id) { id }", one("open"), "($id: ID!)"),
  root("opportunity", "of OEC", "opportunity(ref: $id) { id }", one("received"), "($id: ID!)"),
  root("outsideInitiative", "of CREC", "outsideInitiative(id: $id) { id }", initiative, "($id: ID!)"),
  root("outsideInitiatives", "all", `outsideInitiatives { ${page} }`),
  field("Opportunity.agency", "taking proposals", "open", "agency { code }"),
  field("Opportunity.sourceText", "taking proposals", "open", "sourceText"),
  field("Opportunity.contact", "taking proposals", "open", "contact { name }"),
  field("Opportunity.receivedBy", "taking proposals", "open", "receivedBy { id }"),
  field("Opportunity.addenda", "taking proposals", "open", "addenda { id }"),
  field("Opportunity.circulations", "taking proposals", "open", "circulations { id }"),
  field("Opportunity.thread", "taking proposals", "open", "thread { text }"),
  field("Opportunity.history", "taking proposals", "open", "history { sentence }"),
  field("Opportunity.intentions", "taking proposals", "open", "intentions { resc }"),
  field("Opportunity.call", "taking proposals", "open", "call { dialIn }"),
  field("OpportunityCall.attendees", "taking proposals", "open", "call { attendees { name } }", "call.attendees"),
  field("Opportunity.questions", "taking proposals", "open", "questions { text }"),
  field("OpportunityQuestion.askedBy", "taking proposals", "open", "questions { askedBy }", "questions.0.askedBy"),
  field("Opportunity.proposal", "taking proposals", "open", "proposal { version }"),
  field("OwnProposal.files", "taking proposals", "open", "proposal { files { id } }", "proposal.files"),
  field("Opportunity.receipts", "taking proposals", "open", "receipts { receiptHash }"),
  field("Opportunity.submissionCount", "taking proposals", "open", "submissionCount { submissions }"),
  field("Opportunity.submissionCount", "sealed", "sealed", "submissionCount { submissions }"),
  field("Opportunity.possibleJudges", "sealed", "sealed", "possibleJudges { resc }"),
  field("Opportunity.panel", "judged", "judged", "panel { dueAt }"),
  field("Opportunity.openedSubmissions", "sealed", "sealed", "openedSubmissions { id }"),
  field("Opportunity.openedSubmissions", "judged", "judged", "openedSubmissions { id }"),
  field("OpenedSubmission.scores", "judged", "judged", "openedSubmissions { scores { value } }", "openedSubmissions.0.scores"),
  field("Opportunity.scoreTotals", "judged", "judged", "scoreTotals { total }"),
  field("Opportunity.scoreTotals", "recommended", "decided", "scoreTotals { total }"),
  field("Opportunity.receivedScores", "judged", "judged", "receivedScores { value }"),
  field("Opportunity.receivedScores", "recommended", "decided", "receivedScores { value }"),
  field("Opportunity.outcome", "recommended", "decided", "outcome { recommended }", "outcome.recommended"),
  field("Opportunity.certificate", "recommended", "decided", "certificate { hash }"),
  {
    operation: "_entities Opportunity",
    object: "taking proposals",
    at: "funding",
    path: "_entities.0",
    query: "query($of: [_Any!]!) { _entities(representations: $of) { ... on Opportunity { id } } }",
    variables: (stage) => ({ of: [{ __typename: "Opportunity", id: stage.objects.opportunities.open.id }] }),
  },
];
