import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError, NotPossibleError, type RescCode, rescShortNames, step } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { closeSeatsOf } from "../seat/end-due-seats.ts";
import { catchmentLines, changeFrom, memberships } from "./dated-rows.ts";
import { lastMembership } from "./membership-state.ts";
import { membershipClause, type MembershipAct, membershipMachine, type MembershipState } from "./membership.machine.ts";

const problem = (field: string, message: string) => new InvalidInputError([{ field, message }]);

/** The district whose board it is: one that serves towns and exists on the day. */
async function expectBoard(tx: Transaction, districtId: string, on: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('membership.dated:' || $1, 0))", [districtId]);
  const [district] = await tx.query<{ board: boolean; exists: boolean }>(
    "select kind in ('LOCAL', 'REGIONAL') as board, valid @> $2::date as exists from district where id = $1",
    [districtId, on],
  );
  if (!district) throw new NotFoundError("We could not find that district.");
  if (!district.board) throw problem("districtId", "Only local and regional boards of education are members of a RESC.");
  if (!district.exists) throw problem("from", "The district does not exist on that day. Choose another one.");
}

function expectStep(state: MembershipState, act: MembershipAct): void {
  const next = step(membershipMachine, state, act, {});
  if (!next.ok) throw new NotPossibleError(next.message, membershipClause);
}

/** A change that the Coordinator records. */
export interface DatedChange {
  readonly from: string;
  readonly reason: string;
}

/** A board of education becomes a member of a RESC from a day on; its vacant seat comes with it (I-01, I-03). */
export async function joinResc(
  tx: Transaction,
  join: DatedChange & { readonly districtId: string; readonly resc: RescCode },
): Promise<StoredResult> {
  permit(tx.actor, "membership:change");
  await expectBoard(tx, join.districtId, join.from);
  const last = await lastMembership(tx, join.districtId);
  if (last && (last.to === null || last.to > join.from))
    throw new NotPossibleError(
      `This board is a member of ${rescShortNames[last.resc]} on that day, and a board belongs to one RESC at most. End that membership first.`,
      membershipClause,
    );
  const id = await changeFrom(tx, memberships, join.districtId, join.from, join.resc);
  tx.audit({
    act: "membership.join",
    objectType: "membership",
    objectId: id ?? "",
    after: { districtId: join.districtId, resc: join.resc, from: join.from },
    reason: join.reason,
    clause: membershipClause,
  });
  return { id: join.districtId };
}

/** A board has voted to leave its RESC; the membership goes on until its end is recorded. */
export async function recordWithdrawalVote(
  tx: Transaction,
  vote: { readonly districtId: string; readonly votedOn: string; readonly reason: string },
): Promise<StoredResult> {
  permit(tx.actor, "membership:change");
  const last = await lastMembership(tx, vote.districtId);
  if (!last) throw new NotPossibleError("This board is a member of no RESC.", membershipClause);
  if (vote.votedOn > tx.today) throw problem("votedOn", "Record a vote once it was taken: choose today or an earlier day.");
  if (last.from && vote.votedOn < last.from) throw problem("votedOn", "The board was not a member on that day yet.");
  expectStep(last.state, "voteWithdrawal");
  await tx.query(
    "insert into withdrawal_vote (id, district_id, resc_code, voted_on, reason, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, platform.now(), $6)",
    [newId("withdrawalVote"), vote.districtId, last.resc, vote.votedOn, vote.reason, tx.actor.personId],
  );
  tx.audit({
    act: "membership.voteWithdrawal",
    objectType: "membership",
    objectId: last.id,
    before: { state: last.state },
    after: { districtId: vote.districtId, resc: last.resc, state: "WITHDRAWAL_VOTED", votedOn: vote.votedOn },
    reason: vote.reason,
    clause: membershipClause,
  });
  return { id: vote.districtId };
}

/** A membership ends; `from` is the first day on which the board is no longer a member. Its seats end on that day. */
export async function endMembership(tx: Transaction, end: DatedChange & { readonly districtId: string }): Promise<StoredResult> {
  permit(tx.actor, "membership:change");
  const last = await lastMembership(tx, end.districtId);
  if (!last) throw new NotPossibleError("This board is a member of no RESC.", membershipClause);
  expectStep(last.state, "end");
  if (last.from && end.from <= last.from) throw problem("from", "The board was not a member before that day. Choose a later one.");
  await changeFrom(tx, memberships, end.districtId, end.from, null);
  tx.audit({
    act: "membership.end",
    objectType: "membership",
    objectId: last.id,
    before: { state: last.state },
    after: { districtId: end.districtId, resc: last.resc, state: "ENDED", from: end.from },
    reason: end.reason,
    clause: membershipClause,
  });
  if (end.from <= tx.today) await closeSeatsOf(tx, last.resc, end.districtId, end.from);
  return { id: end.districtId };
}

/** A town lies in another RESC's catchment from a day on. What was true before, and what we believed, stays (I-05, I-06). */
export async function moveTown(
  tx: Transaction,
  move: DatedChange & { readonly townKey: string; readonly resc: RescCode },
): Promise<StoredResult> {
  permit(tx.actor, "catchmentLine:change");
  const [line] = await tx.query<{ resc: RescCode }>(
    "select resc_code as resc from catchment_line where town_key = $1 and upper_inf(recorded) and valid @> $2::date",
    [move.townKey, move.from],
  );
  if (!line) throw new NotFoundError("We could not find that town.");
  if (line.resc === move.resc) throw problem("resc", `The town lies in the catchment of ${rescShortNames[move.resc]} on that day already.`);
  const id = await changeFrom(tx, catchmentLines, move.townKey, move.from, move.resc);
  tx.audit({
    act: "catchmentLine.move",
    objectType: "catchmentLine",
    objectId: id ?? "",
    before: { townKey: move.townKey, resc: line.resc },
    after: { townKey: move.townKey, resc: move.resc, from: move.from },
    reason: move.reason,
  });
  return { id: move.townKey };
}
