import { expect, it } from "vitest";
import { datesWords, lengthWords, topicWords } from "./words.ts";

it("says dates and length as the notice says them", () => {
  expect(lengthWords({ startsOn: "2026-12-01", endsOn: "2027-03-31", days: 4 })).toBe("4 days, 12/01/2026 to 03/31/2027");
  expect(lengthWords({ startsOn: "2026-12-01", endsOn: "2026-12-01", days: 1 })).toBe("1 day, from 12/01/2026");
  expect(lengthWords({ startsOn: null, endsOn: null, days: 3 })).toBe("3 days");
  expect(datesWords({ startsOn: null, endsOn: null, days: null })).toBe("dates not set yet");
});

it("puts the words of a topic behind the choice", () => {
  expect(topicWords("None discussed", null)).toBe("None discussed");
  expect(topicWords(null, null)).toBe("Not recorded");
  expect(topicWords("Capacity building agreed", "Two days")).toBe("Capacity building agreed. Two days");
});
