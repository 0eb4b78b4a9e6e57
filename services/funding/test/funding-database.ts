import type { Actor, RoleCode } from "@resc/access";
import { newId, type OrganizationCode } from "@resc/domain";
import { loadReferenceData } from "@resc/reference-data";
import { actingAs, askerFor, createTestDatabase, RecordingMailer, testSecrets } from "@resc/testing";
import { loadFundingData } from "../src/data-load/load-funding-data.ts";
import { fundingEntities } from "../src/database/entities.ts";
import { fundingMigrations } from "../src/database/migrations.ts";
import { createFundingSubgraph } from "../src/subgraph.ts";

/** Funding with the State contract list, on a database of its own. */
export async function fundingWithContracts() {
  const database = await createTestDatabase({ funding: fundingMigrations });
  const worker = await database.open("funding", "worker", [...fundingEntities]);
  const app = await database.open("funding", "app", [...fundingEntities]);
  const partner = await database.open("funding", "partner");
  const data = loadReferenceData();
  const firstLoad = await loadFundingData(worker, data);
  const reported: unknown[] = [];
  const mailer = new RecordingMailer();
  const subgraph = await createFundingSubgraph({
    app,
    partner,
    worker,
    mailer,
    publicUrl: "http://localhost:4000",
    sealKey: testSecrets.sealKey,
  });
  /** Somebody who holds the role now; membership gives roles, so the test writes the grant itself. */
  const holding = async (role: RoleCode, organization: OrganizationCode): Promise<Actor> => {
    const personId = newId("person");
    await database.admin.query(
      "insert into platform.role_grant (id, person_id, role, organization, valid, given_as) values ($1, $2, $3, $4, '[2020-01-01,)', 'SYSTEM')",
      [newId("grant"), personId, role, organization],
    );
    return actingAs(personId, role, organization);
  };
  return { database, app, worker, data, firstLoad, reported, subgraph, mailer, holding, ask: askerFor(subgraph, reported) };
}
