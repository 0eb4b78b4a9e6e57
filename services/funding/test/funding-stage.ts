import type { Actor, RoleCode } from "@resc/access";
import { newId, type OrganizationCode, type RescCode, rescCodes } from "@resc/domain";
import {
  askerFor,
  createTestDatabase,
  freshKey,
  grantAsMembership,
  membershipFacts,
  publishAsMembership,
  RecordingMailer,
  testSecrets,
} from "@resc/testing";
import { fundingEntities } from "../src/database/entities.ts";
import { fundingMigrations } from "../src/database/migrations.ts";
import { createFundingSubgraph } from "../src/subgraph.ts";

/** What a mutation answers, as tests read it. */
// oxlint-disable-next-line no-explicit-any -- a test reads the shape it asked for
export type Told = Record<string, any>;

const anyone: readonly (readonly [string, RoleCode, OrganizationCode])[] = [
  ["coordinator", "COORDINATOR", "ALLIANCE"],
  ...rescCodes.flatMap((code) => [
    [`${code}.director`, "CLEARINGHOUSE_DIRECTOR", code] as const,
    [`${code}.ed`, "EXECUTIVE_DIRECTOR", code] as const,
    [`${code}.staff`, "STAFF", code] as const,
    [`${code}.program`, "DIRECTOR", code] as const,
  ]),
];

/** Funding with a cast of the six RESCs and the Coordinator, on a database of its own whose clock the test moves. */
export async function fundingStage(options: { readonly without?: readonly string[] } = {}) {
  const database = await createTestDatabase({ funding: fundingMigrations });
  const membership = await database.open("membership", "worker");
  const worker = await database.open("funding", "worker", [...fundingEntities]);
  const app = await database.open("funding", "app", [...fundingEntities]);
  const partner = await database.open("funding", "partner");
  const mailer = new RecordingMailer();
  const reported: unknown[] = [];
  const subgraph = await createFundingSubgraph({
    app,
    partner,
    worker,
    mailer,
    publicUrl: "http://localhost:4000",
    sealKey: testSecrets.sealKey,
  });
  const people = new Map<string, Actor>();
  for (const [key, role, organization] of anyone.filter(([name]) => !options.without?.includes(name))) {
    const personId = newId("person");
    const grant = { id: newId("grant"), personId, role, organization };
    await grantAsMembership(membership, [grant]);
    await publishAsMembership(membership, [
      membershipFacts.person({ id: personId, name: `Test ${key}`, email: `${key}@test.example`, phone: null, title: key, organization }),
      membershipFacts.role({ ...grant, validFrom: "2020-01-01", validTo: null }),
    ]);
    people.set(key, { personId, role, organization, requestId: `test-${key}`, authTime: Math.floor(Date.now() / 1000) });
  }
  await subgraph.projection.catchUp();
  const ask = askerFor(subgraph, reported);
  const actor = (key: string): Actor => {
    const found = people.get(key);
    if (!found) throw new Error(`There is nobody called ${key} on this stage.`);
    return found;
  };
  /** Runs a mutation whose success holds `field`; answers the success or the refusal. */
  const change = async (who: Actor, mutation: string, inputType: string, input: object, fields: string): Promise<Told> => {
    const { data, errors } = await ask(
      who,
      `mutation($input: ${inputType}!) { ${mutation}(input: $input) { __typename ${fields} ... on UserError { code message clause } ... on InvalidInputError { fields { field message } } } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return (data?.[mutation] ?? {}) as Told;
  };
  return {
    database,
    worker,
    app,
    mailer,
    reported,
    subgraph,
    ask,
    change,
    actor,
    director: (code: RescCode) => actor(`${code}.director`),
    coordinator: () => actor("coordinator"),
    at: async (instant: string) => {
      await database.setClock(instant);
      await subgraph.tick();
    },
    sql: async (text: string, values: unknown[] = []): Promise<Told[]> => (await database.admin.query(text, values)).rows as Told[],
    drain: () => subgraph.outbox.drain(),
    drop: () => database.drop(),
  };
}

/** The stage of a funding test. */
export type FundingStage = Awaited<ReturnType<typeof fundingStage>>;
