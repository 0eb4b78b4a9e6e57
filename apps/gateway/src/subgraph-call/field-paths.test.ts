import { expect, test } from "vitest";
import { missingPaths } from "./field-paths.ts";

test("the fields at the top of a call, by the names the client gave them", () => {
  expect(missingPaths("query A__engagements__0 { one: waitingForMe { id } __typename bell { nodes { id } } }", {})).toEqual([
    ["one"],
    ["bell"],
  ]);
});

test("the fields of each entity, by its type, for at most 25", () => {
  const query =
    "query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resc { outOfRegionCounts { late } } ... on Town { __typename workingHere { totalCount } } } }";
  expect(missingPaths(query, { representations: [{ __typename: "Resc" }, { __typename: "Town" }] })).toEqual([
    ["_entities", 0, "outOfRegionCounts"],
    ["_entities", 1, "workingHere"],
  ]);
  expect(missingPaths(query, { representations: Array.from({ length: 200 }, () => ({ __typename: "Resc" })) })).toHaveLength(25);
});
