import { freshKey } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wholeAlliance, type WholeAlliance } from "./alliance.ts";

let alliance: WholeAlliance;
beforeAll(async () => {
  alliance = await wholeAlliance();
  await alliance.database.setClock("2026-02-02T15:00:00Z");
});
afterAll(() => alliance.drop());

const question = `query($id: ID!) { meeting(id: $id) { id version state packet { sha256 awaited sections { section sha256 lines }
  agenda { ref text } outOfRegion { sha256 lines { part ref } rows { ref } } stateContracts { sha256 lines { part ref path } } } } }`;

async function act(who: string, name: string, type: string, input: object) {
  const kind = type.includes("Meeting") ? "Meeting" : "Concern";
  const { data, errors } = await alliance.ask(
    alliance.actor(who),
    `mutation($input: ${type}!) { ${name}(input: $input) { ... on UserError { message } ... on ${kind}ActSuccess { ${kind.toLowerCase()} { id version } } } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  expect(errors).toEqual([]);
  return data?.[name][kind.toLowerCase()] as { id: string; version: number };
}

const read = async (who: string, id: string) => (await alliance.ask(alliance.actor(who), question, { id })).data?.["meeting"];

describe("a packet of three parts", () => {
  it("says which section is awaited, and is whole when the last has arrived, with each section read from its own part", async () => {
    const groton = await alliance.database.admin.query<{ id: string }>("select id from membership.district where short_name = 'Groton'");
    const started = await alliance.ask(
      alliance.actor("crecDirector"),
      `mutation($input: StartEngagementInput!) { startEngagement(input: $input) { ... on StartEngagementSuccess { engagement { ref notices { id version } } } } }`,
      {
        input: {
          idempotencyKey: freshKey(),
          districtId: groton.rows[0]?.id,
          categoryCode: "instructional_services",
          service: "Coaching",
          origin: "DISTRICT_REQUEST",
          startsOn: "2026-03-05",
          notices: [{ host: "LEARN", mode: "GIVE", collaboration: "NONE", capacityBuilding: "NONE" }],
        },
      },
    );
    const engagement = started.data?.["startEngagement"].engagement as { ref: string; notices: { id: string; version: number }[] };
    const [notice] = engagement.notices;
    const meeting = await act("coordinator", "planMeeting", "PlanMeetingInput", {
      title: "Executive Directors",
      startsAt: "2026-02-12T15:00:00Z",
      minutesPlanned: 90,
      place: "Hartford",
    });
    // A concern on a courtesy notice comes to the agenda, and its words do not.
    const raised = await alliance.ask(
      alliance.actor("learnEd"),
      `mutation($input: NoticeTextInput!) { raiseConcern(input: $input) { __typename } }`,
      { input: { idempotencyKey: freshKey(), id: notice?.id, version: notice?.version, text: "We offer exactly this ourselves." } },
    );
    expect(raised.data?.["raiseConcern"].__typename).toBe("CourtesyNoticeActSuccess");
    await act("coordinator", "freezePacket", "MeetingActInput", { id: meeting.id, version: meeting.version });

    // Funding is away: engagements answers, and the packet says what is missing.
    await alliance.engagements.projection.catchUp();
    for (const projection of alliance.membership.projections) await projection.catchUp();
    const waiting = await read("crecEd", meeting.id);
    expect(waiting).toMatchObject({ state: "PACKET_OPEN", packet: { sha256: null, awaited: ["STATE_CONTRACTS"], stateContracts: null } });
    expect(waiting.packet.outOfRegion.lines).toContainEqual({ part: "NEW", ref: engagement.ref });

    await alliance.listen();
    const whole = await read("crecEd", meeting.id);
    expect(whole).toMatchObject({ state: "PACKET_FROZEN", packet: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), awaited: [] } });
    // What membership keeps of each section is what its owner shows.
    const hashes = Object.fromEntries(
      whole.packet.sections.map(({ section, sha256 }: { section: string; sha256: string }) => [section, sha256]),
    );
    expect(hashes).toEqual({ OUT_OF_REGION: whole.packet.outOfRegion.sha256, STATE_CONTRACTS: whole.packet.stateContracts.sha256 });
    const concern = whole.packet.agenda.find((line: { ref: string | null }) => line.ref !== null);
    expect(concern.text).toMatch(/^Raised on courtesy notice N-/);
    expect(JSON.stringify(whole)).not.toContain("exactly this");
  });

  it("is nobody's but the directors' and the Coordinator's", async () => {
    const { rows } = await alliance.database.admin.query<{ id: string }>("select id from membership.meeting");
    for (const who of ["crecStaff", "crecDirector", "crecChair", "crecBoard", "groupMember", "liaison", "operator"])
      expect(await read(who, rows[0]?.id ?? ""), who).toBeNull();
    for (const who of ["crecEd", "acesEd", "crecClearinghouse", "coordinator"])
      expect(await read(who, rows[0]?.id ?? ""), who).not.toBeNull();
  });
});
