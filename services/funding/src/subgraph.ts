import type { Actor } from "@resc/access";
import type { Mailer } from "@resc/mail";
import { type DatabaseAccess, FileShelf, openReads, OutboxWorker, ProjectionRunner, type Transaction, UnitOfWork } from "@resc/store";
import { buildSubgraph, Changes, type RequestContext, type SubgraphSchema } from "@resc/subgraph";
import { tick } from "./clock-acts/tick.ts";
import { fundingContract } from "./contract.ts";
import { fundingFilePurposes } from "./files/purposes.ts";
import { deliverTo } from "./mail/deliver.ts";
import { membershipProjection } from "./projections/membership.projection.ts";
import { StateContractFields } from "./state-contract/state-contract.fields.ts";
import { StateContractImportResolvers } from "./state-contract/state-contract-import.resolvers.ts";
import { StateContractMutations } from "./state-contract/state-contract.mutations.ts";
import { StateContractQueries } from "./state-contract/state-contract.queries.ts";
import { stateContractById } from "./state-contract/state-contract.rows.ts";

/** What the schema's resolvers are made of. Without a database the schema can be composed, not asked. */
export interface FundingParts {
  readonly work: UnitOfWork;
  readonly projection: Pick<ProjectionRunner, "catchUp">;
}

/** The schema of funding. */
export async function buildFunding(parts: FundingParts): Promise<SubgraphSchema> {
  const changes = new Changes<Transaction>(parts.work, parts.projection);
  return buildSubgraph({
    contract: fundingContract,
    resolvers: [
      new StateContractQueries(),
      new StateContractFields(),
      new StateContractMutations(changes),
      new StateContractImportResolvers(changes),
    ],
    references: { StateContract: (reference, ctx) => stateContractById(ctx, String(reference["id"])) },
  });
}

/** What funding needs to run. */
export interface FundingDependencies {
  readonly app: DatabaseAccess;
  /** Of the role that only reads. */
  readonly partner: DatabaseAccess;
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** Funding on its database, with the parts that work beside requests. */
export interface FundingSubgraph {
  readonly name: "funding";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
  readonly projection: ProjectionRunner;
  readonly outbox: OutboxWorker;
  readonly files: FileShelf;
  /** Does what the clock owes. */
  readonly tick: () => Promise<number>;
}

/** What main.ts, the launcher and every test call. */
export async function createFundingSubgraph(dependencies: FundingDependencies): Promise<FundingSubgraph> {
  const projection = new ProjectionRunner(dependencies.worker, membershipProjection);
  const { schema, sdl } = await buildFunding({ work: new UnitOfWork(dependencies.app), projection });
  return {
    name: "funding",
    schema,
    sdl,
    projection,
    openRead: openReads(dependencies),
    outbox: new OutboxWorker(dependencies.worker, "funding", deliverTo(dependencies)),
    files: new FileShelf(dependencies, fundingFilePurposes),
    tick: () => tick(dependencies.worker),
  };
}
