import { afterAll, beforeAll, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople("2026-09-14T14:00:00Z");
});
afterAll(async () => alliance.database.drop());

const crec = () => alliance.director("CREC");
const learn = () => alliance.executive("LEARN");

async function choose(topic: string, timing: string, actor = crec()) {
  const { data } = await alliance.ask(
    actor,
    "mutation($input: ChooseMailInput!) { chooseMail(input: $input) { ... on UserError { code message } ... on InvalidInputError { fields { message } } ... on ChooseMailSuccess { choices { topic timing } } } }",
    { input: { idempotencyKey: crypto.randomUUID(), topic, timing } },
  );
  return data?.["chooseMail"];
}
/** A notice of CREC to LEARN that LEARN answers with a request for a call, which rings CREC's bell and owes it a mail. */
async function answered() {
  const engagement = await alliance.start(crec(), { districtId: alliance.district("Groton") });
  const notice = await alliance.give(crec(), engagement["notices"][0]);
  await alliance.subgraph.outbox.drain();
  await alliance.act(learn(), "askForCall", { id: notice["id"], version: notice["version"], words: "About the dates" });
  return notice["id"] as string;
}
const answers = (id: string) =>
  alliance.sql("select state from platform.outbox where object_id = $1 and kind = 'courtesyNotice.answered'", [id]);
async function sentAt(instant: string) {
  alliance.mailer.empty();
  await alliance.at(instant);
  await alliance.subgraph.tick();
  await alliance.subgraph.tick();
  await alliance.subgraph.outbox.drain();
  return alliance.mailer.sent.filter(({ subject }) => subject.startsWith("Your summary of"));
}

it("mail comes at once until somebody chooses otherwise", async () => {
  const id = await answered();
  await alliance.subgraph.outbox.drain();
  expect(await answers(id)).toEqual([{ state: "SENT" }]);
});

it("what was chosen for the summary comes at 7 am, once, with what only the bell tells, and not what was read", async () => {
  expect((await choose("NOTICE_ANSWERS", "DAILY")).choices).toContainEqual({ topic: "NOTICE_ANSWERS", timing: "DAILY" });
  const id = await answered();
  await alliance.subgraph.outbox.drain();
  expect(await answers(id)).toEqual([{ state: "DIGEST" }]);
  expect(await sentAt("2026-09-15T10:59:59Z")).toEqual([]);
  const mine = (await sentAt("2026-09-15T11:00:00Z")).filter(({ to }) => JSON.stringify(to).includes("CREC DIRECTOR"));
  expect(mine).toHaveLength(1);
  expect(mine[0]?.subject).toBe("Your summary of 09/15/2026");
  // The first answer came by a mail of its own before.
  expect(mine[0]?.text.match(/LEARN asks for a call/g)).toHaveLength(1);
  expect(await sentAt("2026-09-15T20:00:00Z")).toEqual([]);
  expect((await sentAt("2026-09-16T11:00:00Z")).filter(({ to }) => JSON.stringify(to).includes("CREC DIRECTOR"))).toEqual([]);
});

it("no mail means none, and the bell still tells it", async () => {
  await choose("NOTICE_ANSWERS", "OFF");
  const id = await answered();
  await alliance.subgraph.outbox.drain();
  expect(await answers(id)).toEqual([{ state: "DROPPED" }]);
  const { data } = await alliance.ask(crec(), "{ bell(first: 5) { nodes { title } } }");
  expect(data?.["bell"].nodes[0].title).toMatch(/asks for a call/);
  expect((await sentAt("2026-09-17T11:00:00Z")).filter(({ to }) => JSON.stringify(to).includes("CREC DIRECTOR"))).toEqual([]);
});

it("a notice that is due within two business days stands in the summary of who placed the customer", async () => {
  await alliance.start(crec(), { districtId: alliance.district("Groton") });
  // Owed on Thursday 09/24; on Monday it is more than two business days away.
  await sentAt("2026-09-21T14:00:00Z");
  expect(await alliance.sql("select 1 from platform.bell where dedupe_key like 'courtesyNotice.dueSoon:%'")).toEqual([]);
  await sentAt("2026-09-22T14:00:00Z");
  const mails = (await sentAt("2026-09-23T11:00:00Z")).filter(({ to }) => JSON.stringify(to).includes("CREC DIRECTOR"));
  expect(mails.map(({ text }) => /Courtesy notice due by 09\/24\/2026/.test(text))).toEqual([true]);
});

it("who wants no summary gets none, and what comes at once cannot be chosen for the bell alone", async () => {
  expect((await choose("SUMMARY", "NOW")).fields).toEqual([{ message: "Choose one of: DAILY, OFF. The bell tells it in any case." }]);
  await choose("SUMMARY", "OFF");
  await alliance.start(crec(), { districtId: alliance.district("Groton") });
  await sentAt("2026-09-30T14:00:00Z");
  expect((await sentAt("2026-10-01T11:00:00Z")).filter(({ to }) => JSON.stringify(to).includes("CREC DIRECTOR"))).toEqual([]);
  expect((await alliance.ask(learn(), "{ mailChoices { topic timing } }")).data?.["mailChoices"]).toContainEqual({
    topic: "SUMMARY",
    timing: "DAILY",
  });
});
