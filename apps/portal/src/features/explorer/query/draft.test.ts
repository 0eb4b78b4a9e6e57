import { expect, it } from "vitest";
import { draftOf, firstDraft, isChanged, readVariables } from "./draft.ts";

it("reads variables as an object and nothing else", () => {
  expect(readVariables('{"resc":"LEARN"}')).toEqual({ resc: "LEARN" });
  expect(readVariables(" ")).toEqual({});
  for (const text of ["[1]", "1", "null", "{resc}", '"x"']) expect(readVariables(text)).toBeNull();
});

it("knows whether the editor still says what was saved", () => {
  const saved = { id: "query_1", title: "T", document: "{ a }", variables: { x: 1 }, shared: false, updatedAt: "", own: true };
  const draft = draftOf(saved, saved);
  expect(isChanged(draft)).toBe(false);
  expect(isChanged({ ...draft, variables: '{"x":1}' })).toBe(false);
  expect(isChanged({ ...draft, variables: '{"x":2}' })).toBe(true);
  expect(isChanged({ ...draft, document: "{ b }" })).toBe(true);
  expect(isChanged(firstDraft)).toBe(false);
});
