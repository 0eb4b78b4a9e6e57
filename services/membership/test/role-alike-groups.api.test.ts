/** @clause A44 A46 A48 SM-7 */
import { freshKey } from "@resc/testing";
import type { Actor } from "@resc/access";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { governanceStage, type GovernanceStage } from "./governance-stage.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

const group = `id slug name status memberCount members { id convenes rescCode person { name } } viewerCan { keepMembers keepMeetings propose }
  meetings { id ref state version heldOn minutes calendar items { id position kind title note version broughtBy { name } } viewerCan { addTopic sendAgenda begin write settle } }
  proposals { ref kind title concernRef proposedBy { name } }`;
const inputs: Readonly<Record<string, string>> = {
  addRoleAlikeGroup: "AddGroupInput",
  addGroupMember: "AddGroupMemberInput",
  endGroupMember: "EndGroupMemberInput",
  proposeFromTopic: "ProposeFromTopicInput",
  planGroupMeeting: "PlanGroupMeetingInput",
  addGroupTopic: "AddGroupTopicInput",
  sendGroupAgenda: "GroupMeetingActInput",
  beginGroupMeeting: "GroupMeetingActInput",
  writeGroupNote: "WriteGroupNoteInput",
  writeGroupMinutes: "WriteGroupMinutesInput",
  settleGroupMinutes: "GroupMeetingActInput",
};

let stage: GovernanceStage;
beforeAll(async () => {
  stage = await governanceStage();
});
afterAll(() => stage.database.drop());

async function attempt(actor: Actor, name: string, input: object): Promise<Thing> {
  const { data, errors } = await stage.ask(
    actor,
    `mutation($input: ${inputs[name]}!) { ${name}(input: $input) { __typename ... on UserError { code message } ... on InvalidInputError { fields { field } }
      ${/Meeting|Topic$|Agenda|Note|Minutes/.test(name) && name !== "proposeFromTopic" ? "... on GroupMeetingActSuccess { meeting { id version state } }" : "... on GroupActSuccess { group { id slug } }"} } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  expect(errors).toEqual([]);
  return data?.[name] as Thing;
}
const act = async (actor: Actor, name: string, input: object): Promise<Thing> => {
  const result = await attempt(actor, name, input);
  expect(result["code"], `${name}: ${result["message"]} ${JSON.stringify(result["fields"] ?? "")}`).toBeUndefined();
  return result["group"] ?? result["meeting"];
};
const read = async (actor: Actor, slug: string): Promise<Thing | null> =>
  (await stage.ask(actor, `query($slug: String!) { roleAlikeGroup(slug: $slug) { ${group} } }`, { slug })).data?.[
    "roleAlikeGroup"
  ] as Thing;

const slug = "transportation-directors";
const plan = { title: "Fall meeting", startsAt: "2026-09-10T14:00:00Z", minutesPlanned: 90, place: "Rocky Hill" };

describe("role-alike groups", () => {
  it("are on record with whether a source names them, for the Alliance and for nobody else", async () => {
    const { staff, analyst } = stage.people;
    const { data } = await stage.ask(staff, "{ roleAlikeGroups(first: 50) { totalCount nodes { name status sources { id } } } }");
    expect(data?.["roleAlikeGroups"].totalCount).toBe(18);
    expect(data?.["roleAlikeGroups"].nodes).toContainEqual({
      name: "TEAM coordinators",
      status: "verified",
      sources: [{ id: "eastconn_team" }],
    });
    expect((await stage.ask(analyst, "{ roleAlikeGroups { totalCount } }")).data?.["roleAlikeGroups"]).toEqual({ totalCount: 0 });
    expect(await read(analyst, slug)).toBeNull();
  });

  it("take members, who then keep their meetings; others do not", async () => {
    const { coordinator, director, otherDirector, staff } = stage.people;
    const id = (await read(coordinator, slug))?.["id"] as string;
    expect((await attempt(director, "planGroupMeeting", { groupId: id, ...plan }))["code"]).toBe("FORBIDDEN");
    await act(coordinator, "addGroupMember", { groupId: id, personId: director.personId, convenes: true });
    await act(director, "addGroupMember", { groupId: id, personId: otherDirector.personId });
    expect((await attempt(director, "addGroupMember", { groupId: id, personId: otherDirector.personId }))["code"]).toBe("NOT_POSSIBLE");
    const seen = await read(staff, slug);
    expect(seen?.["members"]).toMatchObject([
      { convenes: true, rescCode: "CREC", person: { name: "Dina Crec" } },
      { convenes: false, rescCode: "LEARN", person: { name: "Dirk Learn" } },
    ]);
    expect(seen?.["viewerCan"]).toEqual({ keepMembers: false, keepMeetings: false, propose: false });
    expect((await stage.bells(otherDirector)).map(({ title }) => title)).toContain("You are a member of a role-alike group");
  });

  it("meet with time for sharing expertise first; the agenda stands once it was sent", async () => {
    const { coordinator, director, otherDirector } = stage.people;
    const id = (await read(coordinator, slug))?.["id"] as string;
    let meeting = await act(director, "planGroupMeeting", { groupId: id, ...plan });
    meeting = await act(otherDirector, "addGroupTopic", {
      id: meeting["id"],
      version: meeting["version"],
      title: "A regional bus contract",
      minutes: 30,
    });
    meeting = await act(director, "sendGroupAgenda", { id: meeting["id"], version: meeting["version"] });
    const now = (await read(director, slug))?.["meetings"][0] as Thing;
    expect(now).toMatchObject({
      ref: "GM-1",
      state: "PACKET_FROZEN",
      items: [
        { position: 1, kind: "SHARING_EXPERTISE" },
        { position: 2, kind: "TOPIC", title: "A regional bus contract", broughtBy: { name: "Dirk Learn" } },
      ],
    });
    expect(now["calendar"]).toContain("SUMMARY:Fall meeting");
    const late = { id: meeting["id"], version: meeting["version"], title: "Too late", minutes: 5 };
    expect((await attempt(director, "addGroupTopic", late))["code"]).toBe("NOT_POSSIBLE");
    const owed = await stage.sql<{ n: number }>("select count(*)::int as n from platform.outbox where kind = 'group.agenda'", []);
    expect(owed[0]?.n).toBe(2);
  });

  it("write notes and minutes, and a topic becomes a proposal that the directors cannot refuse", async () => {
    const { director, crec } = stage.people;
    await stage.at("2026-09-10T13:00:00Z");
    let meeting = (await read(director, slug))?.["meetings"][0] as Thing;
    const topic = meeting["items"][1] as Thing;
    expect(
      (
        await attempt(director, "proposeFromTopic", {
          itemId: topic["id"],
          kind: "JOINT_SERVICE",
          title: "One contract",
          words: "A contract for six RESCs.",
        })
      )["code"],
    ).toBe("NOT_POSSIBLE");
    meeting = await act(director, "beginGroupMeeting", { id: meeting["id"], version: meeting["version"] });
    await act(director, "writeGroupNote", { id: topic["id"], version: topic["version"], note: "All six would join." });
    meeting = await act(director, "writeGroupMinutes", { id: meeting["id"], version: meeting["version"], minutes: "We met." });
    meeting = await act(director, "settleGroupMinutes", { id: meeting["id"], version: meeting["version"] });
    expect(meeting["state"]).toBe("MINUTES_APPROVED");
    await act(director, "proposeFromTopic", {
      itemId: topic["id"],
      kind: "JOINT_SERVICE",
      title: "One bus contract",
      words: "A contract for districts of all six.",
    });
    const now = await read(director, slug);
    expect(now?.["proposals"]).toMatchObject([
      { ref: "GP-1", kind: "JOINT_SERVICE", title: "One bus contract", proposedBy: { name: "Dina Crec" } },
    ]);
    const ref = now?.["proposals"][0].concernRef as string;
    const { data } = await stage.ask(crec, `{ concern(id: "${ref}") { text group { slug } state } }`);
    expect(data?.["concern"]).toMatchObject({
      group: { slug },
      text: expect.stringContaining("proposes a joint service: One bus contract") as string,
    });
  });

  it("get what the Executive Directors give them on their next agenda", async () => {
    const { coordinator, director } = stage.people;
    const id = (await read(coordinator, slug))?.["id"] as string;
    const meeting = await stage.plan("2026-09-24T14:00:00Z");
    const concern = await stage.raise(director, "Drivers leave for other districts.", { groupId: id });
    await stage.act(coordinator, "placeConcern", { id: concern["id"], version: concern["version"] });
    await stage.freeze(meeting["id"]);
    await stage.at("2026-09-24T13:00:00Z");
    await stage.keep("beginMeeting", meeting["id"]);
    const placed = await stage.read(coordinator, "concern", concern["id"]);
    const decision = { id: concern["id"], version: placed?.["version"], kind: "TO_GROUP", words: "Compare what drivers are paid." };
    expect((await stage.attempt(coordinator, "decideConcern", decision))["fields"]).toMatchObject([{ field: "groupId" }]);
    await stage.act(coordinator, "decideConcern", { ...decision, groupId: id });
    await act(director, "planGroupMeeting", { groupId: id, ...plan, startsAt: "2026-10-10T14:00:00Z" });
    const next = (await read(director, slug))?.["meetings"][0] as Thing;
    expect(next["items"].map(({ title }: Thing) => title)).toEqual([
      "Sharing expertise",
      "From the Executive Directors: Compare what drivers are paid.",
    ]);
  });

  it("keep what was held, whoever writes: the database refuses another order, other words and a meeting without sharing", async () => {
    const { admin } = stage.database;
    await expect(admin.query("delete from membership.group_item")).rejects.toThrow(/stays on record/);
    await expect(admin.query("update membership.group_meeting set minutes = 'Other' where state = 'MINUTES_APPROVED'")).rejects.toThrow(
      /Approved minutes stay/,
    );
    await expect(
      admin.query(
        "insert into membership.group_meeting (id, group_id, number, title, place, starts_at, minutes_planned, state, created_at, version) select 'm', id, 99, 't', 'p', now(), 60, 'PLANNED', now(), 1 from membership.role_alike_group limit 1",
      ),
    ).rejects.toThrow(/time for sharing expertise/);
    await expect(admin.query("update membership.group_proposal set title = 'Other'")).rejects.toThrow(/stays on record/);
  });

  it("let a member go, and set up a new group once", async () => {
    const { coordinator, otherDirector, director } = stage.people;
    const now = await read(coordinator, slug);
    const leaving = now?.["members"].find(({ convenes }: Thing) => !convenes) as Thing;
    await act(otherDirector, "endGroupMember", { memberId: leaving["id"] });
    expect((await read(coordinator, slug))?.["memberCount"]).toBe(1);
    expect((await attempt(director, "addRoleAlikeGroup", { name: "Data managers", category: "operations" }))["code"]).toBe("FORBIDDEN");
    expect(await act(coordinator, "addRoleAlikeGroup", { name: "Data managers", category: "operations" })).toMatchObject({
      slug: "data-managers",
    });
    expect((await attempt(coordinator, "addRoleAlikeGroup", { name: "Data Managers", category: "operations" }))["fields"]).toMatchObject([
      { field: "name" },
    ]);
  });
});
