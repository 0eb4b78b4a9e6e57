/** @clause A32 D-05 I-24 */
import { type RescCode, rescCodes } from "@resc/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";
import { opportunityActs } from "./opportunity-acts.ts";

let stage: FundingStage;
let acts: ReturnType<typeof opportunityActs>;
const of = (one: Told | null, resc: RescCode): Told => ((one ?? {})["intentions"] as Told[]).find((row) => row["resc"] === resc) ?? {};

/** A circulated opportunity whose window is open. */
async function open(title: string): Promise<Told> {
  const one = await acts.circulate(await acts.record({ title }));
  await stage.subgraph.tick();
  return one;
}

beforeAll(async () => {
  stage = await fundingStage({ without: ["LEARN.director"] });
  acts = opportunityActs(stage);
  await stage.at("2027-01-04T15:00:00Z");
});
afterAll(() => stage.drop());

describe("the window", () => {
  it("is opened by the clock without a new version: the Coordinator goes on from what was circulated", async () => {
    const one = await open("Opened by the clock");
    expect(await acts.read(one["ref"] as string)).toMatchObject({ state: "INTENTIONS", version: one["version"] });
  });
});

describe("an intention", () => {
  it("is seen by the directors, the Executive Directors and the Coordinator at once; by staff and boards never", async () => {
    const one = await open("Seen at once");
    await acts.state(one, "CREC", "stateInterest", "NOT_STATED", "We ran it before.");
    for (const who of ["coordinator", "ACES.director", "CES.ed"])
      expect(of(await acts.read(one["ref"] as string, stage.actor(who)), "CREC")).toMatchObject({
        state: "INTERESTED",
        entries: [{ words: "We ran it before." }],
      });
    expect((await acts.read(one["ref"] as string, stage.actor("CREC.staff")))?.["intentions"]).toEqual([]);
    expect(
      (((await acts.read(one["ref"] as string, stage.actor("ACES.program"))) ?? {})["intentions"] as Told[]).map((row) => row["resc"]),
    ).toEqual(["ACES"]);
  });

  it("spells out what it means before the act, exactly (D-04)", async () => {
    const one = await open("Consequences");
    const possible = of(await acts.read(one["ref"] as string, stage.director("CREC")), "CREC")["possible"] as Told[];
    expect(possible.map(({ act }) => act)).toEqual(["stateInterest", "stateNoInterest"]);
    expect(possible[0]?.["consequence"]).toContain("from the call on CREC cannot judge this opportunity, also if it withdraws");
    expect(of(await acts.read(one["ref"] as string, stage.director("CREC")), "ACES")["possible"]).toEqual([]);
  });

  it("is appended: what was said before stays (I-24), and a statement on stale ground is refused", async () => {
    const one = await open("Appended");
    await acts.state(one, "CES", "stateNoInterest");
    await acts.state(one, "CES", "stateInterest", "NOT_INTERESTED");
    expect(await acts.state(one, "CES", "stateInterest", "NOT_INTERESTED")).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("changed meanwhile"),
    });
    expect((of(await acts.read(one["ref"] as string), "CES")["entries"] as Told[]).map(({ state }) => state)).toEqual([
      "NOT_INTERESTED",
      "INTERESTED",
    ]);
    for (const sql of ["update funding.intention_entry set words = 'x'", "delete from funding.intention_entry"])
      await expect(stage.database.admin.query(sql)).rejects.toThrow(/stays as it is/);
  });

  it("is spoken by the director, and by the Executive Director only where there is none (I-23, D-06)", async () => {
    const one = await open("Who speaks");
    const said = { opportunityId: one["id"], act: "stateInterest", from: "NOT_STATED" };
    expect(await acts.run(stage.actor("CREC.ed"), "stateIntention", "StateIntentionInput", said)).toMatchObject({ code: "FORBIDDEN" });
    expect(of(await acts.run(stage.actor("LEARN.ed"), "stateIntention", "StateIntentionInput", said), "LEARN")).toMatchObject({
      state: "INTERESTED",
      standsIn: true,
    });
    for (const who of ["coordinator", "CREC.staff", "CREC.program"])
      expect(await acts.run(stage.actor(who), "stateIntention", "StateIntentionInput", said)).toMatchObject({ code: "FORBIDDEN" });
  });

  it("is neutral again when withdrawn before the call; from the call on interest stays (D-04)", async () => {
    const one = await open("Looked and left");
    await acts.state(one, "ACES", "stateInterest");
    await acts.state(one, "ACES", "withdraw", "INTERESTED");
    await acts.state(one, "CES", "stateInterest");
    for (const code of ["CREC", "EASTCONN", "EDADVANCE"] as const) await acts.state(one, code, "stateNoInterest");
    await acts.run(stage.actor("LEARN.ed"), "stateIntention", "StateIntentionInput", {
      opportunityId: one["id"],
      act: "stateNoInterest",
      from: "NOT_STATED",
    });
    const closed = await acts.closeWindow((await acts.read(one["ref"] as string)) ?? {});
    expect(closed["state"]).toBe("CALL");
    expect(of(closed, "ACES")).toMatchObject({ mayJudge: true, judgingReason: expect.stringContaining("before the call") });
    await acts.state(one, "CES", "withdraw", "INTERESTED");
    expect(of(await acts.read(one["ref"] as string), "CES")).toMatchObject({
      mayJudge: false,
      judgingReason: expect.stringContaining("also after withdrawing"),
    });
    // The rules of the table hold it for whoever writes.
    await expect(
      stage.database.admin.query(
        "update funding.participation set interested_in_call = false where resc_code = 'CES' and opportunity_id = $1",
        [one["id"]],
      ),
    ).rejects.toThrow(/is kept/);
  });
});

describe("the window", () => {
  it("does not close early while somebody is silent, and silence stays not stated (D-05)", async () => {
    const one = await open("Silence");
    await acts.state(one, "CREC", "stateInterest");
    expect(await acts.closeWindow((await acts.read(one["ref"] as string)) ?? {})).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("5 of the six"),
    });
    const reminders = async () => {
      await stage.drain();
      return stage.mailer.sent.filter(({ subject }) => subject.startsWith("Intentions until") && subject.endsWith("Silence")).length;
    };
    await stage.at("2027-01-07T15:00:00Z");
    expect(await reminders()).toBe(0);
    // The window ends with Monday the 11th; one business day before is Friday.
    await stage.at("2027-01-08T15:00:00Z");
    await stage.at("2027-01-08T16:00:00Z");
    expect(await reminders()).toBe(5);
    await stage.at("2027-01-12T15:00:00Z");
    await stage.drain();
    const read = await acts.read(one["ref"] as string);
    expect(read?.["state"]).toBe("CALL");
    expect(of(read, "ACES")).toMatchObject({ state: "NOT_STATED", mayJudge: false });
    expect(stage.mailer.sent.filter(({ subject }) => subject === "Intentions are in: Silence")).toHaveLength(6);
  });

  it("ends without interest, and reopens when a RESC is interested after all", async () => {
    const one = await open("Nobody at first");
    for (const code of rescCodes.filter((resc) => resc !== "LEARN")) await acts.state(one, code, "stateNoInterest");
    await acts.run(stage.actor("LEARN.ed"), "stateIntention", "StateIntentionInput", {
      opportunityId: one["id"],
      act: "stateNoInterest",
      from: "NOT_STATED",
    });
    expect(await acts.closeWindow((await acts.read(one["ref"] as string)) ?? {})).toMatchObject({ state: "NO_INTEREST" });
    expect(await acts.state(one, "EASTCONN", "stateInterest", "NOT_INTERESTED")).toMatchObject({ state: "CALL" });
    expect(of(await acts.read(one["ref"] as string), "EASTCONN")["mayJudge"]).toBe(false);
  });
});

describe("initiatives outside the platform", () => {
  const federal = {
    title: "Supporting Effective Educator Development",
    funderKind: "FEDERAL",
    funder: "US Department of Education",
    programNumber: "84.423A",
    closesWords: "March 1, 2027",
    closesPrecision: "DATE",
    closesDate: "2027-03-01",
  };
  const shown = "... on InitiativeActSuccess { initiative { id ref intentions { resc state } overlaps { ref resc reason } possible } }";

  it("are told to the other five, with a hint of overlap from stated facts only (B-16)", async () => {
    const first = await stage.change(
      stage.director("CREC"),
      "recordOutsideInitiative",
      "RecordOutsideInitiativeInput",
      { ...federal, interested: true },
      shown,
    );
    const second = await stage.change(
      stage.director("ACES"),
      "recordOutsideInitiative",
      "RecordOutsideInitiativeInput",
      { ...federal, title: "Educator development", interested: true },
      shown,
    );
    expect(second["initiative"]).toMatchObject({
      intentions: [{ resc: "ACES", state: "INTERESTED" }],
      overlaps: [{ ref: first["initiative"]["ref"], resc: "CREC", reason: "Both name program number 84.423A." }],
    });
    const seen = await stage.ask(stage.director("CES"), "{ outsideInitiatives { totalCount nodes { ref } } }");
    expect(seen.data?.["outsideInitiatives"]["totalCount"]).toBe(2);
    expect(
      (await stage.ask(stage.actor("CES.staff"), "{ outsideInitiatives { totalCount nodes { ref } } }")).data?.["outsideInitiatives"],
    ).toEqual({ totalCount: 0, nodes: [] });
  });
});
