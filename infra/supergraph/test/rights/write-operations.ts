import { accordActs } from "./operations-accord.ts";
import { briefActs } from "./operations-briefs.ts";
import { boardActs, boardChanges } from "./operations-boards.ts";
import { positionActs } from "./operations-positions.ts";
import { advocacyOperations } from "./write-operations-advocacy.ts";
import { earlyChildhoodActs } from "./write-operations-early-childhood.ts";
import type { Column } from "./columns.ts";
import { linkToken, type Stage } from "./stage.ts";
import { ventureOperations } from "./write-operations-ventures.ts";
import { groupOperations } from "./operations-groups.ts";
import { governanceOperations } from "./write-operations-governance.ts";
import { opportunityOperations } from "./write-operations-opportunities.ts";
import { stateContractActs } from "./write-operations-state-contracts.ts";

/** Something that is changed: the row of the table, the input, and how the stage must stand for it. */
export interface WriteOperation {
  readonly operation: string;
  readonly object: string;
  readonly input: (stage: Stage, column: Column) => Record<string, unknown>;
  /** SQL of the administrator before each try. */
  readonly prepare?: (stage: Stage, column: Column) => string;
  /** A guard of the state machine that speaks of persons, not of states, counts as a refusal. */
  readonly guardRefuses?: boolean;
}

const state =
  (value: string, extra = "") =>
  (stage: Stage) =>
    `update engagements.engagement set state = '${value}'${extra} where id in ('${stage.objects.out.engagement}', '${stage.objects.home.engagement}')`;
const onOut =
  (more: object = {}) =>
  (stage: Stage) => ({ id: stage.objects.out.engagement, version: 1, ...more });
const onHome =
  (more: object = {}) =>
  (stage: Stage) => ({ id: stage.objects.home.engagement, version: 1, ...more });
const noticeVersion = (stage: Stage, id: string) => stage.versions.get(id) ?? 1;
const onNotice =
  (more: object = {}) =>
  (stage: Stage) => ({ id: stage.objects.out.notice, version: noticeVersion(stage, stage.objects.out.notice), ...more });
const onOwed =
  (more: object = {}) =>
  (stage: Stage) => ({ id: stage.objects.owed.notice, version: noticeVersion(stage, stage.objects.owed.notice), ...more });
const onReport =
  (more: object = {}) =>
  (stage: Stage) => ({ rowId: stage.objects.reported, version: 1, ...more });
const role = (name: string, organization: string) => (stage: Stage) => ({
  personId: stage.newcomer,
  role: name,
  organization,
  validFrom: "2026-01-01",
});
const said = { collaboration: "NONE_DISCUSSED", capacityBuilding: "NONE_DISCUSSED" };

/** LEARN has named its staff for the category; without this only its Executive Director receives notices. */
const naming = (stage: Stage) =>
  (["staff.host", "director.host", "clearinghouse.host"] as const)
    .map(
      (column) =>
        `insert into engagements.known_recipient (id, resc_code, category_code, person_id, valid_from) values ('named-${column}', 'LEARN', 'instructional_services', '${stage.actorOf(column).personId}', '2025-01-01')`,
    )
    .join("; ");

function act(operation: string, from: string, more: object = {}, extra = ""): WriteOperation {
  return { operation, object: "out of region", input: onOut(more), prepare: state(from, extra) };
}

/** The same answer of the home RESC, by persons whom it has named and by others. */
function answer(operation: string, more: object = {}): readonly WriteOperation[] {
  return [
    { operation, object: "not named", input: onNotice(more) },
    { operation, object: "named", input: onNotice(more), prepare: naming },
  ];
}

const engagementActs: readonly WriteOperation[] = [
  act("agreeEngagement", "SCOPING", { startsOn: "2026-01-05" }),
  act("amendEngagement", "SCOPING", { service: "Other coaching" }),
  { operation: "amendEngagement", object: "in region", input: onHome({ service: "Other coaching" }) },
  act("beginDelivery", "AGREED"),
  act("cancelEngagement", "AGREED", { reason: "No money" }),
  act("declineEngagement", "PLACED", { reason: "No time" }),
  act("withdrawEngagement", "PLACED", { reason: "Changed plans" }),
  {
    ...act("closeEngagement", "DELIVERED"),
    prepare: (stage) =>
      `${state("DELIVERED")(stage)}; update engagements.courtesy_notice set state = 'CLOSED' where id = '${stage.objects.out.notice}'`,
  },
  {
    operation: "correctPlacement",
    object: "out of region",
    input: (stage) => ({ ...onOut({ reason: "Typing error" })(stage), districtId: stage.objects.stonington }),
  },
  act("finishEngagement", "IN_DELIVERY"),
  act("logDelivery", "IN_DELIVERY", { deliveredOn: "2026-01-06", hours: 2 }),
  act("scopeEngagement", "PLACED"),
  { operation: "scopeEngagement", object: "in region", input: onHome() },
  { operation: "setEngagementTerms", object: "out of region", input: onOut({ price: "1.00" }) },
  { operation: "setEngagementTerms", object: "in region", input: onHome({ price: "1.00" }) },
  {
    operation: "startEngagement",
    object: "own RESC as provider",
    input: (stage) => ({ districtId: stage.objects.groton, categoryCode: "instructional_services", origin: "DISTRICT_REQUEST" }),
  },
];

const noticeActs: readonly WriteOperation[] = [
  ...answer("acknowledgeCourtesyNotice"),
  ...answer("askForCall"),
  ...answer("raiseConcern", { text: "A concern" }),
  ...answer("recordConversation", said),
  ...answer("rememberDifferently", { text: "Otherwise" }),
  { operation: "giveCourtesyNotice", object: "owed", input: onOwed() },
  {
    operation: "recordCourtesyNotice",
    object: "owed",
    input: onOwed({ channel: "CALL", spokenAt: "2026-01-05T15:00:00Z", spokeWith: "Test learnEd" }),
  },
  {
    operation: "closeNeverGiven",
    object: "owed",
    input: onOwed({ reason: "Forgotten" }),
    prepare: (stage) => `update engagements.engagement set state = 'DELIVERED' where id = '${stage.objects.owed.engagement}'`,
  },
  {
    operation: "undoCourtesyNotice",
    object: "given by CREC's director",
    input: onNotice(),
    guardRefuses: true,
    prepare: (stage) =>
      `update engagements.courtesy_notice set undo_until = platform.now() + interval '1 hour' where id = '${stage.objects.out.notice}'`,
  },
  { operation: "nudge", object: "given", input: onNotice() },
  { operation: "answerNoticeByLink", object: "token held", input: () => ({ token: linkToken, answer: "GOT_IT" }) },
];

const listActs: readonly WriteOperation[] = [
  {
    operation: "annotateOutOfRegionRow",
    object: "of an engagement",
    input: (stage) => ({ rowId: stage.objects.out.row, version: stage.versions.get(stage.objects.out.row) ?? 1, note: "A note" }),
  },
  { operation: "confirmReportedWork", object: "reported of CREC", input: onReport({ origin: "DISTRICT_REQUEST" }) },
  { operation: "correctReportedWork", object: "reported of CREC", input: onReport({ service: "Corrected", reason: "As it is" }) },
  { operation: "disownReportedWork", object: "reported of CREC", input: onReport({ reason: "Not ours" }) },
  {
    operation: "reportWork",
    object: "CREC in LEARN's region",
    input: (stage) => ({ provider: "CREC", districtId: stage.objects.groton, service: "Heard of", howHeard: "By telephone" }),
  },
  { operation: "markBellRead", object: "own lines", input: () => ({}) },
  { operation: "chooseMail", object: "own choice", input: () => ({ topic: "SUMMARY", timing: "OFF" }) },
];

const onKey =
  (more: object = {}) =>
  () => ({ keyId: "key_asked", version: 1, ...more });

const membershipActs: readonly WriteOperation[] = [
  { operation: "grantApiKey", object: "asked by an analyst", input: onKey() },
  { operation: "declineApiKey", object: "asked by an analyst", input: onKey({ reason: "Which report?" }) },
  {
    operation: "endApiKey",
    object: "granted to an analyst",
    input: onKey({ reason: "Not used any more" }),
    prepare: () => "update platform.api_key set answer = 'GRANTED', answered_at = platform.now() where id = 'key_asked'",
  },
  { operation: "addOrganization", object: "any", input: () => ({ name: "Another museum", townKeys: [] }) },
  { operation: "addPerson", object: "of CREC", input: () => ({ name: "Somebody New", organization: "CREC" }) },
  { operation: "endRole", object: "staff of CREC", input: (stage) => ({ grantId: stage.grants.leaving }) },
  { operation: "endRole", object: "reader", input: (stage) => ({ grantId: stage.grants.reading }) },
  {
    operation: "endRole",
    object: "one's own",
    input: (stage, column) => ({ grantId: stage.grantOf.get(stage.actorOf(column).personId ?? "") ?? stage.grants.leaving }),
  },
  { operation: "giveRole", object: "staff of CREC", input: role("STAFF", "CREC") },
  { operation: "giveRole", object: "reader", input: role("CSDE_READER", "CSDE") },
  { operation: "giveRole", object: "Coordinator", input: role("COORDINATOR", "ALLIANCE") },
  {
    operation: "giveRole",
    object: "ED of CREC",
    input: role("EXECUTIVE_DIRECTOR", "CREC"),
    prepare: (stage, column) =>
      column === "ed.provider" ? "" : `delete from platform.role_grant where person_id = '${stage.actorOf("ed.provider").personId}'`,
  },
  {
    operation: "giveRole",
    object: "oneself",
    input: (stage, column) => ({
      ...role("STAFF", stage.actorOf(column).organization === "PUBLIC" ? "CREC" : stage.actorOf(column).organization)(stage),
      personId: stage.actorOf(column).personId ?? stage.newcomer,
    }),
  },
  {
    operation: "nameDeputy",
    object: "of CREC",
    input: (stage) => ({
      personId: stage.actorOf("director.provider").personId,
      deputyPersonId: stage.newcomer,
      validFrom: "2027-01-01",
      validTo: "2027-01-31",
    }),
  },
  {
    operation: "nameNoticeRecipient",
    object: "of CREC",
    input: (stage) => ({ resc: "CREC", categoryCode: "other", personId: stage.newcomer, validFrom: "2026-01-01" }),
  },
];

/** Everything that is changed. */
export const writeOperations: readonly WriteOperation[] = [
  ...engagementActs,
  ...noticeActs,
  ...listActs,
  ...membershipActs,
  ...earlyChildhoodActs,
  ...ventureOperations,
  ...stateContractActs,
  ...opportunityOperations,
  ...governanceOperations,
  ...groupOperations,
  ...advocacyOperations,
  ...positionActs,
  ...accordActs,
  ...briefActs,
  ...boardActs,
  ...boardChanges,
];
