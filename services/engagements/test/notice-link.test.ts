import { stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
beforeEach(async () => {
  await minuteLater();
  await alliance.subgraph.outbox.drain();
  alliance.mailer.empty();
  await alliance.at(monday);
});
afterEach(async () => alliance.settled());
afterAll(async () => alliance.database.drop());

const crec = () => alliance.director("CREC");
const learn = () => alliance.executive("LEARN");
const minuteLater = () => alliance.at("2026-09-14T14:01:00Z");

async function given(more: object = {}, topics: object = {}) {
  const engagement = await alliance.start(crec(), {
    districtId: alliance.district("Groton"),
    startsOn: "2026-10-01",
    endsOn: "2026-12-18",
    days: 12,
    ...more,
  });
  return alliance.give(crec(), engagement["notices"][0], topics);
}

describe("the link in the mail", () => {
  /** Sends what is owed and reads the token from the mail to the home RESC. */
  async function mailed(notice: { id: string }): Promise<string> {
    await minuteLater();
    await alliance.subgraph.outbox.drain();
    const token = alliance.mailer.sent
      .filter(({ text }) => text.includes(notice.id))
      .map(({ text }) => /\/n\/([\w-]+)/.exec(text)?.[1])
      .find(Boolean);
    if (!token) throw new Error("No mail carried a link.");
    return token;
  }
  const open = async (token: string) =>
    (
      await alliance.ask(
        stranger(),
        `query($token: String!) { noticeByLink(token: $token) { state sentence customerName service period length collaboration contactName contactEmail hostName providerName answered } }`,
        { token },
      )
    ).data?.["noticeByLink"];
  const answer = (token: string, input: object) => alliance.act(stranger(), "answerNoticeByLink", { token, ...input });

  it("is only in the mail to the home RESC, and only its hash is kept", async () => {
    const token = await mailed((await given()) as { id: string });
    const toCoordinator = alliance.mailer.sent.find(({ to }) => JSON.stringify(to).includes("COORDINATOR"));
    expect(toCoordinator?.text).not.toContain("/n/");
    expect(
      await alliance.sql("select 1 from engagements.notice_link where encode(token_hash, 'escape') like '%' || $1 || '%'", [token]),
    ).toEqual([]);
  });

  it("opens that one notice without an account", async () => {
    const token = await mailed((await given()) as { id: string });
    expect(await open(token)).toEqual({
      state: "OPEN",
      sentence: "This courtesy notice waits for a word from you. Nothing needs your permission.",
      customerName: "Groton",
      service: "Coaching of new teachers",
      period: "10/01/2026 to 12/18/2026, 12 days",
      length: "12 days, 10/01/2026 to 12/18/2026",
      collaboration: "None discussed",
      contactName: "CREC DIRECTOR",
      contactEmail: "crec.director@test.example",
      hostName: "LEARN",
      providerName: "CREC",
      answered: null,
    });
  });

  it('says "Got it" once, for the person to whom it went', async () => {
    const notice = await given();
    const token = await mailed(notice as { id: string });
    expect(await answer(token, { answer: "GOT_IT" })).toMatchObject({ state: "USED", answered: "GOT_IT" });
    expect(await alliance.notice(crec(), notice["id"])).toMatchObject({
      state: "ACKNOWLEDGED",
      acknowledgedByName: "LEARN EXECUTIVE_DIRECTOR",
    });
    expect(await alliance.refused(stranger(), "answerNoticeByLink", { token, answer: "CALL_ME" })).toMatchObject({
      code: "NOT_POSSIBLE",
      message: "This link has been used. Sign in to say more.",
    });
    const [trail] = await alliance.sql(
      "select person_id, role, after from platform.audit where object_id = $1 and act = 'courtesyNotice.acknowledge'",
      [notice["id"]],
    );
    expect(trail).toMatchObject({ person_id: null, role: "SYSTEM", after: { byLinkOf: learn().personId } });
  });

  it("asks for a call with a number, and the giver reads it", async () => {
    const notice = await given();
    const token = await mailed(notice as { id: string });
    await answer(token, { answer: "CALL_ME", words: "In the afternoon", phone: "860-555-0177" });
    expect(await alliance.notice(crec(), notice["id"])).toMatchObject({
      state: "ACKNOWLEDGED",
      flags: ["CALL_ME"],
      callMe: { byName: "LEARN EXECUTIVE_DIRECTOR", words: "In the afternoon", phone: "860-555-0177" },
    });
    alliance.mailer.empty();
    await alliance.subgraph.outbox.drain();
    expect(alliance.mailer.sent.map(({ subject }) => subject)).toEqual(["LEARN asks for a call: Groton"]);
    expect(alliance.mailer.sent[0]?.text).toContain("In the afternoon");
  });

  it("acts once also when it is pressed twice at the same moment", async () => {
    const notice = await given();
    const token = await mailed(notice as { id: string });
    const results = await Promise.all([1, 2, 3].map(() => alliance.attempt(stranger(), "answerNoticeByLink", { token, answer: "GOT_IT" })));
    expect(results.map(({ __typename }) => String(__typename)).sort()).toEqual([
      "AnswerNoticeByLinkSuccess",
      "NotPossibleError",
      "NotPossibleError",
    ]);
    expect(
      await alliance.sql("select 1 from platform.audit where object_id = $1 and act like 'courtesyNotice.acknowledge%'", [notice["id"]]),
    ).toHaveLength(1);
  });

  it("opens nothing after 72 hours on the platform's clock, used or not", async () => {
    const used = await mailed((await given()) as { id: string });
    await answer(used, { answer: "GOT_IT" });
    await alliance.at(monday);
    alliance.mailer.empty();
    const fresh = await mailed((await given()) as { id: string });
    await alliance.at("2026-09-17T14:01:00Z");
    expect(await open(fresh)).toMatchObject({ state: "OPEN", customerName: "Groton" });
    await alliance.at("2026-09-17T14:01:01Z");
    for (const token of [used, fresh])
      expect(await open(token)).toMatchObject({ state: "EXPIRED", customerName: null, service: null, contactEmail: null });
    expect(await alliance.refused(stranger(), "answerNoticeByLink", { token: fresh, answer: "GOT_IT" })).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("expired"),
    });
  });

  it("gives one answer for every token that is not known", async () => {
    const unknown = await open("x".repeat(32));
    expect(unknown).toMatchObject({ state: "UNKNOWN", customerName: null, contactName: null, answered: null });
    for (const token of ["", "short", "x".repeat(100), "x".repeat(5000), "' or true --"])
      expect(await open(token), token.slice(0, 20)).toEqual(unknown);
    // What is no text is refused before anything is looked for.
    expect(await open("\u0000")).toBeNull();
    expect(await alliance.refused(stranger(), "answerNoticeByLink", { token: "y".repeat(32), answer: "GOT_IT" })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("opens nothing but its own notice", async () => {
    const first = (await given()) as { id: string };
    const token = await mailed(first);
    await alliance.at(monday);
    const second = await given({ service: "Another service" });
    await answer(token, { answer: "GOT_IT" });
    expect(await alliance.notice(crec(), second["id"])).toMatchObject({ state: "GIVEN" });
    const read = alliance.subgraph.openRead(learn());
    await expect(read.query("select * from notice_link")).rejects.toThrow(/permission denied/);
    await read.close();
  });
});
