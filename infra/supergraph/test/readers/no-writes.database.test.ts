import { askerFor } from "@resc/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { setStage, type Stage } from "../rights/stage.ts";
import { writeOperations } from "../rights/write-operations.ts";
import { everyRow } from "./every-row.ts";
import { type MutationCall, mutationCalls } from "./mutations.ts";
import { readers } from "./served-alliance.ts";

/** The database alone: no gateway, and in every subgraph neither the write guard nor the table of rights refuses anything. */
const layers = vi.hoisted(() => ({ off: false }));

vi.mock(import("@resc/access"), async (load) => {
  const real = await load();
  return {
    ...real,
    may: (actor, action, facts) => layers.off || real.may(actor, action, facts),
    mayEver: (actor, action) => layers.off || real.mayEver(actor, action),
    mayChange: (actor, openToStrangers) => layers.off || real.mayChange(actor, openToStrangers),
    permit: (actor, action, facts) => (layers.off ? undefined : real.permit(actor, action, facts)),
  };
});

let stage: Stage;
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  stage = await setStage();
  await stage.alliance.engagements.projection.catchUp();
  await stage.alliance.funding.projection.catchUp();
  before = await everyRow(stage.alliance.database.admin);
});
beforeEach(() => {
  layers.off = true;
});
afterAll(async () => stage?.drop());

const mutations = mutationCalls();

/** The hand-written input about objects that exist, where there is one; on top of what the schema asks for. */
function inputOf(call: MutationCall, column: (typeof readers)[number] | "director.provider"): Record<string, unknown> {
  const written = writeOperations.find(({ operation }) => operation === call.name);
  return { ...call.input(), ...written?.input(stage, column) };
}

async function tryAs(call: MutationCall, column: (typeof readers)[number] | "director.provider") {
  const subgraph = stage.alliance.subgraphs.find(({ schema }) => schema.getMutationType()?.getFields()[call.name]);
  if (!subgraph) throw new Error(`No subgraph answers ${call.name}.`);
  const reported: unknown[] = [];
  const { data, errors } = await askerFor(subgraph, reported)(stage.actorOf(column), call.document, { input: inputOf(call, column) });
  const [fault] = reported as { readonly code?: string; readonly originalError?: { readonly code?: string } }[];
  return {
    result: data?.[call.name] as { readonly __typename: string } | undefined,
    errors,
    refusedBy: fault?.originalError?.code ?? fault?.code,
  };
}

describe.each(readers)("%s", (reader) => {
  it("is refused every mutation by the database, and nothing is written", async () => {
    const outcomes: Record<string, unknown> = {};
    for (const call of mutations) {
      const { result, refusedBy } = await tryAs(call, reader);
      outcomes[call.name] = refusedBy ?? result;
    }
    expect(outcomes).toEqual(Object.fromEntries(mutations.map(({ name }) => [name, "RA003"])));
    expect(await everyRow(stage.alliance.database.admin)).toEqual(before);
  });
});

it("the same inputs do change something for who may: what is compared is what is written", async () => {
  layers.off = false;
  const changed: string[] = [];
  for (const call of mutations) {
    const { result } = await tryAs(call, "director.provider");
    if (result?.__typename.endsWith("Success")) changed.push(call.name);
  }
  expect(changed.length).toBeGreaterThan(5);
  expect(await everyRow(stage.alliance.database.admin)).not.toEqual(before);
});
