import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { placeOf } from "./schema-place.ts";

const schema = buildSchema(`
  type Query { """Towns.""" towns("""Which.""" resc: RescCode): [Town!]! }
  """A town.""" type Town { """Key.""" key: ID! }
  enum RescCode { """In Hamden.""" ACES }
  scalar Money
`);

it("shows what a type holds, however a query writes it", () => {
  expect(placeOf(schema, "[Town!]!")).toMatchObject({
    name: "Town",
    meaning: "A town.",
    kind: "fields",
    lines: [{ name: "key", leadsTo: null }],
  });
  expect(placeOf(schema, "Query")?.lines[0]).toEqual({
    name: "towns",
    type: "[Town!]!",
    leadsTo: "Town",
    meaning: "Towns.",
    arguments: [{ name: "resc", type: "RescCode", meaning: "Which." }],
  });
  expect(placeOf(schema, "RescCode")).toMatchObject({ kind: "values", lines: [{ name: "ACES", meaning: "In Hamden." }] });
  expect(placeOf(schema, "Money")).toMatchObject({ kind: "nothing", lines: [] });
  expect(placeOf(schema, "Planet")).toBeNull();
});
