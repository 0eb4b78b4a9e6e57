import { afterAll, expect, test } from "vitest";
import { createGateway } from "../src/gateway.ts";
import { listDefinitions } from "../src/lists/list-definitions.ts";
import { MemoryStore } from "./support/memory-store.ts";
import { startStage, testDeps } from "./support/start-gateway.ts";

const stage = await startStage();
afterAll(() => stage.close());

test("a gateway tells at its start which columns it serves, and who that only reads may take them away", async () => {
  const [noted = []] = stage.store.columnsNoted;
  expect(noted.map(({ list }) => list)).toEqual([...listDefinitions.keys()]);
  const told = new Map(noted.map((one) => [one.list, one]));
  expect(told.get("districts")).toMatchObject({
    title: listDefinitions.get("districts")?.title,
    readers: ["ANALYST", "CSDE_READER", "OEC_READER"],
  });
  expect(told.get("districts")?.names.slice(0, 2)).toEqual(["district_id", "name"]);
  expect(told.get("out-of-region-counts")?.readers).toContain("ANALYST");
  for (const hidden of ["people", "engagements", "courtesy-notices"]) expect(told.get(hidden)?.readers, hidden).toEqual([]);
});

test("a database that is away holds up no start", async () => {
  const store = new MemoryStore();
  store.reachable = false;
  const logged: string[] = [];
  const gateway = await createGateway(testDeps(stage.deps.signingKey, store, logged, { subgraphs: stage.deps.subgraphs }));
  expect((await fetch(`${gateway.address}/livez`)).status).toBe(200);
  expect(logged.filter((line) => line.startsWith("The columns of the lists could not be noted."))).toHaveLength(1);
  await gateway.close();
});
