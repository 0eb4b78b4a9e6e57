import { buffer } from "node:stream/consumers";
import { rescCodes } from "@resc/domain";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { competition, pdfWith, sendPart } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
let one: Told;
const canary = "CANARY-crec-7431";

beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
  await stage.at("2027-01-04T15:00:00Z");
  one = await play.held("Sealed", ["CREC", "ACES"]);
});
afterAll(() => stage.drop());

async function everybodyElse(): Promise<string[]> {
  return (
    (await stage.sql("select 1")) && [
      "coordinator",
      "CREC.ed",
      "CREC.staff",
      "CREC.program",
      ...rescCodes.filter((code) => code !== "CREC").flatMap((code) => [`${code}.director`, `${code}.ed`, `${code}.staff`]),
    ]
  );
}

describe("a draft", () => {
  it("is written by the people named for it, and is not there for anybody else (I-35)", async () => {
    await play.write(one, "CREC", canary);
    expect(await play.proposalOf(one, stage.director("CREC"))).toMatchObject({
      state: "DRAFT",
      resc: "CREC",
      cover: { title: canary },
      missing: [],
    });
    for (const who of await everybodyElse()) {
      const read = await play.fresh(one, stage.actor(who));
      // Directors of the other RESCs have boxes of their own, empty like those in which nothing was ever written.
      const own = read["proposal"] as Told | null;
      expect(own === null || (own["resc"] !== "CREC" && own["state"] === "NONE"), who).toBe(true);
      expect(JSON.stringify(read), who).not.toContain("CANARY");
    }
  });

  it("needs no interest to be told from none: who is not named gets the same answer as for an opportunity that does not exist", async () => {
    const input = (opportunityId: string) => ({ opportunityId, version: 1, cover: play.cover("x"), files: [] });
    const refused = await play.run(stage.actor("CREC.staff"), "saveProposal", "SaveProposalInput", input(one["id"] as string));
    expect(refused).toEqual(
      await play.run(stage.actor("CREC.staff"), "saveProposal", "SaveProposalInput", input("opp_01h00000000000000000000000")),
    );
    expect(refused).toMatchObject({ code: "NOT_FOUND" });
  });

  it("is opened to staff whom the director names, of the own RESC only (I-16)", async () => {
    const staff = stage.actor("CREC.staff");
    const name = async (personIds: (string | null)[]) =>
      play.run(stage.director("CREC"), "nameProposalPeople", "NamePeopleInput", {
        opportunityId: one["id"],
        version: (await play.proposalOf(one, stage.director("CREC")))?.["version"],
        personIds,
      });
    expect(await name([stage.actor("LEARN.staff").personId])).toMatchObject({ code: "INVALID_INPUT" });
    await name([staff.personId]);
    expect(await play.proposalOf(one, staff)).toMatchObject({ cover: { title: canary }, canSubmit: false });
    expect(
      await play.run(staff, "submitProposal", "ProposalActInput", {
        opportunityId: one["id"],
        version: (await play.proposalOf(one, staff))?.["version"],
      }),
    ).toMatchObject({ code: "FORBIDDEN" });
    await name([]);
    expect(await play.proposalOf(one, staff)).toBeNull();
  });

  it("says what is missing before it can be submitted, and nothing is lost", async () => {
    await play.save(one, stage.director("ACES"), { cover: { ...play.cover("CANARY-aces"), abstract: "" } });
    expect(await play.submit(one, "ACES")).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringMatching(/abstract.*narrative.*budget/),
    });
    expect(await play.proposalOf(one, stage.director("ACES"))).toMatchObject({ state: "DRAFT", cover: { title: "CANARY-aces" } });
  });

  it("is written by competitors only", async () => {
    expect(await play.save(one, stage.director("LEARN"), {})).toMatchObject({ code: "NOT_POSSIBLE" });
  });

  it("refuses files of other kinds early, and another's file always", async () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)]);
    await expect(sendPart(stage, stage.director("CREC"), "x.png", png)).rejects.toThrow(/PDF, Word or Excel/);
    const theirs = await sendPart(stage, stage.director("ACES"), "x.pdf", pdfWith("x"));
    expect(await play.save(one, stage.director("CREC"), { files: [{ id: theirs, part: "OTHER" }] })).toMatchObject({ code: "NOT_FOUND" });
    expect(await stage.subgraph.files.send(stage.director("CREC"), theirs)).toBeNull();
    const [file] = ((await play.proposalOf(one, stage.director("CREC")))?.["files"] ?? []) as Told[];
    for (const who of await everybodyElse())
      expect(await stage.subgraph.files.send(stage.actor(who), file?.["id"] as string), who).toBeNull();
    expect((await stage.subgraph.files.send(stage.director("CREC"), file?.["id"] as string))?.facts.name).toContain(canary);
  });
});

describe("a package", () => {
  it("is one ZIP of cover and parts, in the order of the proposal, for the named alone", async () => {
    await play.submit(one, "CREC");
    const [submission] = ((await play.proposalOf(one, stage.director("CREC")))?.["submissions"] ?? []) as Told[];
    const id = submission?.["id"] as string;
    const sent = await stage.subgraph.files.send(stage.director("CREC"), id);
    if (!sent) throw new Error("No package.");
    const bytes = await buffer(sent.bytes);
    expect(sent.facts).toMatchObject({ name: `${canary} (CREC, version 1).zip`, mediaType: "application/zip", size: bytes.byteLength });
    const inside = unzipSync(bytes);
    expect(Object.keys(inside).map((name) => name.split(" ", 2).join(" "))).toEqual(["0 Cover.txt", "1 NARRATIVE", "2 BUDGET"]);
    expect(strFromU8(inside["0 Cover.txt"] as Uint8Array)).toContain(submission?.["receiptHash"]);
    for (const who of [...(await everybodyElse()), "CREC.staff"])
      expect(await stage.subgraph.files.send(stage.actor(who), id), who).toBeNull();
  });
});

describe("a submission", () => {
  it("has a receipt with time and hash at once; the Coordinator knows RESC, time and hash, the others nothing", async () => {
    const [submission] = ((await play.proposalOf(one, stage.director("CREC")))?.["submissions"] ?? []) as Told[];
    expect(submission).toMatchObject({ version: 1, state: "SUBMITTED", receiptHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await play.fresh(one))["receipts"]).toEqual([
      { resc: "CREC", version: 1, receiptHash: submission?.["receiptHash"], state: "SUBMITTED" },
    ]);
    for (const who of ["ACES.director", "CES.ed", "CREC.ed", "CREC.staff"])
      expect((await play.fresh(one, stage.actor(who)))["receipts"], who).toEqual([]);
    await stage.drain();
    const mail = stage.mailer.sent.findLast(({ subject }) => subject.startsWith("Your receipt of"));
    expect(mail?.text).toContain(submission?.["receiptHash"]);
    expect(JSON.stringify(stage.mailer.sent)).not.toContain("CANARY");
  });

  it("is replaced and withdrawn before the closing; older versions stay with the owner only", async () => {
    await play.submit(one, "CREC");
    expect(
      (((await play.proposalOf(one, stage.director("CREC"))) ?? {})["submissions"] as Told[]).map(({ version, state }) => [version, state]),
    ).toEqual([
      [1, "REPLACED"],
      [2, "SUBMITTED"],
    ]);
    await play.withdraw(one, "CREC");
    await play.submit(one, "CREC");
    expect((await play.fresh(one))["receipts"]).toMatchObject([{ state: "REPLACED" }, { state: "WITHDRAWN" }, { state: "SUBMITTED" }]);
  });

  it("submitted twice in the same moment stands once", async () => {
    const version = (await play.proposalOf(one, stage.director("CREC")))?.["version"];
    const both = await Promise.all(
      [1, 2].map(() => play.run(stage.director("CREC"), "submitProposal", "ProposalActInput", { opportunityId: one["id"], version })),
    );
    expect(both.filter((told) => told["code"] === "CONFLICT")).toHaveLength(1);
    expect(
      await stage.sql("select count(*)::int as count from funding.submission where opportunity_id = $1 and state = 'SUBMITTED'", [
        one["id"],
      ]),
    ).toEqual([{ count: 1 }]);
  });

  it("is sealed by the clock; who comes after the closing is kept as late, unopened, and the fact is shown", async () => {
    await play.write(one, "ACES", "CANARY-aces-late");
    await stage.at("2027-01-23T04:59:59Z");
    expect((await play.fresh(one))["state"]).toBe("SEALED");
    expect((await play.fresh(one, stage.director("CES")))["submissionCount"]).toEqual({ submissions: 1, late: [] });
    expect(await play.submit(one, "ACES")).toMatchObject({ proposal: { state: "LATE" } });
    expect(await play.fresh(one, stage.director("CES"))).toMatchObject({ sole: true, submissionCount: { submissions: 1, late: ["ACES"] } });
    const told = await stage.sql("select person_id from platform.bell where title = 'Came late: Sealed'");
    expect(told, "the other five directors and the Coordinator").toHaveLength(6);
    expect((await play.fresh(one, stage.actor("CES.staff")))["submissionCount"]).toBeNull();
    expect(await play.withdraw(one, "CREC")).toMatchObject({ code: "NOT_POSSIBLE" });
  });
});

describe("whoever holds the database", () => {
  it("finds the canary in no table, and no row that tells whose a draft is", async () => {
    const tables = await stage.sql(
      "select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('funding', 'platform', 'graphile_worker', 'membership')",
    );
    for (const { name } of tables) {
      const rows = await stage.sql(`select t::text as row from ${name} t`);
      const text = rows.map(({ row }) => String(row)).join("\n");
      expect(text, name).not.toContain("CANARY");
      expect(text, name).not.toContain(Buffer.from("CANARY").toString("hex"));
      expect(text, name).not.toContain(Buffer.from("CANARY-").toString("base64").slice(0, 8));
    }
    const slots = await stage.sql(
      "select resc_code, octet_length(box) as size from funding.proposal_slot where opportunity_id = $1 order by resc_code",
      [one["id"]],
    );
    expect(slots.map((row) => row["resc_code"])).toEqual([...rescCodes].sort());
    expect(new Set(slots.map((row) => row["size"]))).toEqual(new Set([8192]));
    const trail = await stage.sql(
      "select distinct person_id, role, organization, act, object_type, request_id from platform.audit where object_type = 'sealed'",
    );
    expect(trail).toEqual([
      { person_id: null, role: "SEALED", organization: "SEALED", act: "sealed.changed", object_type: "sealed", request_id: "sealed" },
    ]);
  });

  it("a planted leak is found by the same search", async () => {
    await stage.sql("update funding.opportunity set end_reason = 'CANARY-planted' where id = $1", [one["id"]]);
    const rows = await stage.sql("select t::text as row from funding.opportunity t");
    expect(rows.some(({ row }) => String(row).includes("CANARY"))).toBe(true);
    await stage.sql("update funding.opportunity set end_reason = null where id = $1", [one["id"]]);
  });

  it("cannot move a submission over the closing by SQL", async () => {
    const [slot] = await stage.sql("select id from funding.proposal_slot where opportunity_id = $1 and resc_code = 'ACES'", [one["id"]]);
    await expect(
      stage.database.admin.query("insert into funding.submission values ('sub_x', $1, $2, 'ACES', 2, now(), 'x', 'SUBMITTED')", [
        slot?.["id"],
        one["id"],
      ]),
    ).rejects.toThrow(/closing decides/);
    await expect(
      stage.database.admin.query("update funding.submission set state = 'OPENED' where opportunity_id = $1 and state = 'SEALED'", [
        one["id"],
      ]),
    ).rejects.toThrow(/opened with all others/);
  });
});
