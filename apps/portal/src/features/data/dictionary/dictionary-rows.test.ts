import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { dictionaryTypes, searchDictionary } from "./dictionary-rows.ts";

const schema = buildSchema(`
  type Query {
    """Towns by name."""
    towns("""Only towns of this RESC.""" resc: RescCode, first: Int! = 25): TownConnection
  }
  """A page of Town."""
  type TownConnection { """The rows alone.""" nodes: [Town!]! }
  """A town."""
  type Town { """Public key.""" key: ID! """The catchment.""" catchment: RescCode }
  """The six RESCs."""
  enum RescCode { """In Hamden.""" ACES LEARN }
  """Dollars as text."""
  scalar Money
`);
const types = dictionaryTypes(schema);

describe("the dictionary", () => {
  it("begins with the questions, ends with pages, and knows nothing that GraphQL brings by itself", () => {
    expect(types.map(({ name, kind }) => [name, kind])).toEqual([
      ["Query", "type"],
      ["Money", "scalar"],
      ["RescCode", "enum"],
      ["Town", "type"],
      ["TownConnection", "type"],
    ]);
  });

  it("gives each line its address, its meaning, what it answers and what it takes", () => {
    expect(types[0]?.rows).toEqual([
      {
        anchor: "Query.towns",
        type: "Query",
        field: "towns",
        answer: "TownConnection",
        answerType: "TownConnection",
        arguments: [
          { name: "resc", type: "RescCode", meaning: "Only towns of this RESC." },
          { name: "first", type: "Int!", meaning: "" },
        ],
        meaning: "Towns by name.",
      },
    ]);
    expect(types.find(({ name }) => name === "Town")?.rows.map(({ answer, answerType }) => [answer, answerType])).toEqual([
      ["ID!", null],
      ["RescCode", "RescCode"],
    ]);
    expect(types.find(({ name }) => name === "RescCode")?.rows[0]).toMatchObject({
      anchor: "RescCode.ACES",
      meaning: "In Hamden.",
      answer: null,
    });
  });

  it("is searched by every word, in names and meanings, also as Type.field", () => {
    const found = (text: string) => searchDictionary(types, text).flatMap(({ name, rows }) => [name, ...rows.map(({ field }) => field)]);
    expect(found("town.catchment")).toEqual(["Town", "catchment"]);
    expect(found("only RESC towns")).toEqual(["Query", "towns"]);
    expect(found("dollars")).toEqual(["Money"]);
    expect(found("nothing like it")).toEqual([]);
    expect(searchDictionary(types, "  ")).toBe(types);
  });
});
