/** @clause A38 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople("2026-09-14T14:00:00Z");
  await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton") });
});
afterAll(async () => alliance.database.drop());

async function weeksAt(instant: string) {
  alliance.mailer.empty();
  await alliance.at(instant);
  await alliance.subgraph.tick();
  await alliance.subgraph.tick();
  await alliance.subgraph.outbox.drain();
  return alliance.mailer.sent.filter(({ subject }) => subject.startsWith("Your week of"));
}
const to = (mails: Awaited<ReturnType<typeof weeksAt>>, name: string) => mails.filter((mail) => JSON.stringify(mail.to).includes(name));

it("comes to the six Executive Directors at 7 am on a Monday in Connecticut, once, and to nobody else", async () => {
  expect(await weeksAt("2026-09-20T20:00:00Z")).toEqual([]);
  expect(await weeksAt("2026-09-21T10:59:59Z")).toEqual([]);
  const mails = await weeksAt("2026-09-21T11:00:00Z");
  expect(mails.map(({ subject }) => subject)).toEqual(Array.from({ length: 6 }, () => "Your week of 09/21/2026"));
  expect(to(mails, "EXECUTIVE_DIRECTOR").length + to(mails, "EXECUTIVE DIRECTOR").length).toBe(6);
  expect(await weeksAt("2026-09-21T15:00:00Z")).toEqual([]);
  expect(await weeksAt("2026-09-22T11:00:00Z")).toEqual([]);
});

it("says what is new on the list on both sides, what is owed and when, and rings a bell that leads to the page", async () => {
  const mails = await weeksAt("2026-09-28T11:00:00Z");
  // Of a week ago, so that it is new no more; the notice is owed still, past its target.
  const crec = to(mails, "CREC")[0]?.text ?? "";
  expect(crec).toContain("New on the out-of-region list since last Monday: 0 by CREC in other regions, 0 by others in its region.");
  expect(crec).toContain("1 courtesy notice is owed by CREC, 1 of them past the Alliance target.");
  await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Stonington") });
  const next = await weeksAt("2026-10-05T11:00:00Z");
  expect(to(next, "CREC")[0]?.text).toContain("since last Monday: 1 by CREC in other regions, 0 by others in its region.");
  expect(to(next, "CREC")[0]?.text).toMatch(/10\/05\/2026: Stonington.* Courtesy notice to LEARN due\./);
  expect(to(next, "LEARN")[0]?.text).toContain("since last Monday: 0 by LEARN in other regions, 1 by others in its region.");
  const { data } = await alliance.ask(alliance.executive("LEARN"), "{ bell(first: 1) { nodes { title path } } }");
  expect(data?.["bell"].nodes).toEqual([{ title: "Your week of 10/05/2026", path: "/week?of=2026-10-05" }]);
});

it("can be turned off by who gets it, and is offered to nobody else", async () => {
  const topics = async (actor = alliance.executive("LEARN")) =>
    (await alliance.ask(actor, "{ mailChoices { topic timing timings } }")).data?.["mailChoices"].filter(
      ({ topic }: { topic: string }) => topic === "WEEK",
    );
  expect(await topics()).toEqual([{ topic: "WEEK", timing: "NOW", timings: ["NOW", "OFF"] }]);
  expect(await topics(alliance.director("LEARN"))).toEqual([]);
  await alliance.ask(
    alliance.executive("LEARN"),
    "mutation($input: ChooseMailInput!) { chooseMail(input: $input) { ... on ChooseMailSuccess { choices { topic timing } } } }",
    { input: { idempotencyKey: crypto.randomUUID(), topic: "WEEK", timing: "OFF" } },
  );
  const mails = await weeksAt("2026-10-12T11:00:00Z");
  expect([to(mails, "LEARN").length, mails.length]).toEqual([0, 5]);
  const { data } = await alliance.ask(alliance.executive("LEARN"), "{ bell(first: 1) { nodes { title } } }");
  expect(data?.["bell"].nodes).toEqual([{ title: "Your week of 10/12/2026" }]);
});
