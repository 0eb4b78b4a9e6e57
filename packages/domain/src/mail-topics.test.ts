import { expect, it } from "vitest";
import { mailTopicCodes, mailTopicOf, mailTopics } from "./mail-topics.ts";

it("what is a courtesy, a deadline or a right is in no topic, so that nobody can turn it off", () => {
  for (const kind of [
    "courtesyNotice.given",
    "courtesyNotice.amended",
    "opportunity.circulated",
    "opportunity.addendum",
    "opportunity.windowEnding",
    "opportunity.callSet",
    "opportunity.personal",
    "opportunity.closing",
    "opportunity.judge",
    "role.given",
    "device.new",
    "stateContractMonth.frozen",
    "list.columns",
    "apiKey.granted",
  ])
    expect(mailTopicOf(kind), kind).toBeUndefined();
});

it("finds the topic by the whole kind or by its beginning", () => {
  expect(mailTopicOf("courtesyNotice.late")?.code).toBe("NOTICE_REMINDERS");
  expect(mailTopicOf("contribution.overdue")?.code).toBe("CONTRIBUTIONS");
  expect(mailTopicOf("opportunity.messages")).toBeUndefined();
});

it("every topic stands once, with a standard that can be chosen", () => {
  expect(mailTopics.map(({ code }) => code)).toEqual([...mailTopicCodes]);
  for (const { code, standard, timings } of mailTopics) expect(timings, code).toContain(standard);
});
