import { expect, it } from "vitest";
import { kindWords, refusedHere, sizeWords } from "./file-kinds.ts";

const most = 25 * 1024 * 1024;

it("says kinds and sizes as people do", () => {
  expect([kindWords(["pdf"]), kindWords(["pdf", "word"]), kindWords(["pdf", "word", "excel"])]).toEqual([
    "PDF",
    "PDF or Word",
    "PDF, Word or Excel",
  ]);
  expect([1, 2_000, 1_400_000, most, most + 1].map(sizeWords)).toEqual(["1 KB", "2 KB", "1.4 MB", "25 MB", "26 MB"]);
});

it.each([
  ["form.pdf", 10, null],
  ["FORM.PDF", most, null],
  ["form.pdf", most + 1, "This file is 26 MB. Send at most 25 MB, or split it."],
  ["form.pdf", 0, "This file is empty. Choose another, or save it anew."],
  ["forms.zip", 10, "“forms.zip” is not taken here. Send PDF or Word."],
  ["pdf", 10, "“pdf” is not taken here. Send PDF or Word."],
])("%s of %i bytes: %s", (name, size, words) => expect(refusedHere({ name, size }, ["pdf", "word"], most)).toBe(words));
