/** @clause A39 A40 I-22 I-23 */
import { createHash } from "node:crypto";
import { rescCodes } from "@resc/domain";
import { UnitOfWork } from "@resc/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfWith, sendFile } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";
import { notice, opportunityActs } from "./opportunity-acts.ts";

let stage: FundingStage;
let acts: ReturnType<typeof opportunityActs>;

beforeAll(async () => {
  stage = await fundingStage({ without: ["LEARN.director"] });
  acts = opportunityActs(stage);
  await stage.at("2027-01-04T21:30:00Z");
});
afterAll(() => stage.drop());

describe("a primary notice", () => {
  it("is kept as it was pasted, with its hash, and a closing without a time means the end of that day, Eastern (D-09)", async () => {
    const one = await acts.record();
    expect(one).toMatchObject({
      state: "RECEIVED",
      closesAt: "2027-01-30T04:59:59.000Z",
      closesRule: "END_OF_DAY",
      allianceClosesAt: "2027-01-23T04:59:59.000Z",
    });
    expect(one["sourceHash"]).toMatch(/^[0-9a-f]{64}$/);
    const [row] = await stage.sql("select source_text, circulate_by from funding.opportunity where id = $1", [one["id"]]);
    expect(row).toMatchObject({
      source_text: "RFP 27-014. Proposals are due January 29, 2027.",
      circulate_by: new Date("2027-01-06T04:59:59Z"),
    });
  });

  it("is kept as the file that came, with its hash, for all who see the opportunity; the same file is no second notice", async () => {
    const bytes = pdfWith("RFP 27-014");
    const sourceFileId = await sendFile(stage, stage.coordinator(), { purpose: "OPPORTUNITY_SOURCE", name: "RFP 27-014.pdf", bytes });
    const one = await acts.record({}, { sourceText: null, sourceFileId });
    expect(one["sourceHash"]).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect((await stage.subgraph.files.send(stage.director("CREC"), sourceFileId))?.facts.name).toBe("RFP 27-014.pdf");
    expect(await acts.record({}, { sourceText: null, sourceFileId })).toMatchObject({ code: "NOT_FOUND" });
    expect(await acts.record({}, { sourceText: "and pasted", sourceFileId })).toMatchObject({ code: "INVALID_INPUT" });
  });

  it("says what to write when something is missing, and keeps nothing", async () => {
    const before = await stage.sql("select count(*) from funding.opportunity");
    const refused = await acts.run(stage.coordinator(), "recordFundingNotice", "RecordFundingNoticeInput", {
      notice: { ...notice, agencyCode: "XYZ", closesPrecision: "DATE_TIME", closesTime: "4 pm" },
      sourceText: "text",
    });
    expect(refused).toMatchObject({ code: "INVALID_INPUT", fields: [{ field: "closesTime", message: expect.stringContaining("16:00") }] });
    expect(await acts.record({}, { sourceText: "  " })).toMatchObject({ code: "INVALID_INPUT", fields: [{ field: "sourceText" }] });
    expect(await stage.sql("select count(*) from funding.opportunity")).toEqual(before);
  });

  it("is logged by the Coordinator only", async () => {
    for (const who of ["CREC.director", "CREC.ed", "CREC.staff"])
      expect(
        await acts.run(stage.actor(who), "recordFundingNotice", "RecordFundingNoticeInput", { notice, sourceText: "text" }),
      ).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("circulation", () => {
  let one: Told;
  beforeAll(async () => {
    one = await acts.circulate(await acts.record());
    await stage.drain();
  });

  it("reaches all six at one instant; where there is no director the Executive Director stands in and the gap shows (I-22, D-06)", async () => {
    const circulation = (one["circulations"] as Told[])[0] ?? {};
    expect((circulation["receipts"] as Told[]).map(({ resc, standsIn }) => [resc, standsIn])).toEqual(
      rescCodes.map((code) => [code, code === "LEARN"]),
    );
    const mails = stage.mailer.sent.filter(({ subject }) => subject === `Funding notice: ${notice.title}`);
    expect(mails).toHaveLength(6);
    expect(mails.map(({ to }) => (typeof to === "object" && "address" in to ? to.address : "")).sort()).toEqual(
      rescCodes.map((code) => `${code}.${code === "LEARN" ? "ed" : "director"}@test.example`).sort(),
    );
    expect(mails[0]?.text).toContain("the end of 01/29/2027, Eastern; time not stated by the agency");
    expect(mails[0]?.text).toContain("Please look at this.");
  });

  it("cannot be half done, whoever writes it", async () => {
    await expect(
      stage.database.admin.query(
        "begin; insert into funding.circulation (id, opportunity_id, number, at, by_person) values ('half', $$" +
          one["id"] +
          "$$, 9, now(), 'x'); commit",
      ),
    ).rejects.toThrow(/all six/);
    await stage.database.admin.query("rollback");
  });

  it("opens the window for intentions, at most one third of the time left", async () => {
    await stage.at("2027-01-04T21:31:00Z");
    const read = await acts.read(one["ref"] as string);
    expect(read).toMatchObject({ state: "INTENTIONS", windowClosesAt: "2027-01-12T04:59:59.000Z" });
    const short = await acts.circulate(await acts.record({ closesWords: "January 7, 2027", closesDate: "2027-01-07" }));
    expect(Date.parse(short["windowClosesAt"] as string)).toBeLessThanOrEqual(
      Date.parse("2027-01-04T21:31:00Z") + (Date.parse("2027-01-08T04:59:59Z") - Date.parse("2027-01-04T21:31:00Z")) / 3,
    );
  });

  it("shows where each mail stands to the Coordinator, and takes the word that it arrived", async () => {
    const told = await acts.run(stage.director("ACES"), "noteReceipt", "NoteReceiptInput", { opportunityId: one["id"] });
    const receipts = (told["circulations"] as Told[])[0]?.["receipts"] as Told[];
    expect(receipts.find(({ resc }) => resc === "ACES")?.["receivedAt"]).not.toBeNull();
    expect(receipts.every(({ mail }) => mail === null)).toBe(true);
    const forCoordinator = (((await acts.read(one["ref"] as string)) ?? {})["circulations"] as Told[])[0]?.["receipts"] as Told[];
    expect(forCoordinator.map(({ mail }) => mail)).toEqual(Array.from({ length: 6 }, () => "SENT"));
  });

  it("goes out again with the difference marked when the agency changes something, and nothing else is said", async () => {
    const now = await acts.read(one["ref"] as string);
    stage.mailer.empty();
    const told = await acts.run(stage.coordinator(), "recordAddendum", "RecordAddendumInput", {
      id: one["id"],
      version: now?.["version"],
      words: "The closing moves by a week.",
      sourceText: "Addendum 1: proposals are due February 5, 2027 at 4:00 PM.",
      closing: { closesWords: "February 5, 2027 at 4:00 PM", closesPrecision: "DATE_TIME", closesDate: "2027-02-05", closesTime: "16:00" },
    });
    expect(told["addenda"]).toEqual([
      {
        number: 1,
        words: "The closing moves by a week.",
        difference: [{ field: "Closes", before: "January 29, 2027", after: "February 5, 2027 at 4:00 PM" }],
      },
    ]);
    expect(told).toMatchObject({
      closesAt: "2027-02-05T21:00:00.000Z",
      closesRule: "AS_PUBLISHED",
      allianceClosesAt: "2027-01-30T04:59:59.000Z",
    });
    await stage.drain();
    const changed = stage.mailer.sent.filter(({ subject }) => subject === `Changed: ${notice.title}`);
    expect(changed).toHaveLength(6);
    expect(changed[0]?.text).toContain("January 29, 2027 → February 5, 2027 at 4:00 PM");
    expect(changed[0]?.text).not.toContain("250,000");
  });
});

describe("the thread", () => {
  it("joins the Coordinator and the six directors, and nobody else", async () => {
    const one = await acts.circulate(await acts.record({ title: "Thread grant" }));
    await acts.run(stage.director("CES"), "writeToThread", "OpportunityTextInput", {
      opportunityId: one["id"],
      text: "Is the match in cash?",
    });
    await acts.run(stage.actor("LEARN.ed"), "writeToThread", "OpportunityTextInput", {
      opportunityId: one["id"],
      text: "We would like to know too.",
    });
    expect((await acts.read(one["ref"] as string, stage.director("ACES")))?.["thread"]).toEqual([
      { byName: "Test CES.director", text: "Is the match in cash?" },
      { byName: "Test LEARN.ed", text: "We would like to know too." },
    ]);
    expect(
      await acts.run(stage.actor("CES.ed"), "writeToThread", "OpportunityTextInput", { opportunityId: one["id"], text: "Me too." }),
    ).toMatchObject({ code: "FORBIDDEN" });
    expect((await acts.read(one["ref"] as string, stage.actor("CES.staff")))?.["thread"]).toEqual([]);
  });
});

it("an opportunity has a trail for those who see where the six stand, and for no other staff, whatever their RESC did in it", async () => {
  const one = await acts.circulate(await acts.record());
  const trail = (who: string) =>
    new UnitOfWork(stage.app).runAs(stage.actor(who), (tx) =>
      tx.query("select act from platform.history_of('opportunity', $1)", [one["id"]]),
    );
  await acts.state(one, "CREC", "stateInterest");
  expect((await trail("CREC.director")).length).toBeGreaterThan(2);
  expect(await trail("CREC.staff")).toEqual([]);
});
