/** @clause A21 A48 SM-7 SM-9 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { governanceStage, type GovernanceStage } from "./governance-stage.ts";
import { engagementsFacts } from "./section-facts.ts";

let stage: GovernanceStage;
beforeAll(async () => {
  stage = await governanceStage();
});
afterAll(() => stage.database.drop());

describe("common positions on the directors' agenda", () => {
  it("come once, for who proposed or departed, with the way to the position and no word of its text", async () => {
    const { crec, learn, coordinator, director } = stage.people;
    const called = { positionId: "position_1", number: 4, resc: "CREC", personId: crec.personId } as const;
    const left = { ...called, resc: "LEARN", personId: learn.personId } as const;
    await stage.publish("advocacy", [engagementsFacts.positionCalled(called), engagementsFacts.positionDeparture(left)]);
    // Told twice it counts once, and what names nobody on record stands in the way of nothing.
    await stage.publish("advocacy", [
      engagementsFacts.positionCalled(called),
      engagementsFacts.positionCalled({ ...called, number: 9, personId: "nobody" }),
    ]);
    const { data } = await stage.ask(coordinator, "{ concerns { nodes { area text links raisedFor raisedBy { name } state } } }");
    expect(data?.["concerns"].nodes).toEqual([
      expect.objectContaining({
        area: "Common position CP-4",
        raisedFor: "LEARN",
        raisedBy: { name: "Ed Learn" },
        links: ["/positions/CP-4"],
      }),
      expect.objectContaining({
        area: "Common position CP-4",
        raisedFor: "CREC",
        text: expect.stringContaining("out for commitment") as string,
        state: "RAISED",
      }),
    ]);
    expect((await stage.ask(director, "{ concerns { totalCount } }")).data?.["concerns"]).toEqual({ totalCount: 0 });
  });

  it("go in a numbered supplement when the packet is frozen already", async () => {
    const meeting = await stage.plan("2026-09-17T14:00:00Z");
    const frozen = await stage.freeze(meeting["id"]);
    expect(frozen["state"]).toBe("PACKET_FROZEN");
    await stage.publish("advocacy", [
      engagementsFacts.positionCalled({ positionId: "position_2", number: 5, resc: "CREC", personId: stage.people.crec.personId }),
    ]);
    const { data } = await stage.ask(stage.people.coordinator, "{ concerns(first: 1) { nodes { id version } } }");
    const late = data?.["concerns"].nodes[0] as { id: string; version: number };
    await stage.act(stage.people.coordinator, "placeConcern", { id: late.id, version: late.version });
    const now = await stage.read(stage.people.coordinator, "meeting", meeting["id"]);
    expect(now?.["packet"].supplements).toMatchObject([{ number: 1, text: expect.stringContaining("CP-5") as string }]);
  });
});
