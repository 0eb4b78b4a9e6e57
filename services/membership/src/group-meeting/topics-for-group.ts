import { newId } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { groupOf } from "../role-alike-group/keep-group.ts";
import { topicMinutes } from "../shared/settings.ts";

/** Puts what the Executive Directors gave to the group on an open agenda; each only once. */
export async function takeTopics(tx: Transaction, groupId: string, meetingId: string): Promise<void> {
  for (const topic of await tx.query<{ outcome_id: string; words: string | null }>("select outcome_id, words from topics_for_group($1)", [
    groupId,
  ]))
    await tx.query(
      `insert into group_item (id, meeting_id, position, kind, title, minutes, outcome_id, version)
        select $1, $2, max(position) + 1, 'TOPIC', $3, $4, $5, 1 from group_item where meeting_id = $2`,
      [newId("groupItem"), meetingId, `From the Executive Directors: ${topic.words ?? ""}`.slice(0, 200), topicMinutes, topic.outcome_id],
    );
}

/** Something the Executive Directors give to a group (SM-7): on its open agenda now, or on the next one that is planned. */
export async function giveToGroup(tx: Transaction, groupId: string, outcomeId: string): Promise<void> {
  const group = await groupOf(tx, groupId);
  const [open] = await tx.query<{ id: string }>(
    "select id from group_meeting where group_id = $1 and state = 'PACKET_OPEN' order by starts_at, id limit 1",
    [group.id],
  );
  if (open) await takeTopics(tx, group.id, open.id);
  const members = await tx.query<{ id: string }>("select person_id as id from group_member where group_id = $1 and until is null", [
    group.id,
  ]);
  await ring(tx, {
    personIds: members.map(({ id }) => id),
    objectId: group.id,
    title: "The Executive Directors give your group a topic",
    detail: group.name,
    path: `/groups/${group.slug}`,
    dedupeKey: `group.topic:${outcomeId}`,
  });
}
