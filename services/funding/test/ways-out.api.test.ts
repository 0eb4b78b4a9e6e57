import { rescCodes } from "@resc/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
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
