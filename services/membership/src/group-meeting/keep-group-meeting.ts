import { connecticutDate, formatDate, InvalidInputError, newId, NotFoundError, NotPossibleError, step } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { type MeetingAct, type MeetingFacts, meetingMachine } from "../meeting/meeting.machine.ts";
import type { MeetingPlan } from "../meeting/plan-meeting.ts";
import { groupClause, groupOf, permitGroup } from "../role-alike-group/keep-group.ts";
import { sharingMinutes } from "../shared/settings.ts";
import { takeTopics } from "./topics-for-group.ts";
import { GroupMeetingEntity } from "./group-meeting.entity.ts";

interface At {
  readonly id: string;
  readonly version: number;
}

/** The meeting, locked. Who reads it and is no member is told so, before anything is locked. */
async function lockForMember(tx: Transaction, id: string): Promise<GroupMeetingEntity> {
  const [known] = await tx.query<{ group_id: string }>("select group_id from group_meeting where id = $1", [id]);
  if (!known) throw new NotFoundError();
  await permitGroup(tx, known.group_id);
  const meeting = await tx.lock(GroupMeetingEntity, id);
  if (!meeting) throw new NotFoundError();
  return meeting;
}

/** The meeting, locked, for a member of its group, as it was read. */
async function keep(tx: Transaction, at: At): Promise<GroupMeetingEntity> {
  const meeting = await lockForMember(tx, at.id);
  tx.expectVersion(meeting, at.version);
  return meeting;
}

// A group freezes no sections of other subgraphs: its agenda is whole as soon as it is sent.
const noPacket: MeetingFacts = { asked: false, whole: true, dayHasCome: false, open: 0 };

async function change(
  tx: Transaction,
  meeting: GroupMeetingEntity,
  act: MeetingAct,
  patch: Partial<GroupMeetingEntity> = {},
  facts: Partial<MeetingFacts> = {},
): Promise<GroupMeetingEntity> {
  const next = step(meetingMachine, meeting.state, act, { ...noPacket, ...facts });
  if (!next.ok) throw new NotPossibleError(next.message, groupClause);
  const before = meeting.state;
  const changed = await tx.change(GroupMeetingEntity, meeting, { ...patch, state: next.state });
  tx.audit({
    act: `groupMeeting.${act}`,
    objectType: "groupMeeting",
    objectId: meeting.id,
    before: { state: before },
    after: { state: changed.state, version: changed.version },
    clause: groupClause,
  });
  return changed;
}

/** Plans a meeting of a group; time for sharing expertise opens its agenda (A44). */
export async function planGroupMeeting(tx: Transaction, groupId: string, plan: MeetingPlan): Promise<{ id: string }> {
  const group = await groupOf(tx, groupId);
  await permitGroup(tx, group.id);
  if (plan.startsAt <= tx.now) throw new InvalidInputError([{ field: "startsAt", message: "Choose a later day: this one has passed." }]);
  const [next] = await tx.query<{ n: number }>("select nextval('group_meeting_number')::int as n");
  const id = newId("groupMeeting");
  await tx.insert(GroupMeetingEntity, {
    id,
    groupId: group.id,
    number: next?.n ?? 0,
    ...plan,
    state: "PLANNED",
    heldOn: null,
    minutes: null,
    minutesApprovedOn: null,
    plannedBy: tx.actor.personId,
    createdAt: tx.now,
    changes: 0,
    version: 1,
  });
  await tx.query(
    "insert into group_item (id, meeting_id, position, kind, title, minutes, version) values ($1, $2, 1, 'SHARING_EXPERTISE', $3, $4, 1)",
    [newId("groupItem"), id, "Sharing expertise", sharingMinutes],
  );
  tx.audit({
    act: "groupMeeting.plan",
    objectType: "groupMeeting",
    objectId: id,
    after: { groupId: group.id, startsAt: plan.startsAt.toISOString() },
    clause: groupClause,
  });
  const meeting = await tx.lock(GroupMeetingEntity, id);
  if (!meeting) throw new NotFoundError();
  await change(tx, meeting, "openPacket");
  await takeTopics(tx, group.id, id);
  return { id };
}

/** A member brings a topic to the open agenda. */
export async function addGroupTopic(
  tx: Transaction,
  at: At,
  topic: { readonly title: string; readonly minutes: number },
): Promise<{ id: string }> {
  const meeting = await keep(tx, at);
  if (meeting.state !== "PACKET_OPEN")
    throw new NotPossibleError("The agenda stands as it was sent. Bring it to the next meeting.", groupClause);
  await tx.query(
    `insert into group_item (id, meeting_id, position, kind, title, minutes, brought_by, version)
      select $1, $2, max(position) + 1, 'TOPIC', $3, $4, $5, 1 from group_item where meeting_id = $2`,
    [newId("groupItem"), meeting.id, topic.title, topic.minutes, tx.actor.personId],
  );
  const changed = await tx.change(GroupMeetingEntity, meeting, {});
  tx.audit({
    act: "groupMeeting.addTopic",
    objectType: "groupMeeting",
    objectId: meeting.id,
    after: { title: topic.title, version: changed.version },
    clause: groupClause,
  });
  return { id: meeting.id };
}

/** Sends the agenda to every member, with the calendar file; from now on it stands. */
export async function sendGroupAgenda(tx: Transaction, at: At): Promise<{ id: string }> {
  const meeting = await keep(tx, at);
  const group = await groupOf(tx, meeting.groupId);
  await change(tx, await change(tx, meeting, "askFreeze"), "freeze");
  const members = await tx.query<{ id: string }>("select person_id as id from group_member where group_id = $1 and until is null", [
    group.id,
  ]);
  const day = formatDate(connecticutDate(meeting.startsAt));
  for (const { id } of members)
    await tx.owe({ kind: "group.agenda", objectId: meeting.id, recipientPersonId: id, dedupeKey: `group.agenda:${meeting.id}:${id}` });
  await ring(tx, {
    personIds: members.map(({ id }) => id),
    objectId: meeting.id,
    title: `${group.name} meet on ${day}`,
    detail: meeting.title,
    path: `/groups/${group.slug}`,
    dedupeKey: `group.agenda:${meeting.id}`,
  });
  return { id: meeting.id };
}

/** The meeting is held. */
export async function beginGroupMeeting(tx: Transaction, at: At): Promise<{ id: string }> {
  const meeting = await keep(tx, at);
  await change(tx, meeting, "begin", { heldOn: tx.today }, { dayHasCome: connecticutDate(meeting.startsAt) <= tx.today });
  return { id: meeting.id };
}

/** Writes the minutes, or writes them anew while they are a draft. */
export async function writeGroupMinutes(tx: Transaction, at: At, minutes: string): Promise<{ id: string }> {
  const meeting = await keep(tx, at);
  await change(tx, meeting, "writeMinutes", { minutes });
  return { id: meeting.id };
}

/** The group has approved the minutes. */
export async function settleGroupMinutes(tx: Transaction, at: At): Promise<{ id: string }> {
  const meeting = await keep(tx, at);
  await change(tx, meeting, "settleMinutes", { minutesApprovedOn: tx.today });
  return { id: meeting.id };
}

/** Writes a note on an item from the beginning of the meeting until its minutes are approved. */
export async function writeGroupNote(tx: Transaction, item: At, note: string | null): Promise<{ id: string }> {
  const [known] = await tx.query<{ meeting: string }>("select meeting_id as meeting from group_item where id = $1", [item.id]);
  if (!known) throw new NotFoundError();
  const meeting = await lockForMember(tx, known.meeting);
  const [found] = await tx.query<{ version: number }>("select version from group_item where id = $1 for update", [item.id]);
  if (!found) throw new NotFoundError();
  tx.expectVersion(found, item.version);
  if (meeting.state !== "HELD" && meeting.state !== "MINUTES_DRAFT")
    throw new NotPossibleError("Notes are written from the beginning of the meeting until its minutes are approved.", groupClause);
  await tx.query("update group_item set note = $2, version = version + 1 where id = $1", [item.id, note]);
  tx.audit({ act: "groupMeeting.note", objectType: "groupMeeting", objectId: meeting.id, after: { itemId: item.id }, clause: groupClause });
  return { id: meeting.id };
}
