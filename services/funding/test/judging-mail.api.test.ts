import type { RescCode } from "@resc/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
let one: Told;
const subjects = (start: string) =>
  stage.mailer.sent.filter(({ subject }) => subject.startsWith(start)).map(({ to, text }) => ({ to: JSON.stringify(to), text }));
const judges = async (): Promise<Told[]> => ((await play.fresh(one))["panel"] as Told)["judges"] as Told[];
const act = async (resc: RescCode, mutation: string, type: string, more: object = {}): Promise<Told> =>
  play.run(stage.director(resc), mutation, type, { judgeId: (await judges()).find((judge) => judge["resc"] === resc)?.["id"], ...more });
const target = async () => ({ id: one["id"], version: (await play.fresh(one))["version"] });

beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
  await stage.at("2027-01-04T15:00:00Z");
  one = await play.held("Told", ["CREC", "ACES"]);
  for (const resc of ["CREC", "ACES"] as const) {
    await play.write(one, resc, `CANARY-${resc.toLowerCase()}`);
    await play.submit(one, resc);
  }
  await stage.at("2027-01-23T05:00:00Z");
  await stage.subgraph.tick();
  const rubric = [
    { key: "need", label: "Need", description: "", weight: 40 },
    { key: "plan", label: "Plan", description: "", weight: 60 },
  ];
  await play.run(stage.coordinator(), "appointPanel", "AppointPanelInput", { ...(await target()), rescs: ["CES", "LEARN"], rubric, lowest: 1, highest: 5, dueOn: "2027-02-05" }); // prettier-ignore
  for (const resc of ["CES", "LEARN"] as const)
    await act(resc, "attestAsJudge", "AttestInput", { noConflict: true, confidential: true, rubricRead: true });
  await play.run({ ...stage.coordinator(), authTime: Date.parse("2027-01-23T04:55:00Z") / 1000 }, "openSubmissions", "OpportunityActInput", await target()); // prettier-ignore
});
afterAll(() => stage.drop());

async function score(resc: RescCode): Promise<void> {
  const opened = ((await play.fresh(one, stage.director(resc)))["openedSubmissions"] as Told[]).map((submission) => submission["id"]);
  for (const submissionId of opened)
    for (const criterion of ["need", "plan"])
      await act(resc, "scoreSubmission", "ScoreInput", { submissionId, criterion, value: 4, comment: "Well argued." });
  await act(resc, "submitScores", "JudgeActInput");
}

it("two days before scores are asked for, a judge who has not submitted is told once, and nothing of the proposals", async () => {
  await score("CES");
  await stage.at("2027-02-03T04:59:58Z");
  await stage.subgraph.tick();
  await stage.drain();
  expect(subjects("Your scores for")).toEqual([]);
  await stage.at("2027-02-04T05:00:00Z");
  await stage.subgraph.tick();
  await stage.subgraph.tick();
  await stage.drain();
  const told = subjects(`Your scores for ${one["ref"]}`);
  expect(told.map(({ to }) => to.includes("LEARN.director"))).toEqual([true]);
  expect(told[0]?.text).not.toContain("CANARY");
});

it("each competitor is told by mail of the recommendation and of the decision, and nobody else", async () => {
  await score("LEARN");
  await play.run(stage.coordinator(), "recordRecommendation", "RecommendInput", { ...(await target()), rescs: ["ACES"], words: "The stronger plan." }); // prettier-ignore
  await play.run(stage.coordinator(), "recordDecision", "RecordDecisionInput", { ...(await target()), rescs: ["ACES"], decidedOn: "2027-02-03", words: "As recommended." }); // prettier-ignore
  await stage.drain();
  for (const subject of ["A recommendation is recorded", "The agency decided"]) {
    const told = subjects(`${subject}: ${one["ref"]}`);
    expect(new Set(told.map(({ to }) => ["CREC", "ACES"].find((resc) => to.includes(`${resc}.director`)))), subject).toEqual(
      new Set(["ACES", "CREC"]),
    );
    expect(told, subject).toHaveLength(2);
    expect(told.some(({ text }) => /CANARY|Well argued|stronger/.test(text))).toBe(false);
  }
});
