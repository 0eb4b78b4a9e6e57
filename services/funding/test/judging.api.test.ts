/** @clause A42 D-07 D-08 I-14 I-18 I-19 */
import type { RescCode } from "@resc/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
let one: Told;
const rubric = [
  { key: "need", label: "Need", description: "", weight: 40 },
  { key: "plan", label: "Plan", description: "", weight: 60 },
];
const plan = (rescs: readonly RescCode[]) => ({ rescs, rubric, lowest: 1, highest: 5, dueOn: "2027-02-05" });
const judgeOf = async (resc: RescCode): Promise<Told> =>
  (((await play.fresh(one))["panel"] as Told)["judges"] as Told[]).find((judge) => judge["resc"] === resc) ?? {};
const appoint = async (rescs: readonly RescCode[], who = stage.coordinator()) =>
  play.run(who, "appointPanel", "AppointPanelInput", { id: one["id"], version: (await play.fresh(one))["version"], ...plan(rescs) });
const act = async (resc: RescCode, mutation: string, type: string, more: object = {}): Promise<Told> =>
  play.run(stage.director(resc), mutation, type, { judgeId: (await judgeOf(resc))["id"], ...more });
const attest = (resc: RescCode) => act(resc, "attestAsJudge", "AttestInput", { noConflict: true, confidential: true, rubricRead: true });
const open = async () =>
  play.run({ ...stage.coordinator(), authTime: Date.parse("2027-01-23T04:55:00Z") / 1000 }, "openSubmissions", "OpportunityActInput", {
    id: one["id"],
    version: (await play.fresh(one))["version"],
  });

beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
  await stage.at("2027-01-04T15:00:00Z");
  one = await play.held("Judged", ["CREC", "ACES"], ["EDADVANCE"]);
  await play.write(one, "CREC", "CANARY-crec");
  await play.submit(one, "CREC");
  await play.write(one, "ACES", "CANARY-aces");
  await play.submit(one, "ACES");
  await stage.at("2027-01-23T05:00:00Z");
});
afterAll(() => stage.drop());

describe("the panel", () => {
  it("is chosen from a computed list with the reason for each yes and no", async () => {
    const list = (await play.fresh(one))["possibleJudges"] as Told[];
    expect(Object.fromEntries(list.map((row) => [row["resc"], row["eligible"]]))).toEqual({
      ACES: false,
      CES: true,
      CREC: false,
      EASTCONN: true,
      EDADVANCE: false,
      LEARN: true,
    });
    expect(list.find((row) => row["resc"] === "EDADVANCE")?.["reason"]).toContain("Has not stated an intention");
    expect(list.find((row) => row["resc"] === "CREC")?.["reason"]).toContain("Competes");
  });

  it("takes no competitor, nobody silent, and not one judge alone", async () => {
    expect(await appoint(["CES", "CREC"])).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "rescs", message: expect.stringContaining("CREC cannot judge") }],
    });
    expect(await appoint(["CES", "EDADVANCE"])).toMatchObject({ code: "INVALID_INPUT" });
    expect(await appoint(["CES"])).toMatchObject({ code: "INVALID_INPUT" });
    expect(await appoint(["CES", "LEARN"], stage.actor("LEARN.ed"))).toMatchObject({ code: "FORBIDDEN" });
  });

  it("is appointed, and from then on the judges' RESCs cannot enter", async () => {
    expect(await appoint(["CES", "EASTCONN", "LEARN"])).toMatchObject({ state: "JUDGING" });
    expect(await play.state(one, "LEARN", "stateInterest", "NOT_INTERESTED")).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("is a judge"),
    });
    await stage.drain();
    expect(stage.mailer.sent.filter(({ subject }) => subject === `You are asked to judge ${one["ref"]}`)).toHaveLength(3);
  });

  it("opens at one instant, when all have attested and not before (I-18)", async () => {
    await attest("CES");
    expect(await act("LEARN", "attestAsJudge", "AttestInput", { noConflict: false, confidential: true, rubricRead: true })).toMatchObject({
      code: "NOT_POSSIBLE",
    });
    await attest("LEARN");
    expect(await open()).toMatchObject({ code: "NOT_POSSIBLE", message: expect.stringContaining("1 of the judges") });
    expect((await play.fresh(one, stage.director("CES")))["openedSubmissions"]).toEqual([]);
    await attest("EASTCONN");
    const opened = await open();
    expect((opened["openedSubmissions"] as Told[]).map((row) => row["cover"]["title"])).toEqual(["CANARY-aces", "CANARY-crec"]);
    for (const code of ["CES", "LEARN", "EASTCONN"] as const)
      expect((await play.fresh(one, stage.director(code)))["openedSubmissions"], code).toHaveLength(2);
    for (const who of ["CREC.director", "EDADVANCE.director", "CES.ed", "ACES.ed", "CES.staff"])
      expect(JSON.stringify((await play.fresh(one, stage.actor(who)))["openedSubmissions"]), who).toBe("[]");
  });
});

describe("scores", () => {
  const scoreAll = async (resc: RescCode, value: number): Promise<void> => {
    const opened = (await play.fresh(one, stage.director(resc)))["openedSubmissions"] as Told[];
    for (const submission of opened)
      for (const line of rubric)
        await act(resc, "scoreSubmission", "ScoreInput", {
          submissionId: submission["id"],
          criterion: line.key,
          value: submission["resc"] === "CREC" ? value : 1,
          comment: `${resc} on ${line.key}`,
        });
  };

  it("are the judge's own until the lock: nobody sees another's, a total or how far they are (I-19)", async () => {
    await scoreAll("CES", 5);
    const seen = (await play.fresh(one, stage.director("CES")))["openedSubmissions"] as Told[];
    expect(seen.every((submission) => (submission["scores"] as Told[]).length === 2)).toBe(true);
    for (const who of ["LEARN.director", "coordinator", "CES.ed", "CREC.director"]) {
      const read = await play.fresh(one, stage.actor(who));
      expect(JSON.stringify(read), who).not.toContain("CES on");
      expect(read["scoreTotals"], who).toEqual([]);
    }
  });

  it("stay within the scale, and are submitted only when every line has one", async () => {
    const [submission] = (await play.fresh(one, stage.director("LEARN")))["openedSubmissions"] as Told[];
    await expect(
      act("LEARN", "scoreSubmission", "ScoreInput", { submissionId: submission?.["id"], criterion: "need", value: 6 }),
    ).rejects.toThrow();
    expect(await act("LEARN", "submitScores", "JudgeActInput")).toMatchObject({
      code: "NOT_POSSIBLE",
      message: "4 lines have no score yet.",
    });
    await scoreAll("LEARN", 3);
    await act("LEARN", "submitScores", "JudgeActInput");
    expect(
      await act("LEARN", "scoreSubmission", "ScoreInput", { submissionId: submission?.["id"], criterion: "need", value: 2 }),
    ).toMatchObject({ code: "NOT_POSSIBLE" });
    await act("LEARN", "takeBackScores", "JudgeActInput");
    await act("LEARN", "submitScores", "JudgeActInput");
  });

  it("of a judge who recuses are struck, and the rest are locked at one instant", async () => {
    await scoreAll("EASTCONN", 1);
    await act("CES", "submitScores", "JudgeActInput");
    expect((await play.fresh(one))["state"]).toBe("JUDGING");
    const locked = await act("EASTCONN", "recuseAsJudge", "JudgeActInput");
    expect(locked["state"]).toBe("SCORES_LOCKED");
    expect((await play.fresh(one))["scoreTotals"]).toEqual([
      { resc: "ACES", judges: 2, total: 100 },
      { resc: "CREC", judges: 2, total: 400 },
    ]);
    expect((await play.fresh(one, stage.actor("CES.ed")))["scoreTotals"]).toHaveLength(2);
    expect((await play.fresh(one, stage.director("CREC")))["scoreTotals"]).toEqual([]);
    await expect(stage.database.admin.query("update funding.score set value = 4")).rejects.toThrow(/never after the lock/);
  });

  it("are told to each competitor after the recommendation, the own only, unattributed with fewer than three judges (D-08)", async () => {
    await play.run(stage.coordinator(), "recordRecommendation", "RecommendInput", {
      id: one["id"],
      version: (await play.fresh(one))["version"],
      rescs: ["CREC"],
      words: "The stronger plan.",
    });
    const crec = await play.fresh(one, stage.director("CREC"));
    expect(crec["scoreTotals"]).toEqual([{ resc: "CREC", judges: 2, total: 400 }]);
    expect((crec["receivedScores"] as Told[]).map((row) => row["judge"])).toEqual([null, null, null, null]);
    expect(JSON.stringify(crec["receivedScores"])).not.toContain("EASTCONN");
    const alone = await stage.ask(stage.director("CREC"), "query($ref: ID!) { opportunity(ref: $ref) { receivedScores { criterion } } }", {
      ref: one["ref"],
    });
    expect((alone.data?.["opportunity"] as Told | undefined)?.["receivedScores"], "without asking for the proposal").toHaveLength(4);
    expect((await play.fresh(one, stage.actor("LEARN.staff")))["receivedScores"]).toEqual([]);
  });
});

describe("the outcome", () => {
  it("keeps the agency's reason where its decision differs", async () => {
    const decide = async (more: object) =>
      play.run(stage.coordinator(), "recordDecision", "RecordDecisionInput", {
        id: one["id"],
        version: (await play.fresh(one))["version"],
        rescs: ["ACES"],
        words: "Awarded.",
        decidedOn: "2027-01-23",
        ...more,
      });
    expect(await decide({})).toMatchObject({ code: "INVALID_INPUT", fields: [{ field: "differsReason" }] });
    expect(await decide({ differsReason: "The agency weighs the region." })).toMatchObject({
      state: "AGENCY_DECIDED",
      outcome: { recommended: ["CREC"], decided: ["ACES"], differsReason: "The agency weighs the region." },
    });
    // What was awarded stands on the State contract list from now on (A43).
    const { data } = await stage.ask(
      stage.actor("LEARN.staff"),
      "{ stateContracts { nodes { title agency state route routeReference lead { code } } } }",
    );
    expect(data?.["stateContracts"]["nodes"]).toEqual([
      { title: "Judged", agency: "CSDE", state: "EXPECTED", route: "COMPETED", routeReference: one["id"], lead: { code: "ACES" } },
    ]);
  });
});

describe("the certificate of neutrality (B-03)", () => {
  it("stands on the trail alone: each judge with reason and time, attestations, opening, strike and lock", async () => {
    const { data } = await stage.ask(
      stage.director("CREC"),
      "query($ref: ID!) { opportunity(ref: $ref) { certificate { neutral problems hash lines { sentence seq } text } } }",
      { ref: one["ref"] },
    );
    const certificate = data?.["opportunity"]["certificate"] as Told;
    expect(certificate).toMatchObject({ neutral: true, problems: [] });
    const sentences = (certificate["lines"] as Told[]).map((line) => String(line["sentence"]));
    expect(sentences.filter((sentence) => sentence.includes(": appointed."))).toHaveLength(3);
    expect(sentences).toContain("EASTCONN: recused; scores struck.");
    expect(certificate["text"]).not.toContain("CANARY");
    const staff = await stage.ask(stage.actor("CREC.staff"), "query($ref: ID!) { opportunity(ref: $ref) { certificate { hash } } }", {
      ref: one["ref"],
    });
    expect(staff.data?.["opportunity"]["certificate"]).toBeNull();
  });
});

describe("by SQL, as whoever", () => {
  it("no judge with an interest can be appointed, nor an interest stated by a judge's RESC (I-14)", async () => {
    await expect(
      stage.database.admin.query(
        "insert into funding.judge values ('j_x', $1, 'p', 'CREC', 'x', 'APPOINTED', now(), null, null, null, null, null, 1)",
        [one["id"]],
      ),
    ).rejects.toThrow(/was interested/);
    const second = await play.held("Race", ["CREC", "ACES"]);
    await stage.sql(
      "insert into funding.panel (opportunity_id, rubric, lowest, highest, due_at, appointed_at, version) values ($1, '[]', 1, 5, now(), now(), 1)",
      [second["id"]],
    );
    const person = stage.director("CES").personId;
    // Two hands at the same moment: an interest and an appointment of the same RESC. One wins, the other is told why.
    const race = await Promise.allSettled([
      stage.sql(
        "insert into funding.judge (id, opportunity_id, person_id, resc_code, reason, state, appointed_at, version) values ('j_race', $1, $2, 'CES', 'x', 'APPOINTED', now(), 1)",
        [second["id"], person],
      ),
      play.state(second, "CES", "stateInterest", "NOT_INTERESTED"),
    ]);
    const appointed = race[0].status === "fulfilled";
    const entered = race[1].status === "fulfilled" && race[1].value["code"] === undefined;
    expect([appointed, entered].filter(Boolean)).toHaveLength(1);
  });
});
