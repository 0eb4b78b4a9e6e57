import type { ClockAct, Transaction } from "@resc/store";
import { concernClause } from "../concern/concern-change.ts";
import { ConcernOutcomeEntity } from "../concern/concern.entity.ts";
import { appendItem } from "../concern/place-concern.ts";
import { meetingThatTakes } from "../meeting/meeting-change.ts";
import { itemMinutes } from "../shared/settings.ts";

/** Actions past their day that stand on no agenda of a meeting that is still to be held. */
const overdue = `select o.id from concern_outcome o where o.kind = 'ACTION' and o.done_on is null and o.due_on < platform.today()
  and not exists (select from agenda_item i join meeting m on m.id = i.meeting_id where i.outcome_id = o.id and m.state in ('PLANNED','PACKET_OPEN','PACKET_FROZEN'))`;

/** An overdue action comes back to the next packet by itself (SM-7). */
async function bringBack(tx: Transaction, id: string): Promise<void> {
  const meeting = await meetingThatTakes(tx);
  const outcome = await tx.lock(ConcernOutcomeEntity, id);
  if (!meeting || !outcome || outcome.doneOn) return;
  const [already] = await tx.query("select 1 from agenda_item where meeting_id = $1 and outcome_id = $2", [meeting.id, id]);
  if (already) return;
  const [concern] = await tx.query<{ area: string }>("select area from concern where id = $1", [outcome.concernId]);
  await appendItem(tx, meeting.id, {
    kind: "ACTION",
    title: `Overdue: ${concern?.area ?? ""}`,
    minutes: itemMinutes.action,
    concernId: outcome.concernId,
    outcomeId: id,
    supplement: null,
  });
  tx.audit({
    act: "concern.actionCameBack",
    objectType: "concern",
    objectId: outcome.concernId,
    after: { outcomeId: id, meetingId: meeting.id },
    clause: concernClause,
  });
}

/** Brings back all that is overdue: the clock does it, and the freeze once more. */
export async function bringBackOverdue(tx: Transaction): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(`${overdue} order by o.due_on, o.id`)) await bringBack(tx, id);
}

/** The clock brings back what is overdue as soon as a packet is open. @clause A48 SM-7 */
export const bringBackAct: ClockAct = {
  due: `${overdue} and exists (select from meeting m where m.state = 'PACKET_OPEN' and not exists (select from packet p where p.meeting_id = m.id)) order by o.due_on, o.id limit 200`,
  act: bringBack,
};
