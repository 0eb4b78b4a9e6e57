import type { Actor } from "@resc/access";
import { freshKey } from "@resc/testing";
import type { WholeAlliance } from "../alliance.ts";

/** A role-alike group on the stage, convened by CREC's director. */
export interface StagedGroups {
  readonly group: string;
  /** Of CREC's director. */
  readonly member: string;
  /** With an open agenda, and with a topic that its minutes can be written on once it is held. */
  readonly meeting: string;
  readonly topic: string;
  /** A line of CREC on the register of expertise. */
  readonly expertise: string;
}

/** A group with one member, CREC's director, and a meeting whose agenda is open. */
export async function addGroups(alliance: WholeAlliance): Promise<StagedGroups> {
  const { admin } = alliance.database;
  const one = async (sql: string): Promise<string> => (await admin.query<{ id: string }>(sql)).rows[0]?.id ?? "";
  const act = async (actor: Actor, name: string, type: string, input: object, success: string) => {
    const { data, errors } = await alliance.ask(actor, `mutation($input: ${type}!) { ${name}(input: $input) { __typename ${success} } }`, {
      input: { idempotencyKey: freshKey(), ...input },
    });
    if (!String(data?.[name]?.__typename).endsWith("Success"))
      throw new Error(`The stage of groups could not be set: ${name} ${JSON.stringify({ data, errors })}`);
    return data?.[name];
  };
  const [coordinator, director] = [alliance.actor("coordinator"), alliance.actor("crecDirector")];
  const group = await one("select id from membership.role_alike_group where slug = 'transportation-directors'");
  await act(coordinator, "addGroupMember", "AddGroupMemberInput", { groupId: group, personId: director.personId, convenes: true }, "");
  const told = "... on GroupMeetingActSuccess { meeting { id version } }";
  const plan = { groupId: group, title: "Spring", startsAt: "2026-09-12T15:00:00Z", minutesPlanned: 60, place: "Online" };
  const { meeting } = await act(director, "planGroupMeeting", "PlanGroupMeetingInput", plan, told);
  await act(
    director,
    "addGroupTopic",
    "AddGroupTopicInput",
    { id: meeting.id, version: meeting.version, title: "Buses", minutes: 10 },
    told,
  );
  const topic = await one(`select id from membership.group_item where meeting_id = '${meeting.id}' and position = 2`);
  await admin.query(
    `insert into membership.group_proposal (id, group_id, item_id, number, kind, title, words, proposed_by, proposed_at, concern_id, concern_number)
      select 'proposed', $1, $2, 99, 'JOINT_SERVICE', 'One contract', 'For six', $3, platform.now(), id, number from membership.concern order by number limit 1`,
    [group, topic, director.personId],
  );
  const known = { categoryCode: "special_education", topic: "Assistive technology", personId: director.personId };
  const { expertise } = await act(director, "addExpertise", "AddExpertiseInput", known, "... on ExpertiseActSuccess { expertise { id } }");
  return {
    expertise: expertise.id,
    group,
    member: await one(`select id from membership.group_member where group_id = '${group}'`),
    meeting: meeting.id,
    topic,
  };
}
