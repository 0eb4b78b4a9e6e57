import { expect, it } from "vitest";
import { actWords } from "./act-words.ts";

it("writes acts and kinds of objects as words", () => {
  expect([actWords("membership.voteWithdrawal"), actWords("courtesyNotice"), actWords("grant:give")]).toEqual([
    "membership: vote withdrawal",
    "courtesy notice",
    "grant: give",
  ]);
});
