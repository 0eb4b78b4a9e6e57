import type { Actor } from "@resc/access";
import { type DatabaseAccess, openReads } from "@resc/store";
import { buildSubgraph, type RequestContext, type SubgraphSchema } from "@resc/subgraph";
import { fundingContract } from "./contract.ts";
import { StateContractFields } from "./state-contract/state-contract.fields.ts";
import { StateContractQueries } from "./state-contract/state-contract.queries.ts";
import { stateContractById } from "./state-contract/state-contract.rows.ts";

/** The schema of funding. It needs no database to be composed. */
export async function buildFunding(): Promise<SubgraphSchema> {
  return buildSubgraph({
    contract: fundingContract,
    resolvers: [new StateContractQueries(), new StateContractFields()],
    references: { StateContract: (reference, ctx) => stateContractById(ctx, String(reference["id"])) },
  });
}

/** What funding needs to run. */
export interface FundingDependencies {
  readonly app: DatabaseAccess;
  /** Of the role that only reads. */
  readonly partner: DatabaseAccess;
}

/** A subgraph ready to be served or asked in a test. */
export interface FundingSubgraph {
  readonly name: "funding";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
}

/** Funding on its database: what main.ts, the launcher and every test call. */
export async function createFundingSubgraph(dependencies: FundingDependencies): Promise<FundingSubgraph> {
  const { schema, sdl } = await buildFunding();
  return { name: "funding", schema, sdl, openRead: openReads(dependencies) };
}
