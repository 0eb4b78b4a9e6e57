import type { Actor } from "@resc/access";
import { settingAt, UnitOfWork } from "@resc/store";
import { actingAs } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { governanceStage, type GovernanceStage } from "./governance-stage.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

let stage: GovernanceStage;
let meetingId: string;
let planned: string;
beforeAll(async () => {
  stage = await governanceStage("2027-01-04T14:00:00Z");
  const meeting = await stage.plan("2027-01-14T15:00:00Z");
  await stage.freeze(meeting["id"]);
  await stage.at("2027-01-14T15:30:00Z");
  meetingId = (await stage.keep("beginMeeting", meeting["id"]))["id"];
  planned = (await stage.plan("2027-03-11T15:00:00Z"))["id"];
  await stage.at("2027-01-20T15:00:00Z");
});
afterEach(() => stage.settled());
afterAll(() => stage.database.drop());

async function change(actor: Actor, input: object): Promise<Thing> {
  const { data } = await stage.ask(
    actor,
    "mutation($input: ChangeDecisionInput!) { changeDecision(input: $input) { __typename ... on UserError { code message } ... on InvalidInputError { fields { field } } ... on ChangeDecisionSuccess { decision { key value agreed { agreedOn validFrom words } history { value validFrom } } } } }",
    { input: { idempotencyKey: crypto.randomUUID(), meetingId, validFrom: "2027-01-20", reason: "As agreed", ...input } },
  );
  return data?.["changeDecision"] ?? {};
}

async function decisionOf(key: string, actor: Actor = stage.people.staff): Promise<Thing> {
  const { data } = await stage.ask(
    actor,
    "{ decisions { key value needsRelease viewerCanChange agreed { agreedOn words meeting { ref } } } }",
  );
  return data?.["decisions"].find((one: { key: string }) => one.key === key);
}

const inForce = (name: Parameters<typeof settingAt>[1], at: string) =>
  new UnitOfWork(stage.app).runAs(stage.people.coordinator, (tx) => settingAt(tx, name, new Date(at)));

describe("a decision that the Accord leaves open", () => {
  it("is the default until the Executive Directors agree on another answer at a meeting that was held", async () => {
    expect(await decisionOf("notice-due")).toMatchObject({ value: 5, needsRelease: false, viewerCanChange: false, agreed: null });
    expect(await change(stage.people.crec, { key: "notice-due", value: 7 })).toMatchObject({ code: "FORBIDDEN" });
    const { coordinator } = stage.people;
    expect(await change(coordinator, { key: "notice-due", value: 7, meetingId: planned })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "meetingId" }],
    });
    expect(await change(coordinator, { key: "notice-due", value: 31 })).toMatchObject({ fields: [{ field: "value" }] });
    expect(await change(coordinator, { key: "adoption" })).toMatchObject({ fields: [{ field: "words" }] });
    expect(await change(coordinator, { key: "notice-due", value: 7, validFrom: "2027-01-19" })).toMatchObject({
      fields: [{ field: "validFrom" }],
    });
  });

  it("takes effect from its day on and never rewrites the past", async () => {
    const { coordinator } = stage.people;
    expect(await change(coordinator, { key: "notice-due", value: 7 })).toMatchObject({
      decision: { value: 7, agreed: { agreedOn: "2027-01-14", validFrom: "2027-01-20" } },
    });
    expect(await change(coordinator, { key: "notice-due", value: 3, validFrom: "2027-02-01" })).toMatchObject({
      decision: { value: 7, history: [{ value: 3 }, { value: 7 }] },
    });
    expect(await change(coordinator, { key: "notice-due", value: 4, validFrom: "2027-02-01" })).toMatchObject({ code: "NOT_POSSIBLE" });
    expect(
      await Promise.all(
        ["2027-01-19T12:00:00Z", "2027-01-20T15:00:00Z", "2027-02-01T04:59:00Z", "2027-02-01T05:00:00Z"].map((at) =>
          inForce("noticeDueBusinessDays", at),
        ),
      ),
    ).toEqual([5, 7, 7, 3]);
  });

  it("decides when a packet is frozen", async () => {
    await change(stage.people.coordinator, { key: "packet-freeze", value: 4 });
    const meeting = await stage.plan("2027-04-08T15:00:00Z");
    expect(meeting["freezeAt"].slice(0, 10)).toBe("2027-04-02");
    expect((await stage.read(stage.people.coordinator, "meeting", planned))?.["freezeAt"].slice(0, 10), "planned before").toBe(
      "2027-03-09",
    );
  });

  it("that needs a release is kept with its words and says so", async () => {
    await change(stage.people.coordinator, { key: "adoption", words: "Five of the six commit." });
    expect(await decisionOf("adoption")).toMatchObject({
      needsRelease: true,
      value: null,
      agreed: { words: "Five of the six commit.", meeting: null },
    });
    expect(await decisionOf("adoption", stage.people.crec)).toMatchObject({ agreed: { meeting: { ref: "M-1" } } });
    expect((await stage.ask(stage.people.analyst, "{ decisions { key } }")).data?.["decisions"]).toEqual([]);
  });

  it("is kept by the database alone", async () => {
    const bySql = (actor: Actor, sql: string) =>
      new UnitOfWork(stage.app)
        .runAs(actor, (tx) => tx.query(sql))
        .then(
          () => "done",
          (error: { code: string }) => error.code,
        );
    const { coordinator, crec } = stage.people;
    const row = (on: string, from: string) =>
      `insert into decision_setting values ('decision_x', 'silence', 6, null, '${meetingId}', '${on}', '${from}', 'x', now(), 'x')`;
    expect(await bySql(crec, row("2027-01-14", "2027-02-02"))).toBe("42501");
    expect(await bySql(coordinator, row("2027-01-15", "2027-02-02")), "another day than the meeting's").toBe("RA485");
    expect(await bySql(coordinator, row("2027-01-14", "2027-01-02")), "the past").toBe("RA485");
    expect(await bySql(crec, "select platform.put_setting('noticeDueBusinessDays', 1, platform.now())")).toBe("RA003");
    expect(await bySql(coordinator, "select platform.put_setting('noticeDueBusinessDays', 1, platform.now() - interval '1 day')")).toBe(
      "RA102",
    );
    expect(await bySql(actingAs(coordinator.personId, "COORDINATOR", "ALLIANCE"), "select * from platform.setting")).toBe("42501");
    await expect(stage.sql("update platform.setting set value = 1")).rejects.toMatchObject({ code: "RA101" });
    await expect(stage.sql("update membership.decision_setting set value = 1")).rejects.toMatchObject({ code: "RA485" });
  });
});
