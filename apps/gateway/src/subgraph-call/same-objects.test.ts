import { expect, test } from "vitest";
import { nameOnce } from "./same-objects.ts";

const resc = (code: string) => ({ __typename: "Resc", code });
const asked = { first: 5, representations: [resc("CREC"), resc("LEARN"), resc("CREC"), resc("CREC")] };

test("an object is named once, however often it stands in the answer", () => {
  expect(nameOnce(asked).variables).toEqual({ first: 5, representations: [resc("CREC"), resc("LEARN")] });
});

test("its answer goes to every place that asked, each with a copy of its own", () => {
  const answered = { _entities: [{ name: "CREC", counts: { late: 1 } }, null] };
  const { _entities: entities } = nameOnce(asked).spread(answered) as { _entities: { counts: { late: number } }[] };
  expect(entities).toEqual([answered._entities[0], null, answered._entities[0], answered._entities[0]]);
  entities.at(-1)!.counts.late = 2;
  expect(entities[0]?.counts.late).toBe(1);
});

test("an error about it is an error at every place that asked", () => {
  const { pathsOf } = nameOnce(asked);
  expect(pathsOf(["_entities", 0, "name"])).toEqual([
    ["_entities", 0, "name"],
    ["_entities", 2, "name"],
    ["_entities", 3, "name"],
  ]);
  expect(pathsOf(["_entities", 1])).toEqual([["_entities", 1]]);
  expect(pathsOf(["_entities"])).toEqual([["_entities"]]);
});

test("calls without repeated objects are left as they are", () => {
  for (const variables of [undefined, { first: 5 }, { representations: [resc("CREC"), resc("LEARN")] }]) {
    const once = nameOnce(variables);
    expect(once.variables).toBe(variables);
    const answered = { _entities: [{ name: "CREC" }, { name: "LEARN" }] };
    expect(once.spread(answered)).toBe(answered);
    expect(once.pathsOf(["_entities", 1, "name"])).toEqual([["_entities", 1, "name"]]);
  }
});

test("an answer of another length is passed on for the engine to refuse", () => {
  const answered = { _entities: [{ name: "CREC" }] };
  expect(nameOnce(asked).spread(answered)).toBe(answered);
});
