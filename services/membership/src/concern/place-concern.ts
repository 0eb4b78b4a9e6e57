import { formatDate, NotPossibleError } from "@resc/domain";
import type { ClockAct, Transaction } from "@resc/store";
import { AgendaItemEntity, type AgendaItemKind } from "../agenda/agenda-item.entity.ts";
import { meetingAhead, meetingThatTakes } from "../meeting/meeting-change.ts";
import type { MeetingEntity } from "../meeting/meeting.entity.ts";
import { addSupplement } from "../packet/supplement.ts";
import { itemMinutes, placeHoursBeforeFreeze } from "../shared/settings.ts";
import { changeConcern, concernClause, dayOf, lockConcern, newItemId, permitPlacing, tellRaisers } from "./concern-change.ts";
import { ConcernEntity } from "./concern.entity.ts";
import type { ConcernAct } from "./concern.machine.ts";

/** Puts an item at the end of an agenda; the meeting is locked by who calls. */
export async function appendItem(
  tx: Transaction,
  meetingId: string,
  item: {
    readonly kind: AgendaItemKind;
    readonly title: string;
    readonly minutes: number;
    readonly concernId: string | null;
    readonly outcomeId: string | null;
    readonly supplement: number | null;
  },
): Promise<string> {
  const [last] = await tx.query<{ position: number }>(
    "select coalesce(max(position), 2)::int as position from agenda_item where meeting_id = $1",
    [meetingId],
  );
  const id = newItemId();
  await tx.insert(AgendaItemEntity, { id, meetingId, ...item, position: (last?.position ?? 2) + 1, note: null, version: 1 });
  return id;
}

async function standsOn(tx: Transaction, concernId: string, meetingId: string): Promise<boolean> {
  return (
    (await tx.query("select 1 from agenda_item where concern_id = $1 and meeting_id = $2 and kind = 'CONCERN'", [concernId, meetingId]))
      .length > 0
  );
}

/** Puts a concern on the agenda of a meeting whose packet is open. */
export async function placeAt(
  tx: Transaction,
  concern: ConcernEntity,
  meeting: MeetingEntity,
  act: Extract<ConcernAct, "place" | "carry"> = "place",
  supplement: number | null = null,
): Promise<ConcernEntity> {
  const placed = await changeConcern(
    tx,
    concern,
    act,
    { meetingId: meeting.id, placedOn: dayOf(meeting.startsAt) },
    { after: { supplement } },
  );
  // One that was merged and came back may stand in the frozen agenda already.
  if (await standsOn(tx, placed.id, meeting.id)) return placed;
  await appendItem(tx, meeting.id, {
    kind: "CONCERN",
    title: placed.area,
    minutes: itemMinutes.concern,
    concernId: placed.id,
    outcomeId: null,
    supplement,
  });
  await tellRaisers(tx, placed, `Your concern is on the agenda of ${formatDate(dayOf(meeting.startsAt))}`, null);
  return placed;
}

/** Places one: late ones in a numbered supplement unless their raiser prefers the next meeting. Answers whether a meeting was there to take it. */
export async function placeOne(tx: Transaction, concern: ConcernEntity): Promise<boolean> {
  const ahead = concern.prefersNext ? null : await meetingAhead(tx);
  if (ahead) {
    const number = (await standsOn(tx, concern.id, ahead.id)) ? null : await addSupplement(tx, ahead.id, concern);
    await placeAt(tx, concern, ahead, "place", number);
    return true;
  }
  const meeting = await meetingThatTakes(tx);
  if (!meeting) return false;
  await placeAt(tx, concern, meeting);
  return true;
}

/** The Coordinator places a concern. There is no way to refuse one (A48). */
export async function placeConcern(tx: Transaction, at: { readonly id: string; readonly version: number }): Promise<void> {
  permitPlacing(tx);
  const concern = await lockConcern(tx, at.id);
  tx.expectVersion(concern, at.version);
  if (!(await placeOne(tx, concern)))
    throw new NotPossibleError("No meeting is planned whose packet is open. Plan the next one first.", concernClause);
}

/** Places all that wait, the oldest first, at one meeting: the last act before its packet is asked for. */
export async function placeRest(tx: Transaction, meeting: MeetingEntity): Promise<number> {
  const waiting = await tx.query<{ id: string }>("select id from concern where state = 'RAISED' order by number");
  for (const { id } of waiting) await placeAt(tx, await lockConcern(tx, id), meeting);
  return waiting.length;
}

async function placeIfWaiting(tx: Transaction, id: string): Promise<void> {
  const concern = await tx.lock(ConcernEntity, id);
  if (concern?.state === "RAISED") await placeOne(tx, concern);
}

const openSoon = `exists (select from meeting m where m.state = 'PACKET_OPEN' and not exists (select from packet p where p.meeting_id = m.id)
  and m.freeze_at - interval '${placeHoursBeforeFreeze} hours' <= platform.now())`;
const ahead = "exists (select from meeting m join packet p on p.meeting_id = m.id where m.state in ('PACKET_OPEN','PACKET_FROZEN'))";

/** The clock places what nobody has placed: a day before the freeze, and late concerns at once, in a supplement. @clause A48 */
export const placeConcernsAct: ClockAct = {
  due: `select id from concern where state = 'RAISED' and (${openSoon} or (not prefers_next and ${ahead})) order by number limit 200`,
  act: placeIfWaiting,
};
