import { ApolloGateway, LocalGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { type Actor, type RoleCode, systemActor } from "@resc/access";
import { advocacyEntities, advocacyMigrations, createAdvocacySubgraph, loadAdvocacyData } from "@resc/advocacy";
import type { OrganizationCode } from "@resc/domain";
import { createEngagementsSubgraph, engagementsEntities, engagementsMigrations, loadServiceCatalog } from "@resc/engagements";
import { createFundingSubgraph, fundingEntities, fundingMigrations, loadFundingData } from "@resc/funding";
import {
  addPerson,
  createMembershipSubgraph,
  giveRole,
  loadFoundingAccord,
  loadReferenceData as loadIntoMembership,
  membershipEntities,
  membershipMigrations,
} from "@resc/membership";
import { loadFoundingTexts, loadReferenceData } from "@resc/reference-data";
import { UnitOfWork } from "@resc/store";
import { type ReadSession, requestContext } from "@resc/subgraph";
import { actingAs, createTestDatabase, RecordingMailer, testSecrets } from "@resc/testing";
import type { GraphQLSchema } from "graphql";
import { compose } from "../src/compose.ts";

process.env["APOLLO_TELEMETRY_DISABLED"] = "true";

const holders: readonly (readonly [key: string, role: RoleCode, organization: OrganizationCode])[] = [
  ["crecStaff", "STAFF", "CREC"],
  ["crecDirector", "DIRECTOR", "CREC"],
  ["crecClearinghouse", "CLEARINGHOUSE_DIRECTOR", "CREC"],
  ["crecEd", "EXECUTIVE_DIRECTOR", "CREC"],
  ["crecChair", "BOARD_CHAIR", "CREC"],
  ["crecBoard", "BOARD_MEMBER", "CREC"],
  ["learnStaff", "STAFF", "LEARN"],
  ["learnDirector", "DIRECTOR", "LEARN"],
  ["learnEd", "EXECUTIVE_DIRECTOR", "LEARN"],
  ["acesDirector", "DIRECTOR", "ACES"],
  ["acesEd", "EXECUTIVE_DIRECTOR", "ACES"],
  ["groupMember", "GROUP_MEMBER", "ACES"],
  ["coordinator", "COORDINATOR", "ALLIANCE"],
  ["liaison", "LIAISON", "ALLIANCE"],
  ["csde", "CSDE_READER", "CSDE"],
  ["oec", "OEC_READER", "OEC"],
  ["analyst", "ANALYST", "PUBLIC"],
  ["operator", "OPERATOR", "ALLIANCE"],
];

/** The answer of the supergraph. */
export interface SupergraphAnswer {
  readonly data: Record<string, any> | null; // oxlint-disable-line no-explicit-any -- a test reads the shape it asked for
  readonly errors: readonly { readonly message: string; readonly code: string; readonly path?: readonly (string | number)[] }[];
}

/** All four subgraphs on one database, composed and asked in one process without any port. */
export async function wholeAlliance() {
  const database = await createTestDatabase({
    membership: membershipMigrations,
    engagements: engagementsMigrations,
    funding: fundingMigrations,
    advocacy: advocacyMigrations,
  });
  const open = {
    membershipWorker: await database.open("membership", "worker", membershipEntities),
    membership: await database.open("membership", "app", membershipEntities),
    membershipPartner: await database.open("membership", "partner"),
    engagementsWorker: await database.open("engagements", "worker", engagementsEntities),
    engagements: await database.open("engagements", "app", engagementsEntities),
    engagementsPartner: await database.open("engagements", "partner"),
    fundingWorker: await database.open("funding", "worker", [...fundingEntities]),
    funding: await database.open("funding", "app", [...fundingEntities]),
    fundingPartner: await database.open("funding", "partner"),
    advocacyWorker: await database.open("advocacy", "worker", advocacyEntities),
    advocacy: await database.open("advocacy", "app", advocacyEntities),
    advocacyPartner: await database.open("advocacy", "partner"),
  };
  const data = loadReferenceData();
  await loadIntoMembership(open.membershipWorker, data);
  await loadFoundingAccord(open.membershipWorker, loadFoundingTexts());
  await loadServiceCatalog(open.engagementsWorker, data);
  await loadFundingData(open.fundingWorker, data);
  await loadAdvocacyData(open.advocacyWorker, data);
  const actors = new Map<string, Actor>();
  const work = new UnitOfWork(open.membershipWorker);
  for (const [key, role, organization] of holders) {
    const { id } = await work.runAs(systemActor(`cast-${key}`), async (tx) => {
      const person = await addPerson(tx, {
        name: `Test ${key}`,
        email: `${key}@test.example`,
        title: key,
        phone: null,
        organization,
        demonstration: true,
        signIn: null,
      });
      await giveRole(tx, { personId: person.id, role, organization, validFrom: "2025-01-01", validTo: null, reason: null });
      return person;
    });
    actors.set(key, actingAs(id, role, organization));
  }
  const mailer = new RecordingMailer();
  const engagements = await createEngagementsSubgraph({
    app: open.engagements,
    partner: open.engagementsPartner,
    worker: open.engagementsWorker,
    mailer,
    publicUrl: "http://localhost:4000",
  });
  await engagements.projection.catchUp();
  const funding = await createFundingSubgraph({
    app: open.funding,
    partner: open.fundingPartner,
    worker: open.fundingWorker,
    mailer,
    publicUrl: "http://localhost:4000",
    sealKey: testSecrets.sealKey,
  });
  await funding.projection.catchUp();
  const membership = await createMembershipSubgraph({
    app: open.membership,
    partner: open.membershipPartner,
    worker: open.membershipWorker,
    mailer,
    publicUrl: "http://localhost:4000",
  });
  /** Lets every subgraph hear what the others published, until there is nothing new. */
  const listen = async () => {
    const projections = [engagements.projection, funding.projection, advocacy.projection, ...membership.projections];
    for (const projection of [...projections, ...projections]) await projection.catchUp();
  };
  const advocacy = await createAdvocacySubgraph({
    app: open.advocacy,
    partner: open.advocacyPartner,
    worker: open.advocacyWorker,
    mailer,
    publicUrl: "http://localhost:4000",
  });
  await advocacy.projection.catchUp();
  const subgraphs = [membership, engagements, funding, advocacy];
  const { ask, stop } = await serve(subgraphs);
  const actor = (key: string): Actor => {
    const found = actors.get(key);
    if (!found) throw new Error(`There is nobody called ${key} in the test's cast.`);
    return found;
  };
  return {
    database,
    actor,
    actors,
    mailer,
    membership,
    engagements,
    funding,
    listen,
    advocacy,
    ask,
    open,
    subgraphs,
    drop: async () => {
      await stop();
      await database.drop();
    },
  };
}

/** The whole alliance of a test. */
export type WholeAlliance = Awaited<ReturnType<typeof wholeAlliance>>;

interface Served {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly openRead: (actor: Actor) => ReadSession;
}

async function serve(subgraphs: readonly Served[]) {
  const { supergraph } = compose(subgraphs.map(({ name, sdl }) => ({ name, sdl })));
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => {
      const subgraph = subgraphs.find((one) => one.name === name);
      if (!subgraph) throw new Error(`No subgraph called ${name}.`);
      return new LocalSubgraph(subgraph);
    },
  });
  const server = new ApolloServer<{ actor: Actor; reads: ReadSession[] }>({ gateway });
  await server.start();
  const ask = async (actor: Actor, query: string, variables: Record<string, unknown> = {}): Promise<SupergraphAnswer> => {
    const reads: ReadSession[] = [];
    const response = await server.executeOperation({ query, variables }, { contextValue: { actor, reads } });
    for (const read of reads) await read.close();
    if (response.body.kind !== "single") throw new Error("A single answer was expected.");
    const { data, errors } = response.body.singleResult;
    return {
      data: (data ?? null) as SupergraphAnswer["data"],
      errors: (errors ?? []).map((error) => ({ message: error.message, code: textOf(error.extensions?.["code"]), path: error.path })),
    };
  };
  return { ask, stop: () => server.stop() };
}

/** A subgraph in this process: each call opens its own read, as a call over HTTP would. */
class LocalSubgraph extends LocalGraphQLDataSource {
  private readonly subgraph: Served;

  constructor(subgraph: Served) {
    super(subgraph.schema);
    this.subgraph = subgraph;
  }

  override async process(options: Parameters<LocalGraphQLDataSource["process"]>[0]): ReturnType<LocalGraphQLDataSource["process"]> {
    const outer = options.context as unknown as { actor: Actor; reads: ReadSession[] };
    const read = this.subgraph.openRead(
      outer.actor ?? { personId: null, role: "ANONYMOUS", organization: "PUBLIC", requestId: "composition", authTime: null },
    );
    outer.reads?.push(read);
    return super.process({ ...options, context: requestContext(outer.actor, read) as never });
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
