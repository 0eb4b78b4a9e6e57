/** @clause A42 D-04 I-15 */
import { newId, type RescCode, settingDefault } from "@resc/domain";
import { grantAsMembership, membershipFacts, publishAsMembership } from "@resc/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
let one: Told;

/** A role of a RESC's director at CREC that ended. */
async function wasAtCrec(resc: RescCode, validTo: string): Promise<void> {
  const membership = await stage.database.open("membership", "worker");
  const grant = {
    id: newId("grant"),
    personId: stage.director(resc).personId ?? "",
    role: "STAFF" as const,
    organization: "CREC" as const,
  };
  await grantAsMembership(membership, [grant]);
  await publishAsMembership(membership, [membershipFacts.role({ ...grant, validFrom: "2020-01-01", validTo })]);
  await stage.subgraph.projection.catchUp();
}

/** What the Executive Directors agreed on, from an instant on. */
const agree = (months: number, from: string) =>
  stage.sql("insert into platform.setting (name, from_at, value, set_at) values ('lookBackMonths', $1, $2, now())", [from, months]);

/** CREC and ACES compete. Before January 23, LEARN's director left CREC 5 months ago, EASTCONN's 9 and CES's 13. */
beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
  await stage.at("2027-01-04T15:00:00Z");
  await wasAtCrec("LEARN", "2026-08-31");
  await wasAtCrec("EASTCONN", "2026-04-30");
  await wasAtCrec("CES", "2025-12-31");
  one = await play.held("Look-back by setting", ["CREC", "ACES"]);
  for (const resc of ["CREC", "ACES"] as const) {
    await play.write(one, resc, `By setting ${resc}`);
    await play.submit(one, resc);
  }
  await stage.at("2027-01-23T05:00:00Z");
  await agree(24, "2027-01-24T05:00:00Z");
  await agree(6, "2027-01-25T05:00:00Z");
  await agree(0, "2027-01-26T05:00:00Z");
  await agree(6, "2027-01-27T05:00:00Z");
});
afterAll(() => stage.drop());

const neutral: readonly RescCode[] = ["CES", "EASTCONN", "LEARN"];
const listed = async (): Promise<readonly Told[]> => {
  const { data } = await stage.ask(
    stage.coordinator(),
    "query($ref: ID!) { opportunity(ref: $ref) { possibleJudges { resc eligible reason } } }",
    { ref: one["ref"] },
  );
  const found = (data?.["opportunity"] as Told | undefined)?.["possibleJudges"] as readonly Told[] | undefined;
  return (found ?? []).filter(({ resc }) => neutral.includes(resc));
};
const mayJudge = async () => (await listed()).filter(({ eligible }) => eligible).map(({ resc }) => resc);

/** Who is let through as a judge by SQL alone, with the sentence for who is not. Nothing of it stays. */
async function bySql(): Promise<readonly (readonly [RescCode, string])[]> {
  const answers: (readonly [RescCode, string])[] = [];
  for (const resc of neutral) {
    await stage.sql("begin");
    await stage.sql(
      "insert into funding.panel (opportunity_id, rubric, lowest, highest, due_at, appointed_at, version) values ($1, '[]', 1, 5, now(), now(), 1)",
      [one["id"]],
    );
    const answer = await stage
      .sql(
        "insert into funding.judge (id, opportunity_id, person_id, resc_code, reason, state, appointed_at, version) values ($1, $2, $3, $4, 'x', 'APPOINTED', now(), 1)",
        [`j_${resc}`, one["id"], stage.director(resc).personId, resc],
      )
      .then(
        () => "judges",
        (error: Error) => error.message,
      );
    await stage.sql("rollback");
    answers.push([resc, answer]);
  }
  return answers;
}
const refused = (within: string) => `This person held a role within the last ${within} at a RESC that competes: CREC.`;

it("is the default while nothing is agreed on for the instant, whatever was agreed on for later", async () => {
  expect(settingDefault("lookBackMonths")).toBe(12);
  expect(await mayJudge()).toEqual(["CES"]);
  expect(await listed()).toMatchObject([
    { resc: "CES", reason: expect.stringContaining("No role at a competing RESC within 12 months.") },
    { resc: "EASTCONN", reason: expect.stringContaining("Held a role at CREC, which competes, within the last 12 months.") },
    { resc: "LEARN" },
  ]);
  expect(await bySql()).toEqual([
    ["CES", "judges"],
    ["EASTCONN", refused("12 months")],
    ["LEARN", refused("12 months")],
  ]);
});

it("of 24 months keeps more people from judging, by the API and by SQL alone", async () => {
  await stage.at("2027-01-24T05:00:00Z");
  expect(await mayJudge()).toEqual([]);
  expect((await listed())[0]).toMatchObject({ reason: expect.stringContaining("within the last 24 months.") });
  expect(await bySql()).toEqual(neutral.map((resc) => [resc, refused("24 months")]));
});

it("of 0 months leaves only what is held today", async () => {
  await stage.at("2027-01-26T05:00:00Z");
  expect(await mayJudge()).toEqual(neutral);
  expect((await listed())[2]).toMatchObject({ reason: expect.stringContaining("No role at a competing RESC today.") });
  expect((await bySql()).map(([, answer]) => answer)).toEqual(["judges", "judges", "judges"]);
});

it("of 6 months lets more people judge, and a panel is appointed by it", async () => {
  await stage.at("2027-01-27T05:00:00Z");
  expect(await mayJudge()).toEqual(["CES", "EASTCONN"]);
  expect(await bySql()).toEqual([
    ["CES", "judges"],
    ["EASTCONN", "judges"],
    ["LEARN", refused("6 months")],
  ]);
  const appoint = async (rescs: readonly RescCode[]) =>
    play.run(stage.coordinator(), "appointPanel", "AppointPanelInput", {
      id: one["id"],
      version: (await play.fresh(one))["version"],
      rescs,
      rubric: [{ key: "plan", label: "Plan", description: "", weight: 100 }],
      lowest: 1,
      highest: 5,
      dueOn: "2027-02-05",
    });
  expect(await appoint(["CES", "LEARN"])).toMatchObject({
    code: "INVALID_INPUT",
    fields: [{ field: "rescs", message: expect.stringContaining("within the last 6 months") }],
  });
  expect(await appoint(["CES", "EASTCONN"])).toMatchObject({ state: "JUDGING" });
});
