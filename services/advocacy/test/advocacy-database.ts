import type { Actor, RoleCode } from "@resc/access";
import { newId, type OrganizationCode } from "@resc/domain";
import { loadReferenceData } from "@resc/reference-data";
import { actingAs, askerFor, createTestDatabase, freshKey, RecordingMailer } from "@resc/testing";
import { loadAdvocacyData } from "../src/data-load/load-advocacy-data.ts";
import { advocacyEntities } from "../src/database/entities.ts";
import { advocacyMigrations } from "../src/database/migrations.ts";
import { createAdvocacySubgraph } from "../src/subgraph.ts";

/** Advocacy with its metrics, figures and priorities, on a database of its own. */
export async function advocacyWithFigures() {
  const database = await createTestDatabase({ advocacy: advocacyMigrations });
  const worker = await database.open("advocacy", "worker", advocacyEntities);
  const app = await database.open("advocacy", "app", advocacyEntities);
  const partner = await database.open("advocacy", "partner");
  const data = loadReferenceData();
  const firstLoad = await loadAdvocacyData(worker, data);
  const reported: unknown[] = [];
  const mailer = new RecordingMailer();
  const subgraph = await createAdvocacySubgraph({ app, partner, worker, mailer, publicUrl: "http://localhost:4000" });
  const ask = askerFor(subgraph, reported);
  /** Somebody who holds the role now; membership gives roles, so the test writes the grant itself. */
  const holding = async (role: RoleCode, organization: OrganizationCode): Promise<Actor> => {
    const personId = newId("person");
    await database.admin.query(
      "insert into platform.role_grant (id, person_id, role, organization, valid, given_as) values ($1, $2, $3, $4, '[2020-01-01,)', 'SYSTEM')",
      [newId("grant"), personId, role, organization],
    );
    await database.admin.query("insert into advocacy.known_person (id, name, email, organization) values ($1, $2, $3, $4)", [
      personId,
      `${role} of ${organization}`,
      `${personId}@test.example`,
      organization,
    ]);
    await database.admin.query(
      "insert into advocacy.known_role (id, person_id, role, organization, valid_from) values ($1, $2, $3, $4, '2020-01-01')",
      [newId("grant"), personId, role, organization],
    );
    return actingAs(personId, role, organization);
  };
  /** Runs a mutation with one input; answers its member of the result. */
  const act = async (actor: Actor, name: string, inputType: string, input: object, success: string) => {
    const { data: answered, errors } = await ask(
      actor,
      `mutation($input: ${inputType}!) { ${name}(input: $input) { __typename ... on UserError { code message } ${success} } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    return answered?.[name] ?? { __typename: "Error", errors };
  };
  return { database, app, worker, data, firstLoad, reported, subgraph, mailer, ask, holding, act };
}

/** Advocacy as {@link advocacyWithFigures} opens it. */
export type Advocacy = Awaited<ReturnType<typeof advocacyWithFigures>>;
