import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterEach(async () => {
  await alliance.settled();
  await alliance.at(monday);
});
afterAll(async () => alliance.database.drop());

const crec = () => alliance.director("CREC");
const learn = () => alliance.executive("LEARN");

describe("what happens after the fact", () => {
  it("reminds once in all, when the Coordinator was quicker than the clock", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Groton") });
    const notice = await alliance.give(crec(), engagement["notices"][0]);
    await alliance.act(alliance.coordinator, "nudge", alliance.on(notice));
    await alliance.at("2026-10-22T04:00:00Z");
    await alliance.subgraph.tick();
    expect(await alliance.notice(crec(), notice["id"])).toMatchObject({ state: "GIVEN", flags: ["NO_ANSWER"] });
    const reminders = await alliance.sql("select 1 from platform.outbox where object_id = $1 and kind = 'courtesyNotice.reminder'", [
      notice["id"],
    ]);
    expect(reminders).toHaveLength(1);
  });

  it("closes a notice that was given after the work was cancelled, once it is answered", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Groton") });
    await alliance.act(crec(), "cancelEngagement", alliance.on(engagement, { reason: "Postponed" }));
    const given = await alliance.give(crec(), await alliance.notice(crec(), engagement["notices"][0]["id"]));
    await alliance.subgraph.tick();
    expect(await alliance.notice(crec(), given["id"])).toMatchObject({ state: "GIVEN" });
    await alliance.acknowledge(learn(), given);
    await alliance.subgraph.tick();
    expect(await alliance.notice(crec(), given["id"])).toMatchObject({ state: "CLOSED" });
  });

  it("tells the Executive Director of the RESC doing the work of a concern that comes before the notice", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Groton") });
    await alliance.act(learn(), "raiseConcern", alliance.on(engagement["notices"][0], { text: "We heard of it from the district" }));
    expect((await alliance.bells(alliance.executive("CREC"))).map(({ title }) => title)).toContain("LEARN raised a concern: Groton");
  });
});
