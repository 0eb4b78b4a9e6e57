import { newId } from "@resc/domain";
import type { ClockAct, Transaction } from "@resc/store";
import { AgendaItemEntity } from "../agenda/agenda-item.entity.ts";
import { itemMinutes } from "../shared/settings.ts";
import { changeMeeting, lockMeeting, meetingThatTakes } from "./meeting-change.ts";

const nextPlanned = "select id from meeting where state = 'PLANNED' order by starts_at, id limit 1";

/** The two lists stand first on every agenda (A38, A43). */
async function addStandingItems(tx: Transaction, meetingId: string): Promise<void> {
  const standing = { meetingId, concernId: null, outcomeId: null, note: null, supplement: null, minutes: itemMinutes.list, version: 1 };
  await tx.insert(AgendaItemEntity, [
    { ...standing, id: newId("agendaItem"), position: 1, kind: "OUT_OF_REGION_LIST", title: "Out-of-region list: what changed" },
    { ...standing, id: newId("agendaItem"), position: 2, kind: "STATE_CONTRACTS", title: "State contract work: what changed" },
  ]);
}

/** Opens the packet of the next planned meeting when no other takes concerns now. Answers whether one was opened. */
export async function openNextPacket(tx: Transaction): Promise<boolean> {
  const [next] = await tx.query<{ id: string }>(nextPlanned);
  if (!next || (await meetingThatTakes(tx))) return false;
  const meeting = await lockMeeting(tx, next.id);
  if (meeting.state !== "PLANNED") return false;
  await changeMeeting(tx, meeting, "openPacket");
  await addStandingItems(tx, meeting.id);
  return true;
}

/** The clock opens the next packet, should nobody's act have done it. @clause A29 SM-7 */
export const openPacketAct: ClockAct = {
  due: nextPlanned.replace(
    "order by",
    "and not exists (select from meeting o where o.state = 'PACKET_OPEN' and not exists (select from packet p where p.meeting_id = o.id)) order by",
  ),
  act: async (tx) => void (await openNextPacket(tx)),
};
