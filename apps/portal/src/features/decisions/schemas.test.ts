import { expect, it } from "vitest";
import { messages } from "./messages.ts";
import { changeSchema } from "./schemas.ts";

const rest = { meetingId: "meeting_1", validFrom: "2027-01-01", reason: "As agreed" };

it("asks for on or off as for a number, as a choice sends it", () => {
  const clocks = changeSchema({ least: 0, most: 1 });
  expect(clocks.safeParse({ ...rest, value: "1", words: "" }).success).toBe(true);
  expect(clocks.safeParse({ ...rest, value: "", words: "" }).error?.issues[0]?.message).toBe(messages.problems.value);
});

it("asks for a number within its bounds, or for words", () => {
  const numbers = changeSchema({ least: 1, most: 30 });
  expect(numbers.safeParse({ ...rest, value: 7, words: "" }).success).toBe(true);
  expect(numbers.safeParse({ ...rest, value: 31, words: "" }).error?.issues[0]?.message).toBe(messages.problems.value);
  expect(changeSchema(null).safeParse({ ...rest, value: "", words: " " }).error?.issues[0]?.message).toBe(messages.problems.words);
  expect(changeSchema(null).safeParse({ ...rest, value: "", words: "Five of six." }).success).toBe(true);
});
