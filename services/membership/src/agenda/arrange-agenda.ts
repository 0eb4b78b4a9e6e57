import { InvalidInputError, NotFoundError, NotPossibleError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { appendItem } from "../concern/place-concern.ts";
import { isAsked, lockMeeting, meetingClause, permitKeeping } from "../meeting/meeting-change.ts";
import { MeetingEntity } from "../meeting/meeting.entity.ts";
import { AgendaItemEntity } from "./agenda-item.entity.ts";

interface At {
  readonly id: string;
  readonly version: number;
}

/** The meeting, locked, while its agenda can be arranged; its version moves with its agenda. */
async function openAgenda(tx: Transaction, at: At): Promise<MeetingEntity> {
  permitKeeping(tx);
  const meeting = await lockMeeting(tx, at.id);
  tx.expectVersion(meeting, at.version);
  if (meeting.state !== "PACKET_OPEN" || (await isAsked(tx, meeting.id)))
    throw new NotPossibleError("The agenda stands as it is in the packet. What comes later goes in a supplement.", meetingClause);
  return meeting;
}

async function note(tx: Transaction, meeting: MeetingEntity, act: string, after: object): Promise<void> {
  const changed = await tx.change(MeetingEntity, meeting, {});
  tx.audit({
    act: `meeting.${act}`,
    objectType: "meeting",
    objectId: meeting.id,
    after: { version: changed.version, ...after },
    clause: meetingClause,
  });
}

/** Adds a topic of the Coordinator's at the end. */
export async function addTopic(tx: Transaction, at: At, topic: { readonly title: string; readonly minutes: number }): Promise<void> {
  const meeting = await openAgenda(tx, at);
  const itemId = await appendItem(tx, meeting.id, { ...topic, kind: "TOPIC", concernId: null, outcomeId: null, supplement: null });
  await note(tx, meeting, "addTopic", { itemId });
}

/** Removes a topic of the Coordinator's; a concern cannot be removed (A48). */
export async function removeTopic(tx: Transaction, at: At, itemId: string): Promise<void> {
  const meeting = await openAgenda(tx, at);
  const [taken] = await tx.query<{ off: boolean }>("select take_topic_off($1, $2) as off", [meeting.id, itemId]);
  if (!taken?.off)
    throw new NotPossibleError(
      "Only topics of the Coordinator leave the agenda. A concern stays until its raiser takes it back.",
      meetingClause,
    );
  await note(tx, meeting, "removeTopic", { itemId });
}

/** Puts the items in an order, with minutes each; the two lists stay first (A38, A43). */
export async function arrangeAgenda(
  tx: Transaction,
  at: At,
  places: readonly { readonly id: string; readonly minutes: number }[],
): Promise<void> {
  const meeting = await openAgenda(tx, at);
  const items = await tx.query<{ id: string; position: number }>(
    "select id, position from agenda_item where meeting_id = $1 order by position",
    [meeting.id],
  );
  const wanted = places.map(({ id }) => id);
  if (new Set(wanted).size !== items.length || items.some(({ id }) => !wanted.includes(id)))
    throw new InvalidInputError([{ field: "items", message: "The agenda has changed. Reload it and arrange it again." }]);
  if (items[0]?.id !== wanted[0] || items[1]?.id !== wanted[1])
    throw new InvalidInputError([{ field: "items", message: "The out-of-region list and State contract work stay first." }]);
  await tx.query(
    `update agenda_item i set position = w.position, minutes = (w.value ->> 'minutes')::int, version = i.version + 1
     from jsonb_array_elements($2::jsonb) with ordinality as w(value, position) where i.meeting_id = $1 and i.id = w.value ->> 'id'`,
    [meeting.id, JSON.stringify(places.map(({ id, minutes }) => ({ id, minutes })))],
  );
  await note(tx, meeting, "arrange", { order: wanted });
}

/** Writes a note on an item while the meeting is held or its minutes are a draft. Returns the meeting's id. */
export async function writeNote(tx: Transaction, at: At, words: string | null): Promise<{ id: string }> {
  permitKeeping(tx);
  const item = await tx.lock(AgendaItemEntity, at.id);
  if (!item) throw new NotFoundError();
  tx.expectVersion(item, at.version);
  const meeting = await lockMeeting(tx, item.meetingId);
  if (meeting.state !== "HELD" && meeting.state !== "MINUTES_DRAFT")
    throw new NotPossibleError("Notes are written from the beginning of the meeting until its minutes are approved.", meetingClause);
  await tx.change(AgendaItemEntity, item, { note: words });
  tx.audit({ act: "meeting.note", objectType: "meeting", objectId: meeting.id, after: { itemId: item.id }, clause: meetingClause });
  return { id: meeting.id };
}
