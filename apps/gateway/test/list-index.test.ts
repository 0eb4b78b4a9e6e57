import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, startStage } from "./support/start-gateway.ts";

interface Index {
  readonly lists: readonly {
    readonly name: string;
    readonly description: string;
    readonly columns: object[];
    readonly filters: object[];
  }[];
}

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  stage.store.person("coordinator", ["COORDINATOR", "ALLIANCE"]);
});
afterAll(() => stage.close());

async function index(headers: Record<string, string>): Promise<Index> {
  const answer = await fetch(`${stage.gateway.address}/lists`, { headers });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Index;
}
const names = ({ lists }: Index) => lists.map(({ name }) => name);

test("the index holds the lists that the caller may take away, and no others", async () => {
  const reader = names(await index({ authorization: stage.store.key("CSDE_READER", "CSDE") }));
  expect(reader).toEqual(expect.arrayContaining(["districts", "catchments", "metrics", "state-contracts"]));
  for (const hidden of ["out-of-region", "out-of-region-counts", "people", "engagements", "courtesy-notices"])
    expect(reader).not.toContain(hidden);
  expect(names(await index({ authorization: stage.store.key("ANALYST", "PUBLIC") }))).toContain("out-of-region-counts");
  expect(names(await index({ cookie: await stage.store.signIn("coordinator") }))).toContain("out-of-region");
});

test("it says what each holds, what its columns mean and what narrows it", async () => {
  const { lists } = await index({ authorization: stage.store.key("ANALYST", "PUBLIC") });
  for (const { name, description } of lists) expect(description, name).toMatch(/\.$/);
  const contracts = lists.find(({ name }) => name === "state-contracts");
  expect(contracts?.columns[0]).toEqual({ name: "contract_id", label: "Id of the contract" });
  expect(contracts?.filters).toContainEqual({ parameter: "agency", words: "agency", codes: expect.arrayContaining(["CSDE", "OEC"]) });
  expect(lists.find(({ name }) => name === "districts")?.filters).toContainEqual({ parameter: "asOf", words: "as of", codes: null });
});

test("a stranger is asked to sign in, and looking takes nothing away", async () => {
  expect((await fetch(`${stage.gateway.address}/lists`)).status).toBe(401);
  expect(stage.store.log.filter(({ kind }) => kind === "EXPORT")).toEqual([]);
});
