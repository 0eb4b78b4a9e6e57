import { permit } from "@resc/access";
import { newId, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { ExecutiveTermEntity, SeatEntity } from "./seat.entity.ts";
import { type SeatAct, seatClause, type SeatFacts, seatMachine } from "./seat.machine.ts";

/** Which seat, as it was read. */
export interface SeatAt {
  readonly id: string;
  readonly version: number;
}

/** A seat of the actor's own board, locked. Throws NotFoundError, NotPermittedError or ConflictError. */
export async function lockSeat(tx: Transaction, at: SeatAt): Promise<SeatEntity> {
  const [seen] = await tx.query<{ resc_code: SeatEntity["resc"] }>("select resc_code from seat where id = $1", [at.id]);
  if (!seen) throw new NotFoundError();
  permit(tx.actor, "seat:keep", { provider: seen.resc_code });
  const seat = await tx.lock(SeatEntity, at.id);
  if (!seat) throw new NotFoundError();
  tx.expectVersion(seat, at.version);
  return seat;
}

/** Whether the board is a member of the RESC today or later. */
export async function isMemberBoard(tx: Transaction, seat: Pick<SeatEntity, "resc" | "districtId">): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from membership m where m.resc_code = $1 and m.district_id = $2 and upper_inf(m.recorded) and not isempty(m.valid)
       and (upper_inf(m.valid) or upper(m.valid) > platform.today())`,
    [seat.resc, seat.districtId],
  );
  return rows.length > 0;
}

/** Takes a step of the machine and writes it to the trail. Names stay out of it: who sits on a board is in its own table. */
export async function changeSeat(
  tx: Transaction,
  seat: SeatEntity,
  act: SeatAct,
  patch: Partial<SeatEntity>,
  more: { readonly facts?: Partial<SeatFacts>; readonly reason?: string | null } = {},
): Promise<SeatEntity> {
  const next = step(seatMachine, seat.state, act, { tooLong: false, member: true, ...more.facts });
  if (!next.ok) throw new NotPossibleError(next.message, seatClause);
  const before = { state: seat.state, heldTo: seat.heldTo };
  const changed = await tx.change(SeatEntity, seat, { ...patch, state: next.state });
  tx.audit({
    act: `seat.${act}`,
    objectType: "seat",
    objectId: seat.id,
    before,
    after: { state: changed.state, resc: changed.resc, districtId: changed.districtId, heldFrom: changed.heldFrom, heldTo: changed.heldTo },
    reason: more.reason ?? null,
    clause: seatClause,
  });
  return changed;
}

/** Ends terms on the executive board that go beyond a day: who leaves the board leaves it too (I-04). */
export async function shortenExecutive(tx: Transaction, seatId: string, to: string): Promise<void> {
  const terms = await tx.query<{ id: string; held_from: string }>(
    "select id, held_from::text from executive_term where seat_id = $1 and held_to > $2::date for update",
    [seatId, to],
  );
  for (const term of terms) {
    const heldTo = to < term.held_from ? term.held_from : to;
    await tx.query("update executive_term set held_to = $2, version = version + 1 where id = $1", [term.id, heldTo]);
    tx.audit({
      act: "executiveBoard.leave",
      objectType: "seat",
      objectId: seatId,
      after: { executiveTermId: term.id, heldTo },
      clause: seatClause,
    });
  }
}

/** The next row of a seat whose term has ended: vacant from that day on (I-03). */
export async function openVacancy(tx: Transaction, ended: SeatEntity, from: string): Promise<void> {
  const id = newId("seat");
  await tx.insert(SeatEntity, {
    id,
    resc: ended.resc,
    districtId: ended.districtId,
    number: ended.number,
    state: "VACANT",
    opensOn: from,
    memberName: null,
    memberPersonId: null,
    heldFrom: null,
    heldTo: null,
    endReason: null,
    endedAt: null,
    version: 1,
  });
  tx.audit({
    act: "seat.vacant",
    objectType: "seat",
    objectId: id,
    after: { resc: ended.resc, districtId: ended.districtId, opensOn: from },
    clause: seatClause,
  });
}

/** Puts a term on the executive board down. Throws what the database refuses: overlaps, and days outside the seat's. */
export async function putExecutiveTerm(tx: Transaction, seat: SeatEntity, from: string, to: string): Promise<void> {
  const id = newId("executiveTerm");
  await tx.insert(ExecutiveTermEntity, { id, seatId: seat.id, resc: seat.resc, heldFrom: from, heldTo: to, version: 1 });
  tx.audit({
    act: "executiveBoard.elect",
    objectType: "seat",
    objectId: seat.id,
    after: { executiveTermId: id, resc: seat.resc, heldFrom: from, heldTo: to },
    clause: seatClause,
  });
}
