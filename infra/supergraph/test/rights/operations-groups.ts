import type { ReadOperation } from "./read-operations.ts";
import type { Stage } from "./stage.ts";
import type { WriteOperation } from "./write-operations.ts";

/** What is read of role-alike groups. */
export const groupReads: readonly ReadOperation[] = [
  { operation: "expertise", object: "all", query: "{ expertise { totalCount nodes { id } } }", path: "expertise" },
  { operation: "roleAlikeGroups", object: "all", query: "{ roleAlikeGroups { totalCount nodes { id } } }", path: "roleAlikeGroups" },
  {
    operation: "roleAlikeGroup",
    object: "any",
    query: '{ roleAlikeGroup(slug: "transportation-directors") { id } }',
    path: "roleAlikeGroup",
  },
  {
    operation: "_entities RoleAlikeGroup",
    object: "any",
    at: "membership",
    path: "_entities.0",
    query: "query($of: [_Any!]!) { _entities(representations: $of) { ... on RoleAlikeGroup { id } } }",
    variables: (stage) => ({ of: [{ __typename: "RoleAlikeGroup", id: stage.objects.groups.group }] }),
  },
];

const on =
  (more: object = {}) =>
  (stage: Stage) => {
    const id = stage.objects.groups.meeting;
    return { id, version: stage.versions.get(id) ?? 1, ...more };
  };
const state =
  (to: string, more = "") =>
  (stage: Stage) =>
    `update membership.group_meeting set state = '${to}' ${more} where id = '${stage.objects.groups.meeting}'`;
const held = ", held_on = '2026-02-01', starts_at = '2026-02-01'";
const object = "of CREC's director";

/** What is done with a group whose one member is CREC's director. */
export const groupOperations: readonly WriteOperation[] = [
  {
    operation: "addExpertise",
    object: "for the own RESC",
    input: (stage, column) => ({
      categoryCode: "special_education",
      topic: "Braille",
      personId: stage.actorOf(column).personId ?? stage.actors.get("crecDirector")?.personId,
    }),
  },
  { operation: "endExpertise", object: "of CREC", input: (stage) => ({ id: stage.objects.groups.expertise, version: 1 }) },
  { operation: "addRoleAlikeGroup", object: "any", input: () => ({ name: "Data managers", category: "operations" }) },
  {
    operation: "addGroupMember",
    object,
    input: (stage) => ({ groupId: stage.objects.groups.group, personId: stage.actors.get("learnStaff")?.personId }),
  },
  { operation: "endGroupMember", object, input: (stage) => ({ memberId: stage.objects.groups.member }) },
  {
    operation: "planGroupMeeting",
    object,
    input: (stage) => ({
      groupId: stage.objects.groups.group,
      title: "Fall",
      startsAt: "2026-11-12T15:00:00Z",
      minutesPlanned: 60,
      place: "Online",
    }),
  },
  { operation: "addGroupTopic", object, input: on({ title: "A topic", minutes: 5 }) },
  { operation: "sendGroupAgenda", object, input: on() },
  { operation: "beginGroupMeeting", object, input: on(), prepare: state("PACKET_FROZEN", ", starts_at = '2026-02-01'") },
  {
    operation: "writeGroupNote",
    object,
    input: (stage) => ({ id: stage.objects.groups.topic, version: stage.versions.get(stage.objects.groups.topic) ?? 1, note: "A note" }),
    prepare: state("HELD", held),
  },
  { operation: "writeGroupMinutes", object, input: on({ minutes: "We met." }), prepare: state("HELD", held) },
  { operation: "settleGroupMinutes", object, input: on(), prepare: state("MINUTES_DRAFT", `${held}, minutes = 'We met.'`) },
  {
    operation: "proposeFromTopic",
    object,
    input: (stage) => ({
      itemId: stage.objects.groups.topic,
      kind: "JOINT_SERVICE",
      title: "One contract",
      words: "A contract for six RESCs.",
    }),
    prepare: state("HELD", held),
  },
];
