/** @clause A42 D-17 */
import type { RescCode } from "@resc/domain";
import { newId } from "@resc/domain";
import { publishAsMembership, membershipFacts, grantAsMembership } from "@resc/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
let one: Told;
const signedInNow = (key: string) => ({ ...stage.actor(key), authTime: Date.parse("2027-01-23T04:55:00Z") / 1000 });
const standIn = () => signedInNow("CES.ed");
const target = async () => ({ id: one["id"], version: (await play.fresh(one))["version"] });
const plan = { rubric: [{ key: "plan", label: "Plan", description: "", weight: 100 }], lowest: 1, highest: 5, dueOn: "2027-02-05" };
const judges = async (): Promise<readonly Told[]> => ((await play.fresh(one))["panel"] as Told)["judges"] as Told[];

/** CREC competes and employs the Coordinator: any Executive Director of a RESC that does not compete may take it on (D-17). */
beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
  await stage.at("2027-01-04T15:00:00Z");
  const membership = await stage.database.open("membership", "worker");
  const personId = stage.coordinator().personId ?? "";
  const grant = { id: newId("grant"), personId, role: "STAFF" as const, organization: "CREC" as const };
  await grantAsMembership(membership, [grant]);
  await publishAsMembership(membership, [membershipFacts.role({ ...grant, validFrom: "2026-01-01", validTo: null })]);
  await stage.subgraph.projection.catchUp();
  one = await play.held("Conflicted", ["CREC", "ACES"]);
  for (const resc of ["CREC", "ACES"] as const) {
    await play.write(one, resc, `CANARY-${resc}`);
    await play.submit(one, resc);
  }
  await stage.at("2027-01-23T05:00:00Z");
});
afterAll(() => stage.drop());

it("a Coordinator employed by a competitor neither appoints nor opens; the stand-in does, and nobody else", async () => {
  const appoint = async (who: Parameters<typeof play.run>[0]) =>
    play.run(who, "appointPanel", "AppointPanelInput", { ...(await target()), ...plan, rescs: ["EASTCONN", "LEARN"] });
  expect(await appoint(stage.coordinator())).toMatchObject({ code: "FORBIDDEN" });
  expect(await appoint(stage.actor("CREC.ed"))).toMatchObject({ code: "FORBIDDEN" });
  const waiting = (await stage.ask(standIn(), "{ fundingWaitingForMe { kind title } }")).data?.["fundingWaitingForMe"];
  expect(waiting).toEqual([{ kind: "STAND_IN", title: "A panel waits for a neutral keeper: Conflicted" }]);
  expect((await play.fresh(one))["viewerCan"]).toMatchObject({ keepPanel: false });
  expect((await play.fresh(one, standIn()))["viewerCan"]).toMatchObject({ keepPanel: true });
  expect(await appoint(standIn())).toMatchObject({ state: "JUDGING" });
  for (const judge of await judges())
    await play.run(stage.director(judge["resc"] as RescCode), "attestAsJudge", "AttestInput", {
      judgeId: judge["id"],
      noConflict: true,
      confidential: true,
      rubricRead: true,
    });
  for (const who of ["coordinator", "LEARN.ed"])
    expect(await play.run(signedInNow(who), "openSubmissions", "OpportunityActInput", await target()), who).toMatchObject({
      code: "FORBIDDEN",
    });
  const opened = await play.run(standIn(), "openSubmissions", "OpportunityActInput", await target());
  expect((opened["openedSubmissions"] as Told[]).map((row) => row["cover"]["title"])).toEqual(["CANARY-ACES", "CANARY-CREC"]);
  expect(JSON.stringify(await play.fresh(one))).not.toContain("CANARY");
  const [first] = opened["openedSubmissions"] as Told[];
  expect(await stage.subgraph.files.send(standIn(), first?.["id"] as string)).not.toBeNull();
  expect(await stage.subgraph.files.send(stage.coordinator(), first?.["id"] as string)).toBeNull();
});

it("scores are locked by the judges and the recommendation is the stand-in's", async () => {
  for (const judge of await judges()) {
    const who = stage.director(judge["resc"] as RescCode);
    for (const submission of (await play.fresh(one, who))["openedSubmissions"] as Told[])
      await play.run(who, "scoreSubmission", "ScoreInput", {
        judgeId: judge["id"],
        submissionId: submission["id"],
        criterion: "plan",
        value: 4,
      });
    await play.run(who, "submitScores", "JudgeActInput", { judgeId: judge["id"] });
  }
  expect(await play.fresh(one)).toMatchObject({ state: "SCORES_LOCKED", scoreTotals: [] });
  const recommend = async (who: Parameters<typeof play.run>[0]) =>
    play.run(who, "recordRecommendation", "RecommendInput", { ...(await target()), rescs: ["ACES"], words: "The stronger plan." });
  expect(await recommend(stage.coordinator())).toMatchObject({ code: "FORBIDDEN" });
  expect(await recommend(standIn())).toMatchObject({ state: "RECOMMENDED" });
  expect((await play.fresh(one, standIn()))["scoreTotals"]).toHaveLength(2);
});

it("competitors agree in writing to one joint proposal, and file it (Accord, guideline 2)", async () => {
  const joint = await play.held("Joint", ["CREC", "ACES"]);
  const agree = (resc: RescCode) =>
    play.run(stage.director(resc), "agreeToJointProposal", "AgreeInput", {
      opportunityId: joint["id"],
      words: "We propose together.",
    });
  expect(await agree("LEARN")).toMatchObject({ code: "NOT_POSSIBLE" });
  const merge = async () =>
    play.run(stage.coordinator(), "mergeBids", "OpportunityActInput", { id: joint["id"], version: (await play.fresh(joint))["version"] });
  await agree("CREC");
  expect(await merge()).toMatchObject({ code: "NOT_POSSIBLE" });
  await agree("ACES");
  expect(await merge()).toMatchObject({ state: "JOINT", outcome: { agreedToJoint: ["ACES", "CREC"] } });
  expect(
    await play.run(stage.director("CREC"), "recordFiling", "RecordFilingInput", {
      opportunityId: joint["id"],
      filedAt: "2027-01-22T15:00:00Z",
      receipt: "Number 1",
    }),
  ).toMatchObject({ outcome: { filed: ["CREC"] } });
  expect(
    await play.run(stage.director("CREC"), "recordFiling", "RecordFilingInput", {
      opportunityId: joint["id"],
      filedAt: "2027-01-22T15:00:00Z",
      receipt: "Number 2",
    }),
  ).toMatchObject({ code: "NOT_POSSIBLE", message: "The filing of your RESC is recorded already." });
});

it("with two judges, one who recuses leaves too few, and the platform says so (D-07)", async () => {
  const second = await play.held("Too few", ["EDADVANCE", "ACES"]);
  for (const resc of ["EDADVANCE", "ACES"] as const) {
    await play.write(second, resc, "A proposal");
    await play.submit(second, resc);
  }
  await stage.at("2027-01-30T05:00:00Z");
  const made = await play.run(stage.coordinator(), "appointPanel", "AppointPanelInput", {
    id: second["id"],
    version: (await play.fresh(second))["version"],
    ...plan,
    rescs: ["EASTCONN", "LEARN"],
  });
  expect(made).toMatchObject({ state: "JUDGING" });
  expect(made["viewerCan"]).toMatchObject({ declareNoPanel: false });
  const declared = await play.run(stage.coordinator(), "declareNoNeutralPanel", "OpportunityActInput", {
    id: second["id"],
    version: made["version"],
  });
  expect(declared, "a panel that stands is not ended by a word").toMatchObject({
    code: "NOT_POSSIBLE",
    message: expect.stringContaining("2 judges stand"),
  });
  const rows = (made["panel"] as Told)["judges"] as Told[];
  for (const row of rows)
    await play.run(stage.director(row["resc"] as RescCode), "attestAsJudge", "AttestInput", {
      judgeId: row["id"],
      noConflict: true,
      confidential: true,
      rubricRead: true,
    });
  const opening = { id: second["id"], version: (await play.fresh(second))["version"] };
  const longAgo = { ...stage.coordinator(), authTime: Date.parse("2027-01-30T04:44:00Z") / 1000 };
  expect(await play.run(longAgo, "openSubmissions", "OpportunityActInput", opening)).toMatchObject({ code: "FRESH_SIGN_IN_REQUIRED" });
  const justNow = { ...stage.coordinator(), authTime: Date.parse("2027-01-30T04:46:00Z") / 1000 };
  expect((await play.run(justNow, "openSubmissions", "OpportunityActInput", opening))["openedSubmissions"]).toHaveLength(2);
  const judge = rows.find((row) => row["resc"] === "LEARN");
  const after = await play.run(stage.director("LEARN"), "recuseAsJudge", "JudgeActInput", { judgeId: judge?.["id"] });
  expect(after).toMatchObject({ state: "NO_NEUTRAL_PANEL" });
  // What the panel had opened is judged by external judges when all who compete agree.
  for (const resc of ["EDADVANCE", "ACES"] as const)
    await play.run(stage.director(resc), "agreeToExternalJudges", "AgreeInput", { opportunityId: second["id"], words: "We agree." });
  const recommended = await play.run(stage.coordinator(), "recordRecommendation", "RecommendInput", {
    id: second["id"],
    version: (await play.fresh(second))["version"],
    rescs: ["ACES"],
    words: "The external judges prefer it.",
  });
  expect(recommended).toMatchObject({ state: "RECOMMENDED" });
});
