import { accordReads } from "./operations-accord.ts";
import { briefReads } from "./operations-briefs.ts";
import { auditReads, boardReads, decisionReads, gapReads } from "./operations-boards.ts";
import { positionReads } from "./operations-positions.ts";
import { advocacyReads } from "./read-operations-advocacy.ts";
import { earlyChildhoodReads } from "./read-operations-early-childhood.ts";
import { datesReads } from "./read-operations-dates.ts";
import { groupReads } from "./operations-groups.ts";
import { governanceReads } from "./read-operations-governance.ts";
import { opportunityReads } from "./read-operations-opportunities.ts";
import { linkToken, type Stage } from "./stage.ts";

/** Something that is read: the row of the table, the question, and where in the answer the object stands. */
export interface ReadOperation {
  readonly operation: string;
  readonly object: string;
  readonly query: string;
  readonly path: string;
  readonly variables?: (stage: Stage, personId: string | null) => Record<string, unknown>;
  /** Asked at this subgraph instead of the whole supergraph. */
  readonly at?: "engagements" | "membership" | "funding";
}

const page = "totalCount nodes { __typename }";
const ids = "($id: ID!)";

function root(operation: string, object: string, field: string, variables?: ReadOperation["variables"], head = ""): ReadOperation {
  return { operation, object, query: `query${head} { ${field} }`, path: operation, ...(variables ? { variables } : {}) };
}

function nested(operation: string, object: string, from: string, field: string, id: (stage: Stage) => string): ReadOperation {
  const [, name = ""] = operation.split(".");
  return {
    operation,
    object,
    query: `query${ids} { ${from} { ${field} } }`,
    path: `${from.split("(")[0]}.${name}`,
    variables: (stage) => ({ id: id(stage) }),
  };
}

function entity(
  at: "engagements" | "membership" | "funding",
  type: string,
  object: string,
  id: (stage: Stage) => string,
  field = "id",
  path = "_entities.0",
): ReadOperation {
  return {
    operation: `_entities ${type}${field === "id" ? "" : ".terms"}`,
    object,
    at,
    path,
    query: `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${field} } } }`,
    variables: (stage) => ({ of: [{ __typename: type, id: id(stage) }] }),
  };
}

const out = (stage: Stage) => stage.objects.out.engagement;
const home = (stage: Stage) => stage.objects.home.engagement;
const notice = (stage: Stage) => stage.objects.out.notice;
const row = (stage: Stage) => stage.objects.out.row;
const newcomer = (stage: Stage) => stage.newcomer;

const roots: readonly ReadOperation[] = [
  root("activity", "notices of CREC and LEARN", "activity { sentence }"),
  root("bell", "own lines", "bell { totalCount nodes { id } }"),
  root(
    "catchmentCheck",
    "own RESC as provider",
    "catchmentCheck(districtId: $id) { result }",
    (stage) => ({ id: stage.objects.groton }),
    ids,
  ),
  root("courtesyNotice", "given", "courtesyNotice(id: $id) { id }", (stage) => ({ id: notice(stage) }), ids),
  root("courtesyNotice", "owed", "courtesyNotice(id: $id) { id }", (stage) => ({ id: stage.objects.owed.notice }), ids),
  root("courtesyNotices", "all boxes", `courtesyNotices(box: ALL) { ${page} }`),
  root("customerSearch", "district", `customerSearch(text: "Groton") { id }`),
  root("customerSearch", "organization", `customerSearch(text: "Zebra") { id }`),
  root("district", "Groton", "district(id: $id) { id }", (stage) => ({ id: stage.objects.groton }), ids),
  root("districts", "all", `districts { ${page} }`),
  root("engagement", "out of region", "engagement(id: $id) { id }", (stage) => ({ id: out(stage) }), ids),
  root("engagement", "in region", "engagement(id: $id) { id }", (stage) => ({ id: home(stage) }), ids),
  { operation: "engagementCounts", object: "CREC's", query: "{ engagementCounts { all } }", path: "engagementCounts.all" },
  root("engagements", "CREC's", `engagements { ${page} }`),
  root("figures", "all", `figures { ${page} }`),
  root("homeNumbers", "own", "homeNumbers { label }"),
  { operation: "magnetGrantComparison", object: "any", query: "{ magnetGrantComparison { title } }", path: "magnetGrantComparison.title" },
  root("metric", "any", "metric(code: $id) { code }", (stage) => ({ id: stage.objects.metric }), ids),
  root("metrics", "all", "metrics { code }"),
  {
    operation: "noticeByLink",
    object: "token held",
    query: "query($id: String!) { noticeByLink(token: $id) { customerName } }",
    path: "noticeByLink.customerName",
    variables: () => ({ id: linkToken }),
  },
  root(
    "noticePreview",
    "own RESC as provider",
    "noticePreview(input: { host: LEARN, districtId: $id }) { subject }",
    (stage) => ({ id: stage.objects.groton }),
    ids,
  ),
  root("outOfRegionCounts", "counts", `outOfRegionCounts { ${page} }`),
  root("outOfRegionHealth", "counts", "outOfRegionHealth { out }"),
  root("outOfRegionMonths", "counts", "outOfRegionMonths(resc: CREC) { out }"),
  root("outOfRegionList", "all", `outOfRegionList { ${page} }`),
  root("outOfRegionRow", "of an engagement", "outOfRegionRow(id: $id) { id }", (stage) => ({ id: row(stage) }), ids),
  root("outOfRegionRow", "reported", "outOfRegionRow(id: $id) { id }", (stage) => ({ id: stage.objects.reported }), ids),
  root("apiKeys", "all", `apiKeys { ${page} }`),
  root("people", "all", `people { ${page} }`),
  root("person", "of CREC", "person(id: $id) { id }", (stage) => ({ id: newcomer(stage) }), ids),
  root("person", "oneself", "person(id: $id) { id }", (_, personId) => ({ id: personId ?? "nobody" }), ids),
  root("resc", "CREC", "resc(code: CREC) { name }"),
  root("rescs", "all", "rescs { name }"),
  root("roleGaps", "all", "roleGaps { sentence }"),
  root("schools", "all", `schools { ${page} }`),
  root("serviceCategories", "all", "serviceCategories { code }"),
  root("serviceOfferings", "all", `serviceOfferings { ${page} }`),
  root("sources", "any", "sources(ids: [$id]) { id }", (stage) => ({ id: stage.objects.source }), ids),
  root("stateContract", "of CSDE", "stateContract(id: $id) { id }", (stage) => ({ id: stage.objects.csde }), ids),
  root("stateContract", "of OEC", "stateContract(id: $id) { id }", (stage) => ({ id: stage.objects.oec }), ids),
  root("stateContractMonths", "of CSDE", 'stateContractMonths(agency: "CSDE") { month }'),
  root("stateContractSections", "all", "stateContractSections { number }"),
  root("stateContractImportPreview", "another's table", "stateContractImportPreview(fileId: $id) { sha256 }", () => ({ id: "file" }), ids),
  {
    operation: "stateContractStanding",
    object: "own",
    query: "{ stateContractStanding { contracts } }",
    path: "stateContractStanding.contracts",
  },
  root("stateContracts", "of CSDE", `stateContracts(agency: "CSDE") { ${page} }`),
  root("stateContracts", "of OEC", `stateContracts(agency: "OEC") { ${page} }`),
  root("town", "Groton", "town(key: $id) { key }", (stage) => ({ id: stage.objects.town }), ids),
  root("towns", "all", `towns { ${page} }`),
  root("contributionTotals", "totals", `contributionTotals { ${page} }`),
  root("contributions", "all", `contributions { ${page} }`),
  root("venture", "led by CREC's director", "venture(ref: $id) { id }", (stage) => ({ id: stage.objects.ventures.ref }), "($id: String!)"),
  root("ventures", "all", `ventures { ${page} }`),
  root("mailChoices", "own choices", "mailChoices { topic }"),
  root("viewer", "oneself", "viewer { role }"),
  root("waitingForMe", "owed and unanswered", "waitingForMe { id }"),
];

const fields: readonly ReadOperation[] = [
  ...(["terms { price notes }", "deliveries { id }", "history { sentence }"] as const).flatMap((field) => [
    nested(`Engagement.${field.split(" ")[0]}`, "out of region", "engagement(id: $id)", field, out),
    nested(`Engagement.${field.split(" ")[0]}`, "in region", "engagement(id: $id)", field, home),
  ]),
  nested("Engagement.notices", "out of region", "engagement(id: $id)", "notices { id }", out),
  nested("Engagement.listRows", "out of region", "engagement(id: $id)", "listRows { id }", out),
  ...[
    "message",
    "collaborationWords",
    "concerns { text }",
    "amendments { difference }",
    "timeline { sentence }",
    "mail { to }",
    "engagement { id }",
  ].map((field) => nested(`CourtesyNotice.${field.split(" ")[0]}`, "given", "courtesyNotice(id: $id)", field, notice)),
  nested("OutOfRegionRow.engagement", "of an engagement", "outOfRegionRow(id: $id)", "engagement { id }", row),
  nested("OutOfRegionRow.notice", "of an engagement", "outOfRegionRow(id: $id)", "notice { id }", row),
  nested("OutOfRegionRow.report", "reported", "outOfRegionRow(id: $id)", "report { howHeard }", (stage) => stage.objects.reported),
  ...[`people { ${page} }`, "executiveDirector { name }", "noticeRecipients { id }", "outOfRegionCounts { due }"].map(
    (field): ReadOperation => ({
      operation: `Resc.${field.split(" ")[0]}`,
      object: "CREC",
      query: `{ resc(code: CREC) { ${field} } }`,
      path: `resc.${field.split(" ")[0]}`,
    }),
  ),
  nested("Town.workingHere", "Groton", "town(key: $id)", `workingHere { ${page} }`, (stage) => stage.objects.town),
  nested("District.servedBy", "Groton", "district(id: $id)", `servedBy { ${page} }`, (stage) => stage.objects.groton),
  nested("District.engagements", "out of region", "district(id: $id)", `engagements { ${page} }`, (stage) => stage.objects.groton),
  nested("District.engagements", "in region", "district(id: $id)", `engagements { ${page} }`, (stage) => stage.objects.hartford),
  {
    ...nested("Person.roles", "of CREC", "person(id: $id)", "roles { role }", newcomer),
    variables: (stage) => ({ id: stage.actorOf("staff.provider").personId }),
  },
  { operation: "Viewer.grants", object: "oneself", query: "{ viewer { grants { role } } }", path: "viewer.grants" },
];

const entities: readonly ReadOperation[] = [
  entity("engagements", "Engagement", "out of region", out),
  entity("engagements", "Engagement", "in region", home),
  entity("engagements", "Engagement", "out of region", out, "terms { price }", "_entities.0.terms"),
  entity("engagements", "CourtesyNotice", "given", notice),
  entity("engagements", "OutOfRegionRow", "of an engagement", row),
  entity("membership", "Person", "of CREC", newcomer),
  entity("membership", "Organization", "entered by CREC", (stage) => stage.objects.organization),
  entity("funding", "StateContract", "of CSDE", (stage) => stage.objects.csde),
  entity("funding", "StateContract", "of OEC", (stage) => stage.objects.oec),
  entity("funding", "Venture", "led by CREC's director", (stage) => stage.objects.ventures.venture),
  entity("funding", "Contribution", "of LEARN", (stage) => stage.objects.ventures.given),
];

/** Everything that is read: root fields, protected nested fields, and references between subgraphs. */
export const readOperations: readonly ReadOperation[] = [
  ...roots,
  ...fields,
  ...entities,
  ...earlyChildhoodReads,
  ...opportunityReads,
  ...governanceReads,
  ...datesReads,
  ...groupReads,
  ...advocacyReads,
  ...positionReads,
  ...accordReads,
  ...briefReads,
  ...boardReads,
  ...auditReads,
  ...decisionReads,
  ...gapReads,
];
