import { loadFoundingTexts, loadReferenceData as readReferenceData } from "@resc/reference-data";
import { askerFor, createTestDatabase, RecordingMailer } from "@resc/testing";
import { createMembershipSubgraph } from "../src/subgraph.ts";
import { membershipEntities } from "../src/database/entities.ts";
import { membershipMigrations } from "../src/database/migrations.ts";
import { loadFoundingAccord } from "../src/accord/load-founding-accord.ts";
import { loadReferenceData } from "../src/reference-load/load-reference-data.ts";

/** Membership with the reference data, on a database of its own. */
export async function membershipWithReferenceData() {
  const database = await createTestDatabase({ membership: membershipMigrations });
  const worker = await database.open("membership", "worker", membershipEntities);
  const app = await database.open("membership", "app", membershipEntities);
  const partner = await database.open("membership", "partner");
  const data = readReferenceData();
  await loadReferenceData(worker, data);
  await loadFoundingAccord(worker, loadFoundingTexts());
  const reported: unknown[] = [];
  const mailer = new RecordingMailer();
  const subgraph = await createMembershipSubgraph({ app, partner, worker, mailer, publicUrl: "http://localhost:4000" });
  return { database, mailer, worker, app, data, subgraph, reported, ask: askerFor(subgraph, reported) };
}
