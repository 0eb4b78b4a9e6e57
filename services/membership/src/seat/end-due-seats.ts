import type { ClockAct, Transaction } from "@resc/store";
import { endTerm } from "./keep-seat.ts";
import { changeSeat, isMemberBoard, shortenExecutive } from "./seat-change.ts";
import { SeatEntity } from "./seat.entity.ts";

/** The seats of a board at a RESC end with its membership: a held one on that day at the latest, a vacant one without a trace of a holder. */
export async function closeSeatsOf(tx: Transaction, resc: string, districtId: string, on: string): Promise<void> {
  const open = await tx.query<{ id: string }>("select id from seat where resc_code = $1 and district_id = $2 and state <> 'ENDED'", [
    resc,
    districtId,
  ]);
  for (const { id } of open) {
    const seat = await tx.lock(SeatEntity, id);
    if (seat && seat.state !== "ENDED") await closeSeat(tx, seat, on);
  }
}

async function closeSeat(tx: Transaction, seat: SeatEntity, on: string): Promise<void> {
  const reason = "The membership of the board ended.";
  const heldTo = seat.heldFrom && seat.heldTo ? [seat.heldTo, on < seat.heldFrom ? seat.heldFrom : on].sort()[0] : null;
  if (heldTo) await shortenExecutive(tx, seat.id, heldTo);
  await changeSeat(tx, seat, "close", { heldTo: heldTo ?? null, endReason: reason, endedAt: tx.now }, { facts: { member: false }, reason });
}

/** When a term is over the seat is vacant, and when a membership is over its seats end. @clause 10-66b I-03 SM-13 */
export const endDueSeatsAct: ClockAct = {
  due: `select s.id from seat s where s.state = 'HELD' and s.held_to <= platform.today()
    union select s.id from seat s where s.state <> 'ENDED' and not exists (select from membership m where m.resc_code = s.resc_code and m.district_id = s.district_id
      and upper_inf(m.recorded) and not isempty(m.valid) and (upper_inf(m.valid) or upper(m.valid) > platform.today())) limit 200`,
  act: async (tx, id) => {
    const seat = await tx.lock(SeatEntity, id);
    if (!seat || seat.state === "ENDED") return;
    if (!(await isMemberBoard(tx, seat))) {
      const [ended] = await tx.query<{ on: string | null }>(
        `select max(upper(m.valid))::text as on from membership m where m.resc_code = $1 and m.district_id = $2 and upper_inf(m.recorded) and not isempty(m.valid)`,
        [seat.resc, seat.districtId],
      );
      await closeSeat(tx, seat, ended?.on ?? tx.today);
    } else if (seat.state === "HELD" && seat.heldTo && seat.heldTo <= tx.today) await endTerm(tx, seat, seat.heldTo, null);
  },
};
