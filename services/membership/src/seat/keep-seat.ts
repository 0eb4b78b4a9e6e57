import { addDays, addYears, InvalidInputError, NotFoundError, NotPossibleError } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { changeSeat, isMemberBoard, lockSeat, openVacancy, putExecutiveTerm, type SeatAt, shortenExecutive } from "./seat-change.ts";
import { SeatEntity } from "./seat.entity.ts";
import { seatClause } from "./seat.machine.ts";
import { seatTermYears } from "../shared/settings.ts";

/** A term, as given by the member board. */
export interface SeatTerm {
  readonly memberName: string;
  /** In the directory; null for who has no account. */
  readonly memberPersonId: string | null;
  readonly from: string;
  readonly lastDay: string;
}

const problem = (field: string, message: string) => new InvalidInputError([{ field, message }]);

/** A member board has given its vacant seat to somebody, for at most four years (CGS 10-66b). */
export async function fillSeat(tx: Transaction, at: SeatAt, term: SeatTerm): Promise<StoredResult> {
  const seat = await lockSeat(tx, at);
  if (term.from > tx.today) throw problem("from", "Record a term once it has begun: choose today or an earlier day.");
  if (seat.opensOn && term.from < seat.opensOn) throw problem("from", "The seat was not vacant on that day. Choose a later one.");
  if (term.lastDay < tx.today) throw problem("lastDay", "Choose a last day that is not past.");
  if (term.memberPersonId && (await tx.query("select 1 from person where id = $1", [term.memberPersonId])).length === 0)
    throw new NotFoundError("We could not find that person.");
  const heldTo = addDays(term.lastDay, 1);
  await changeSeat(
    tx,
    seat,
    "fill",
    { memberName: term.memberName, memberPersonId: term.memberPersonId, heldFrom: term.from, heldTo },
    { facts: { tooLong: heldTo > addYears(term.from, seatTermYears) } },
  );
  return { id: seat.id };
}

/** Somebody leaves a seat before the term is over. A day that is past ends it now; a later one shortens the term. */
export async function endSeatTerm(
  tx: Transaction,
  at: SeatAt,
  end: { readonly lastDay: string; readonly reason: string },
): Promise<StoredResult> {
  const seat = await lockSeat(tx, at);
  if (seat.state !== "HELD" || !seat.heldFrom || !seat.heldTo) throw new NotPossibleError("Nobody holds this seat now.", seatClause);
  const heldTo = addDays(end.lastDay, 1);
  if (end.lastDay < seat.heldFrom) throw problem("lastDay", "Choose a day of the term.");
  if (heldTo > seat.heldTo) throw problem("lastDay", "A term is not made longer. When it ends, the board gives the seat again.");
  await shortenExecutive(tx, seat.id, heldTo);
  if (end.lastDay >= tx.today) await changeSeat(tx, seat, "shorten", { heldTo, endReason: end.reason }, { reason: end.reason });
  else await endTerm(tx, seat, heldTo, end.reason);
  return { id: seat.id };
}

/** Who holds a seat is elected to the executive board, for no longer than the seat (CGS 10-66b). */
export async function electToExecutiveBoard(
  tx: Transaction,
  at: SeatAt,
  term: { readonly from: string; readonly lastDay: string },
): Promise<StoredResult> {
  const seat = await lockSeat(tx, at);
  if (seat.state !== "HELD" || !seat.heldFrom || !seat.heldTo)
    throw new NotPossibleError("The executive board is drawn from who holds a seat. Fill the seat first.", seatClause);
  const to = addDays(term.lastDay, 1);
  if (term.lastDay < term.from) throw problem("lastDay", "Write a last day that is not before the first.");
  if (term.from < seat.heldFrom) throw problem("from", "The seat was not held on that day yet. Choose a later one.");
  if (to > seat.heldTo) throw problem("lastDay", "The seat ends before. Choose a day of the term.");
  const [sits] = await tx.query(
    "select 1 from executive_term where seat_id = $1 and daterange(held_from, held_to) && daterange($2::date, $3::date)",
    [seat.id, term.from, to],
  );
  if (sits) throw new NotPossibleError("This member is on the executive board for part of that time already.", seatClause);
  await tx.change(SeatEntity, seat, {});
  await putExecutiveTerm(tx, seat, term.from, to);
  return { id: seat.id };
}

/** Somebody leaves the executive board and keeps the seat. */
export async function leaveExecutiveBoard(tx: Transaction, at: SeatAt, lastDay: string): Promise<StoredResult> {
  const seat = await lockSeat(tx, at);
  const sits = await tx.query(
    "select 1 from executive_term where seat_id = $1 and held_from <= $2::date and held_to > platform.today() and held_to > $2::date + 1",
    [seat.id, lastDay],
  );
  if (sits.length === 0)
    throw problem("lastDay", "Choose a day on which this member is on the executive board, before the term there ends.");
  await shortenExecutive(tx, seat.id, addDays(lastDay, 1));
  await tx.change(SeatEntity, seat, {});
  return { id: seat.id };
}

/** Ends a held term as of a day that is not after today, and opens the vacancy where the board is a member still. */
export async function endTerm(tx: Transaction, seat: SeatEntity, heldTo: string, reason: string | null): Promise<void> {
  const ended = await changeSeat(tx, seat, "end", { heldTo, endReason: reason ?? seat.endReason, endedAt: tx.now }, { reason });
  if (await isMemberBoard(tx, seat)) await openVacancy(tx, ended, heldTo);
}
