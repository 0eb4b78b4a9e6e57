import type { ReadOperation } from "./read-operations.ts";
import { stagedSeats } from "./stage-boards.ts";
import type { Stage } from "./stage.ts";
import type { WriteOperation } from "./write-operations.ts";

/** What is read of the trail: everybody on the stage has done something, and the chains were verified. */
export const auditReads: readonly ReadOperation[] = [
  {
    operation: "auditTrail",
    object: "own acts",
    query: "query($id: ID) { auditTrail(person: $id) { totalCount nodes { id } } }",
    path: "auditTrail",
    variables: (_, personId) => ({ id: personId }),
  },
  { operation: "auditChecks", object: "all", query: "{ auditChecks { chain } }", path: "auditChecks" },
];

/** What is read of gaps among people. */
export const gapReads: readonly ReadOperation[] = [
  { operation: "peopleGaps", object: "of the own RESC or all", query: "{ peopleGaps { sentence } }", path: "peopleGaps" },
];

/** What is read of decisions. */
export const decisionReads: readonly ReadOperation[] = [
  { operation: "decisions", object: "all", query: "{ decisions { key } }", path: "decisions" },
];

/** What is read of the RESCs' boards. */
export const boardReads: readonly ReadOperation[] = [
  {
    operation: "membershipChangePreview",
    object: "of Groton",
    query: 'query($id: ID!) { membershipChangePreview(districtId: $id, to: EASTCONN, on: "2026-07-01") { on } }',
    path: "membershipChangePreview",
    variables: (stage) => ({ id: stage.objects.groton }),
  },
  { operation: "boardSeats", object: "all", query: "{ boardSeats { totalCount nodes { id } } }", path: "boardSeats" },
  {
    operation: "boardSeat",
    object: "on CREC's board",
    query: "query($id: ID!) { boardSeat(id: $id) { id } }",
    path: "boardSeat",
    variables: () => ({ id: stagedSeats.held }),
  },
  { operation: "Resc.board", object: "CREC", query: "{ resc(code: CREC) { board { seats } } }", path: "resc.board" },
  {
    operation: "_entities BoardSeat",
    object: "on CREC's board",
    at: "membership",
    path: "_entities.0",
    query: "query($of: [_Any!]!) { _entities(representations: $of) { ... on BoardSeat { id } } }",
    variables: () => ({ of: [{ __typename: "BoardSeat", id: stagedSeats.held }] }),
  },
];

const on =
  (of: keyof typeof stagedSeats, more: object = {}) =>
  () => ({ id: stagedSeats[of], version: 1, ...more });

const reason = "As it was decided";
const ofStonington = (sql: string) => (stage: Stage) => sql.replaceAll("$1", `'${stage.objects.stonington}'`);

/** What is done with memberships and boundaries. */
export const boardChanges: readonly WriteOperation[] = [
  {
    operation: "recordLeaver",
    object: "staff of CREC",
    input: (stage) => ({ personId: stage.actorOf("staff.provider").personId, lastDay: "2026-06-30", reason }),
  },
  {
    operation: "changeDecision",
    object: "agreed on at a meeting",
    input: (stage) => ({ key: "notice-due", value: 6, meetingId: stage.objects.governance.held, validFrom: "2026-07-01", reason }),
    prepare: () => "delete from platform.setting",
  },
  {
    operation: "joinResc",
    object: "a board that left",
    input: (stage) => ({ districtId: stage.objects.stonington, resc: "EASTCONN", from: "2026-07-01", reason }),
    prepare: ofStonington("update membership.membership set recorded = 'empty' where district_id = $1"),
  },
  {
    operation: "recordWithdrawalVote",
    object: "a member board",
    input: (stage) => ({ districtId: stage.objects.stonington, votedOn: "2026-01-05", reason }),
  },
  {
    operation: "endMembership",
    object: "a board that voted",
    input: (stage) => ({ districtId: stage.objects.stonington, from: "2026-07-01", reason }),
    prepare: ofStonington(
      "insert into membership.withdrawal_vote select 'vote_s', district_id, resc_code, '2026-01-01', 'A vote', now(), 'somebody' from membership.membership where district_id = $1",
    ),
  },
  {
    operation: "moveTown",
    object: "of a town",
    input: (stage) => ({ townKey: stage.objects.town, resc: "EASTCONN", from: "2026-07-01", reason }),
  },
];

/** What is done with seats on CREC's board. */
export const boardActs: readonly WriteOperation[] = [
  {
    operation: "fillSeat",
    object: "on CREC's board",
    input: on("vacant", { memberName: "Some One", from: "2026-01-01", lastDay: "2029-12-31" }),
  },
  { operation: "endSeatTerm", object: "on CREC's board", input: on("held", { lastDay: "2026-06-30", reason: "Moved away" }) },
  { operation: "electToExecutiveBoard", object: "on CREC's board", input: on("held", { from: "2026-01-01", lastDay: "2027-12-31" }) },
  { operation: "leaveExecutiveBoard", object: "on CREC's board", input: on("executive", { lastDay: "2026-06-30" }) },
];
