import type { ReadOperation } from "./read-operations.ts";
import { stagedSeats } from "./stage-boards.ts";
import type { WriteOperation } from "./write-operations.ts";

/** What is read of the RESCs' boards. */
export const boardReads: readonly ReadOperation[] = [
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

/** What is done with seats on CREC's board. */
export const boardActs: readonly WriteOperation[] = [
  {
    operation: "fillSeat",
    object: "on CREC's board",
    input: on("vacant", { holderName: "Some One", from: "2026-01-01", lastDay: "2029-12-31" }),
  },
  { operation: "endSeatTerm", object: "on CREC's board", input: on("held", { lastDay: "2026-06-30", reason: "Moved away" }) },
  { operation: "electToExecutiveBoard", object: "on CREC's board", input: on("held", { from: "2026-01-01", lastDay: "2027-12-31" }) },
  { operation: "leaveExecutiveBoard", object: "on CREC's board", input: on("executive", { lastDay: "2026-06-30" }) },
];
