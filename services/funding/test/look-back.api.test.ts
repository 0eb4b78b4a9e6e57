/** @clause A42 D-04 I-15 */
import { newId, type RescCode } from "@resc/domain";
import { grantAsMembership, membershipFacts, publishAsMembership } from "@resc/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
let one: Told;
const rubric = [{ key: "plan", label: "Plan", description: "", weight: 100 }];

/** A role of a RESC's director at another RESC; held until a day, or still. */
async function roleAt(resc: RescCode, organization: RescCode, validTo: string | null): Promise<void> {
  const membership = await stage.database.open("membership", "worker");
  const grant = { id: newId("grant"), personId: stage.director(resc).personId ?? "", role: "STAFF" as const, organization };
  await grantAsMembership(membership, [grant]);
  await publishAsMembership(membership, [membershipFacts.role({ ...grant, validFrom: "2020-01-01", validTo })]);
  await stage.subgraph.projection.catchUp();
}

/** CREC and ACES compete. LEARN's director worked at CREC until last summer, EASTCONN's works there beside, CES's left long ago. */
beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
  await stage.at("2027-01-04T15:00:00Z");
  await roleAt("LEARN", "CREC", "2026-08-31");
  await roleAt("EASTCONN", "CREC", null);
  await roleAt("CES", "CREC", "2025-12-31");
  one = await play.held("Look-back", ["CREC", "ACES"]);
  for (const resc of ["CREC", "ACES"] as const) {
    await play.write(one, resc, `Look-back ${resc}`);
    await play.submit(one, resc);
  }
  await stage.at("2027-01-23T05:00:00Z");
});
afterAll(() => stage.drop());

const query = "query($ref: ID!) { opportunity(ref: $ref) { possibleJudges { resc eligible reason waivedBy waiversMissing canWaive } } }";
const listed = async (resc: RescCode, who = stage.coordinator()): Promise<Told> => {
  const { data } = await stage.ask(who, query, { ref: one["ref"] });
  const { possibleJudges } = (data?.["opportunity"] ?? { possibleJudges: [] }) as { readonly possibleJudges: readonly Told[] };
  return possibleJudges.find((row) => row["resc"] === resc) ?? {};
};
const waive = (resc: RescCode, of: RescCode = "LEARN", who = stage.actor(`${resc}.ed`)) =>
  play.run(who, "waiveLookBack", "WaiveLookBackInput", {
    opportunityId: one["id"],
    personId: stage.director(of).personId,
    words: "We waive it.",
  });
const appoint = async (rescs: readonly RescCode[]) =>
  play.run(stage.coordinator(), "appointPanel", "AppointPanelInput", {
    id: one["id"],
    version: (await play.fresh(one))["version"],
    rescs,
    rubric,
    lowest: 1,
    highest: 5,
    dueOn: "2027-02-05",
  });
const bySql = (resc: RescCode) =>
  stage.sql(
    "insert into funding.judge (id, opportunity_id, person_id, resc_code, reason, state, appointed_at, version) values ($1, $2, $3, $4, 'x', 'APPOINTED', now(), 1)",
    [`j_${resc}`, one["id"], stage.director(resc).personId, resc],
  );

it("a role within twelve months stands against a judge, an older one does not, and one that is still held is nothing to waive", async () => {
  expect(await listed("CES")).toMatchObject({ eligible: true, waiversMissing: [], canWaive: false });
  expect(await listed("LEARN")).toMatchObject({
    eligible: false,
    reason: expect.stringContaining("The Executive Directors of all competitors may waive this in writing."),
    waivedBy: [],
    waiversMissing: ["ACES", "CREC"],
    canWaive: false,
  });
  expect(await listed("EASTCONN")).toMatchObject({
    eligible: false,
    reason: "Holds a role at CREC, which competes.",
    waiversMissing: [],
  });
  expect(await listed("LEARN", stage.actor("ACES.ed"))).toMatchObject({ canWaive: true });
  expect(await listed("LEARN", stage.actor("CES.ed"))).toMatchObject({ canWaive: false });
  expect(await listed("LEARN", stage.director("ACES"))).toMatchObject({ canWaive: false });
});

it("is waived by the Executive Directors of all competitors, not by that of the RESC at which it was held alone (D-04)", async () => {
  expect(await waive("CES")).toMatchObject({ code: "NOT_POSSIBLE" });
  expect(await waive("CREC", "LEARN", stage.director("CREC"))).toMatchObject({ code: "FORBIDDEN" });
  expect((await waive("CREC"))["code"]).toBeUndefined();
  expect(await waive("CREC")).toMatchObject({ code: "NOT_POSSIBLE", message: "Your RESC has waived this look-back already." });
  expect(await listed("LEARN")).toMatchObject({ eligible: false, waivedBy: ["CREC"], waiversMissing: ["ACES"] });
  expect(await listed("LEARN", stage.actor("CREC.ed"))).toMatchObject({ canWaive: false });
  expect(await appoint(["CES", "LEARN"])).toMatchObject({ code: "INVALID_INPUT" });
  await expect(bySql("LEARN")).rejects.toThrow(/held a role within the last 12 months/);
  await waive("ACES");
  expect(await listed("LEARN")).toMatchObject({
    eligible: true,
    reason: expect.stringContaining("the Executive Directors of all competitors waived this in writing"),
    waivedBy: ["ACES", "CREC"],
    waiversMissing: [],
  });
});

it("a role that is still held stays in the way, whoever waives it, by SQL as well (I-15)", async () => {
  for (const resc of ["CREC", "ACES"] as const) await waive(resc, "EASTCONN");
  expect(await listed("EASTCONN")).toMatchObject({ eligible: false });
  await expect(bySql("EASTCONN")).rejects.toThrow(/at a RESC that competes: CREC/);
});

it("once all have waived, the panel is appointed; a waiver then comes too late, and the certificate tells of it", async () => {
  expect(await appoint(["CES", "LEARN"])).toMatchObject({ state: "JUDGING" });
  expect(await waive("ACES", "CES")).toMatchObject({
    code: "NOT_POSSIBLE",
    message: expect.stringContaining("before a panel is appointed"),
  });
  const { data } = await stage.ask(
    stage.coordinator(),
    "query($ref: ID!) { opportunity(ref: $ref) { certificate { lines { sentence } } } }",
    {
      ref: one["ref"],
    },
  );
  const read = (data?.["opportunity"] ?? {}) as Told;
  const sentences = (read["certificate"]["lines"] as Told[]).map((line) => line["sentence"]);
  expect(sentences).toContain("ACES waived a look-back in writing.");
});
