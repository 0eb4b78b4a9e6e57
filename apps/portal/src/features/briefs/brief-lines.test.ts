import { expect, it } from "vitest";
import { markText, moved, withMark } from "./brief-lines.ts";

const line = (text: string, marks: readonly string[] = []) => ({
  id: text,
  kind: "ARGUMENT" as const,
  text,
  marks: marks.map((mark) => ({ text: mark, kind: "YEAR" as const, claimId: null, priorityId: null })),
});

it("marks numbers in the order of the text", () => {
  const marked = withMark(line("In 2020-21 and 2022-23", ["2022-23"]), "2020-21", "YEAR");
  expect(marked.marks.map(({ text }) => text)).toEqual(["2020-21", "2022-23"]);
  expect(withMark(line("In 2022, then 2023", ["2022"]), "2023", "YEAR").marks.map(({ text }) => text)).toEqual(["2022", "2023"]);
  expect(withMark(line("8% and 8%", ["8%"]), "8%", "YEAR").marks).toHaveLength(2);
});

it("moves a line by one place", () => {
  const lines = ["a", "b", "c"].map((text) => line(text));
  expect(moved(lines, 1, -1).map(({ text }) => text)).toEqual(["b", "a", "c"]);
  expect(moved(lines, 1, 1).map(({ text }) => text)).toEqual(["a", "c", "b"]);
});

it.each([
  ["See HB 5003 today", "5003", "BILL", "HB 5003"],
  ["Write to liaison@resc.example.", "Write to liaison@resc.example.", "CONTACT", "liaison@resc.example"],
  ["By January 14, 2027", "14", "DATE", "January 14, 2027"],
  ["Under CGS 10-66a", "10-66a", "STATUTE", "CGS 10-66a"],
  ["In 2020-21", "2020-21", "YEAR", "2020-21"],
] as const)("marks in %j around %j as %s: %s", (text, found, kind, words) => {
  expect(markText(text, found, kind)).toBe(words);
});
