import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyRow } from "./every-row.ts";
import { type MutationCall, mutationCalls } from "./mutations.ts";
import { readers, type ServedAlliance, servedAlliance } from "./served-alliance.ts";

// A subgraph alone: nothing stands before it, and it is asked as the gateway would sign for a reader.
let served: ServedAlliance;
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  served = await servedAlliance();
  before = await everyRow(served.alliance.database.admin);
});
afterAll(async () => served?.drop());

const mutations = mutationCalls();

function subgraphOf({ name }: MutationCall): string {
  const found = served.alliance.subgraphs.filter(({ schema }) => schema.getMutationType()?.getFields()[name]);
  expect(found, `${name} is answered by one subgraph`).toHaveLength(1);
  return found[0]?.name ?? "";
}

describe.each(readers)("%s", (reader) => {
  it.each([
    ["that is well-formed", (call: MutationCall) => call.input()],
    ["against every rule: it is refused before an argument is looked at", (call: MutationCall) => call.badInput()],
  ])("is refused every mutation with an input %s", async (_, input) => {
    const actor = served.alliance.actor(reader);
    for (const call of mutations) {
      const { data, errors } = await served.askSubgraph(subgraphOf(call), actor, call.document, { input: input(call) });
      expect([call.name, errors, data?.[call.name]]).toEqual([
        call.name,
        undefined,
        { __typename: "NotPermittedError", code: "FORBIDDEN", message: expect.any(String) },
      ]);
    }
    expect(await everyRow(served.alliance.database.admin)).toEqual(before);
    expect(served.faults).toEqual([]);
  });

  it("is refused by its answer: each mutation says the same for every input", async () => {
    const actor = served.alliance.actor(reader);
    for (const call of mutations) {
      const said = await Promise.all(
        [call.input(), call.badInput()].map((input) => served.askSubgraph(subgraphOf(call), actor, call.document, { input })),
      );
      expect(said[0]).toEqual(said[1]);
    }
  });
});

it("who may change something is not refused so: the same inputs are looked at", async () => {
  const staff = served.alliance.actor("crecDirector");
  const codes = new Map<string, string>();
  for (const call of mutations) {
    const { data } = await served.askSubgraph(subgraphOf(call), staff, call.document, { input: call.badInput() });
    codes.set(call.name, data?.[call.name]?.code);
  }
  expect([...codes.values()].filter((code) => code === "INVALID_INPUT" || code === "BAD_USER_INPUT").length).toBeGreaterThan(10);
});
