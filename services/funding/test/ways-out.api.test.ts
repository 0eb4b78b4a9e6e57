import { rescCodes } from "@resc/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
const rubric = [{ key: "need", label: "Need", description: "", weight: 100 }];
const afterClosing = "2027-01-23T05:00:00Z";

beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
});
afterAll(() => stage.drop());

async function sealed(title: string, competitors: (typeof rescCodes)[number][]): Promise<Told> {
  await stage.at("2027-01-04T15:00:00Z");
  const one = await play.held(title, competitors);
  for (const resc of competitors) {
    await play.write(one, resc, `${title} ${resc}`);
    await play.submit(one, resc);
  }
  await stage.at(afterClosing);
  return play.fresh(one);
}

const asKeeper = async (one: Told, mutation: string, type: string, more: object = {}, who = stage.coordinator()): Promise<Told> =>
  play.run({ ...who, authTime: Date.parse("2027-01-23T04:55:00Z") / 1000 }, mutation, type, {
    id: one["id"],
    version: (await play.fresh(one))["version"],
    ...more,
  });

describe("where all six compete", () => {
  let one: Told;
  beforeAll(async () => {
    one = await sealed("All six", [...rescCodes]);
  });
  const agree = (resc: (typeof rescCodes)[number]) =>
    play.run(stage.director(resc), "agreeToExternalJudges", "AgreeInput", {
      opportunityId: one["id"],
      words: "We agree to the two named.",
    });
  const recommend = () => asKeeper(one, "recordRecommendation", "RecommendInput", { rescs: ["LEARN"], words: "The strongest plan." });

  it("there is no neutral panel, and the platform says so", async () => {
    expect(await agree("ACES")).toMatchObject({ code: "NOT_POSSIBLE", message: expect.stringContaining("no neutral panel") });
    expect(await asKeeper(one, "declareNoNeutralPanel", "OpportunityActInput")).toMatchObject({ state: "NO_NEUTRAL_PANEL" });
  });

  it("external judges need the written agreement of all who compete, by SQL as well", async () => {
    for (const resc of rescCodes.slice(1)) await agree(resc);
    expect(await agree("LEARN")).toMatchObject({ code: "NOT_POSSIBLE", message: "Your RESC has agreed already." });
    expect(await recommend()).toMatchObject({ code: "NOT_POSSIBLE", message: expect.stringContaining("written agreement of every RESC") });
    const [row] = await stage.sql("select funding.external_judges_agreed($1) as agreed", [one["id"]]);
    expect(row).toEqual({ agreed: false });
    expect(await agree("ACES")).toMatchObject({ outcome: { agreedToExternalJudges: [...rescCodes], agreedToJoint: [] } });
    expect(await recommend()).toMatchObject({ state: "RECOMMENDED", outcome: { recommended: ["LEARN"] } });
    expect((await play.fresh(one))["openedSubmissions"]).toEqual([]);
  });
});

describe("a joint proposal", () => {
  it("is a way out where there is no neutral panel too, when all agree", async () => {
    const one = await sealed("Joint", [...rescCodes]);
    await asKeeper(one, "declareNoNeutralPanel", "OpportunityActInput");
    expect(await asKeeper(one, "mergeBids", "OpportunityActInput")).toMatchObject({ code: "NOT_POSSIBLE" });
    for (const resc of rescCodes)
      await play.run(stage.director(resc), "agreeToJointProposal", "AgreeInput", { opportunityId: one["id"], words: "Together." });
    expect(await asKeeper(one, "mergeBids", "OpportunityActInput")).toMatchObject({ state: "JOINT" });
  });
});

describe("a Coordinator employed by a competitor (D-17)", () => {
  let one: Told;
  const plan = { rescs: ["EASTCONN", "LEARN"], rubric, lowest: 1, highest: 5, dueOn: "2027-02-05" };
  beforeAll(async () => {
    one = await sealed("Conflicted", ["ACES", "CREC"]);
    await stage.sql(
      "insert into funding.known_role (id, person_id, role, organization, valid_from) values ('grant_second', $1, 'STAFF', 'CREC', '2020-01-01')",
      [stage.coordinator().personId],
    );
  });

  it("does not keep the panel; an Executive Director of a RESC that does not compete does", async () => {
    expect(await asKeeper(one, "appointPanel", "AppointPanelInput", plan)).toMatchObject({ code: "FORBIDDEN" });
    expect(await asKeeper(one, "appointPanel", "AppointPanelInput", plan, stage.actor("CREC.ed"))).toMatchObject({ code: "FORBIDDEN" });
    expect((await play.fresh(one))["viewerCan"]).toMatchObject({ keepPanel: false });
    expect((await play.fresh(one, stage.actor("CES.ed")))["viewerCan"]).toMatchObject({ keepPanel: true });
    const waiting = (await stage.ask(stage.actor("CES.ed"), "{ fundingWaitingForMe { kind title } }")).data?.["fundingWaitingForMe"];
    expect(waiting).toEqual([{ kind: "STAND_IN", title: "A panel waits for a neutral keeper: Conflicted" }]);
    const appointed = await asKeeper(one, "appointPanel", "AppointPanelInput", plan, stage.actor("CES.ed"));
    expect(appointed).toMatchObject({ state: "JUDGING", panel: { keeper: { id: stage.actor("CES.ed").personId } } });
  });

  it("sees nothing of what is opened", async () => {
    for (const resc of ["EASTCONN", "LEARN"] as const) {
      const judges = ((await play.fresh(one))["panel"] as Told)["judges"] as Told[];
      await play.run(stage.director(resc), "attestAsJudge", "AttestInput", {
        judgeId: judges.find((judge) => judge["resc"] === resc)?.["id"],
        noConflict: true,
        confidential: true,
        rubricRead: true,
      });
    }
    expect(await asKeeper(one, "openSubmissions", "OpportunityActInput")).toMatchObject({ code: "FORBIDDEN" });
    const opened = await asKeeper(one, "openSubmissions", "OpportunityActInput", {}, stage.actor("CES.ed"));
    expect(opened["openedSubmissions"]).toHaveLength(2);
    const [first] = opened["openedSubmissions"] as Told[];
    expect(await stage.subgraph.files.send(stage.actor("CES.ed"), first?.["id"] as string)).not.toBeNull();
    expect((await play.fresh(one))["openedSubmissions"]).toEqual([]);
    expect(await stage.subgraph.files.send(stage.coordinator(), first?.["id"] as string)).toBeNull();
    for (const who of ["LEARN.ed", "ACES.ed", "CREC.director"])
      expect((await play.fresh(one, stage.actor(who)))["openedSubmissions"], who).toEqual([]);
  });

  it("does not record the recommendation either; the stand-in does", async () => {
    for (const resc of ["EASTCONN", "LEARN"] as const) {
      const read = await play.fresh(one, stage.director(resc));
      const judgeId = ((read["panel"] as Told)["judges"] as Told[]).find((judge) => judge["resc"] === resc)?.["id"];
      for (const submission of read["openedSubmissions"] as Told[])
        await play.run(stage.director(resc), "scoreSubmission", "ScoreInput", {
          judgeId,
          submissionId: submission["id"],
          criterion: "need",
          value: submission["resc"] === "ACES" ? 5 : 3,
        });
      await play.run(stage.director(resc), "submitScores", "JudgeActInput", { judgeId });
    }
    const given = { rescs: ["ACES"], words: "The stronger plan." };
    expect(await asKeeper(one, "recordRecommendation", "RecommendInput", given)).toMatchObject({ code: "FORBIDDEN" });
    expect(await asKeeper(one, "recordRecommendation", "RecommendInput", given, stage.actor("CES.ed"))).toMatchObject({
      state: "RECOMMENDED",
      outcome: { recommended: ["ACES"] },
    });
  });
});
