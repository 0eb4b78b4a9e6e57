import { loadReferenceData } from "@resc/reference-data";
import { askerFor, createTestDatabase } from "@resc/testing";
import { loadAdvocacyData } from "../src/data-load/load-advocacy-data.ts";
import { advocacyMigrations } from "../src/database/migrations.ts";
import { createAdvocacySubgraph } from "../src/subgraph.ts";

/** Advocacy with its metrics and figures, on a database of its own. */
export async function advocacyWithFigures() {
  const database = await createTestDatabase({ advocacy: advocacyMigrations });
  const worker = await database.open("advocacy", "worker");
  const app = await database.open("advocacy", "app");
  const partner = await database.open("advocacy", "partner");
  const data = loadReferenceData();
  const firstLoad = await loadAdvocacyData(worker, data);
  const reported: unknown[] = [];
  const subgraph = await createAdvocacySubgraph({ app, partner });
  return { database, worker, data, firstLoad, reported, subgraph, ask: askerFor(subgraph, reported) };
}
