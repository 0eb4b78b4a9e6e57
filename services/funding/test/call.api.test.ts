/** @clause A41 I-21 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";
import { opportunityActs } from "./opportunity-acts.ts";

let stage: FundingStage;
let acts: ReturnType<typeof opportunityActs>;
let one: Told;
let contact: string;
const times = ["2027-01-13T15:00:00Z", "2027-01-14T15:00:00Z", "2027-01-15T15:00:00Z"];

const fresh = async (): Promise<Told> => (await acts.read(one["ref"] as string)) ?? {};

beforeAll(async () => {
  stage = await fundingStage();
  acts = opportunityActs(stage);
  await stage.at("2027-01-04T15:00:00Z");
  const added = await stage.change(
    stage.coordinator(),
    "addAgencyContact",
    "AddAgencyContactInput",
    { agencyCode: "CSDE", name: "Robin Agency", office: "Talent Office", email: "robin@agency.example" },
    "... on AgencyContactSuccess { contact { id } }",
  );
  contact = added["contact"]["id"] as string;
  one = await acts.circulate(await acts.record({ title: "The call" }));
  await stage.subgraph.tick();
  for (const code of ["CREC", "ACES"] as const) await acts.state(one, code, "stateInterest");
  for (const code of ["CES", "EASTCONN", "EDADVANCE", "LEARN"] as const) await acts.state(one, code, "stateNoInterest");
  await acts.closeWindow(await fresh());
});
afterAll(() => stage.drop());

describe("the address book", () => {
  it("keeps a person once", async () => {
    expect(
      await stage.change(
        stage.coordinator(),
        "addAgencyContact",
        "AddAgencyContactInput",
        { agencyCode: "CSDE", name: "Robin A.", email: "ROBIN@agency.example" },
        "",
      ),
    ).toMatchObject({ code: "INVALID_INPUT", fields: [{ field: "email", message: expect.stringContaining("Robin Agency") }] });
  });
});

describe("the call (A41)", () => {
  it("is proposed at three times, one of which is chosen; the interested and the named agency staff get a calendar file", async () => {
    const propose = (input: object) =>
      acts.run(stage.coordinator(), "proposeCall", "ProposeCallInput", {
        opportunityId: one["id"],
        minutes: 45,
        dialIn: "+1 860 555 0100, code 77",
        agenda: "Scope and budget",
        contactIds: [contact],
        ...input,
      });
    expect(await propose({ times: [times[0], times[0], times[1]] })).toMatchObject({ code: "INVALID_INPUT" });
    expect((await propose({ times }))["call"]).toMatchObject({ chosenAt: null, agencyStaff: [{ name: "Robin Agency" }] });
    const invite = (chosenAt: string) =>
      acts.run(stage.coordinator(), "inviteToCall", "InviteToCallInput", { opportunityId: one["id"], chosenAt });
    expect(await invite("2027-01-20T15:00:00Z")).toMatchObject({ code: "INVALID_INPUT" });
    await stage.drain();
    stage.mailer.empty();
    await invite(times[1] as string);
    await stage.drain();
    expect(stage.mailer.recipients()).toEqual(["Robin Agency", "Test ACES.director", "Test CREC.director"]);
    const sent = stage.mailer.sent.find(({ to }) => typeof to === "object" && "name" in to && to.name === "Robin Agency");
    expect(sent?.ics).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:0[\s\S]*LOCATION:\+1 860 555 0100/);
    expect(sent?.ics).toContain("DTSTART");
    // Somebody of the agency learns the time and how to join, and who competes from nothing.
    expect(`${sent?.text}${sent?.ics}`).not.toMatch(/CREC|ACES/);
    stage.mailer.empty();
    await invite(times[2] as string);
    await stage.drain();
    expect(stage.mailer.sent.map(({ subject }) => subject.split(":")[0])).toEqual(["Call moved", "Call moved", "Call moved"]);
    expect(stage.mailer.sent[0]?.ics).toContain("SEQUENCE:1");
  });

  it("is recorded as held with its attendance; only who stated interest attends as interested (D-04)", async () => {
    const hold = async (attendees: object[]) =>
      acts.run(stage.coordinator(), "holdCall", "HoldCallInput", { id: one["id"], version: (await fresh())["version"], attendees });
    expect(await hold([{ resc: "CES", name: "Test CES.director", asInterested: true }])).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ message: expect.stringContaining("has not stated interest") }],
    });
    expect(await hold([{ contactId: contact, name: "Robin Agency", asInterested: false }])).toMatchObject({ code: "NOT_POSSIBLE" });
    const held = await hold([
      { resc: "CREC", name: "Test CREC.director", asInterested: true },
      { resc: "ACES", name: "Test ACES.director", asInterested: true },
      { resc: "CES", name: "Test CES.director", asInterested: false },
      { contactId: contact, name: "Robin Agency", asInterested: false },
    ]);
    expect(held["state"]).toBe("PROPOSALS");
    const standing = Object.fromEntries((held["intentions"] as Told[]).map((row) => [row["resc"], row["mayJudge"]]));
    expect(standing).toEqual({ ACES: false, CES: true, CREC: false, EASTCONN: true, EDADVANCE: true, LEARN: true });
  });
});

describe("questions and answers (I-21)", () => {
  it("are asked by the interested; who asked is known where intentions are", async () => {
    const ask = (who: string, text: string) =>
      acts.run(stage.actor(who), "askQuestion", "OpportunityTextInput", { opportunityId: one["id"], text });
    expect(await ask("CES.director", "May we?")).toMatchObject({ code: "NOT_POSSIBLE" });
    await ask("CREC.director", "Is indirect cost allowed?");
    expect((await acts.read(one["ref"] as string, stage.actor("CES.staff")))?.["questions"]).toMatchObject([
      { text: "Is indirect cost allowed?", askedBy: null, told: [] },
    ]);
    expect((await acts.read(one["ref"] as string, stage.director("CES")))?.["questions"]).toMatchObject([{ askedBy: "CREC" }]);
  });

  it("go to all interested in one transaction, and the answer stays", async () => {
    const [question] = (await fresh())["questions"] as Told[];
    await stage.drain();
    stage.mailer.empty();
    const told = await acts.run(stage.coordinator(), "recordAnswer", "RecordAnswerInput", {
      questionId: question?.["id"],
      version: 1,
      answer: "Up to 8 percent.",
      contactId: contact,
    });
    expect(told["questions"]).toMatchObject([{ answer: "Up to 8 percent.", told: ["ACES", "CREC"] }]);
    await stage.drain();
    expect(stage.mailer.recipients()).toEqual(["Test ACES.director", "Test CREC.director"]);
    expect(
      await acts.run(stage.coordinator(), "recordAnswer", "RecordAnswerInput", {
        questionId: question?.["id"],
        version: 2,
        answer: "Ten.",
      }),
    ).toMatchObject({ code: "NOT_POSSIBLE" });
    await expect(
      stage.database.admin.query("update funding.question set answer = 'Ten' where id = $1", [question?.["id"]]),
    ).rejects.toThrow(/stay as they are/);
  });

  it("cannot be answered in private, whoever writes it", async () => {
    await acts.run(stage.director("ACES"), "askQuestion", "OpportunityTextInput", { opportunityId: one["id"], text: "By e-mail?" });
    await expect(
      stage.database.admin.query(
        "update funding.question set answer = 'Yes', answered_at = now(), recorded_by = 'x' where text = 'By e-mail?'",
      ),
    ).rejects.toThrow(/all interested RESCs in the same moment/);
  });
});

describe("the Alliance's own closing", () => {
  it("moves to later, for all, before it has passed; never after (I-18)", async () => {
    const extend = async (date: string) =>
      acts.run(stage.coordinator(), "extendClosing", "ExtendClosingInput", {
        id: one["id"],
        version: (await fresh())["version"],
        date,
        time: "16:00",
      });
    expect(await extend("2027-01-20")).toMatchObject({ code: "INVALID_INPUT" });
    expect(await extend("2027-02-20")).toMatchObject({ code: "INVALID_INPUT" });
    expect(await extend("2027-01-25")).toMatchObject({ allianceClosesAt: "2027-01-25T21:00:00.000Z" });
    await stage.at("2027-01-25T21:00:01Z");
    expect(await extend("2027-01-27")).toMatchObject({ code: "NOT_POSSIBLE" });
    await expect(
      stage.database.admin.query("update funding.opportunity set alliance_closes_at = '2027-01-28T21:00:00Z' where id = $1", [one["id"]]),
    ).rejects.toThrow(/does not move/);
  });
});
