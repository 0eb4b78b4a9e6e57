import type { Actor } from "@resc/access";
import type { Mailer } from "@resc/mail";
import { type DatabaseAccess, FileShelf, openReads, OutboxWorker, ProjectionRunner, type Transaction, UnitOfWork } from "@resc/store";
import { buildSubgraph, Changes, type RequestContext, type SubgraphFiles, type SubgraphSchema } from "@resc/subgraph";
import { AgencyContactResolvers } from "./agency-contact/agency-contact.resolvers.ts";
import { CallMutations } from "./call/call.mutations.ts";
import { CertificateFields } from "./certificate/certificate.fields.ts";
import { tick } from "./clock-acts/tick.ts";
import { fundingContract } from "./contract.ts";
import {
  ContributionEntryFields,
  ContributionFields,
  ContributionFulfilmentFields,
  VentureContributionFields,
} from "./contribution/contribution.fields.ts";
import { ContributionMutations } from "./contribution/contribution.mutations.ts";
import { ContributionTotalQueries } from "./contribution/contribution-total.queries.ts";
import { ContributionQueries } from "./contribution/contribution.queries.ts";
import { contributionById } from "./contribution/contribution.rows.ts";
import { FundingHomeQueries } from "./home/home.queries.ts";
import { InitiativeQueries } from "./intention/initiative.queries.ts";
import { IntentionMutations } from "./intention/intention.mutations.ts";
import { IntentionQueries } from "./intention/intention.queries.ts";
import { fundingFiles } from "./files/funding-files.ts";
import { fundingFilePurposes } from "./files/purposes.ts";
import { deliverTo } from "./mail/deliver.ts";
import { OpportunityFields } from "./opportunity/opportunity.fields.ts";
import { OpportunityMutations } from "./opportunity/opportunity.mutations.ts";
import { OpportunityQueries } from "./opportunity/opportunity.queries.ts";
import { opportunityById } from "./opportunity/opportunity.rows.ts";
import { PanelFields } from "./panel/panel.fields.ts";
import { OutcomeMutations } from "./outcome/outcome.mutations.ts";
import { PanelMutations } from "./panel/panel.mutations.ts";
import { ProposalFields } from "./proposal/proposal.fields.ts";
import { ProposalMutations } from "./proposal/proposal.mutations.ts";
import { Seal } from "./seal/seal.ts";
import { SealedShelf } from "./seal/sealed-shelf.ts";
import { SubmissionPackages } from "./submission/package.ts";
import { GrantShareMutations } from "./grant-share/grant-share.mutations.ts";
import { GrantShareQueries } from "./grant-share/grant-share.queries.ts";
import { membershipProjection } from "./projections/membership.projection.ts";
import { SpaceCountMutations } from "./space-count/space-count.mutations.ts";
import { SpaceCountQueries } from "./space-count/space-count.queries.ts";
import {
  EarlyChildhoodCountFields,
  EarlyChildhoodRateFields,
  EarlyChildhoodRegionTownFields,
  EarlyChildhoodSpaceTypeFields,
} from "./space-type/early-childhood.fields.ts";
import { EarlyChildhoodQueries } from "./space-type/early-childhood.queries.ts";
import { sectionById } from "./state-contract/freeze-section.ts";
import { StateContractFields } from "./state-contract/state-contract.fields.ts";
import { StateContractImportResolvers } from "./state-contract/state-contract-import.resolvers.ts";
import { StateContractMutations } from "./state-contract/state-contract.mutations.ts";
import { StateContractQueries } from "./state-contract/state-contract.queries.ts";
import { stateContractById } from "./state-contract/state-contract.rows.ts";
import { VentureFields, VentureMemberFields, VentureRateFields, VentureStandingFields } from "./venture/venture.fields.ts";
import { VentureMutations } from "./venture/venture.mutations.ts";
import { VentureQueries } from "./venture/venture.queries.ts";
import { ventureById } from "./venture/venture.rows.ts";

/** What the schema's resolvers are made of. Without a database the schema can be composed, not asked. */
export interface FundingParts {
  readonly work: UnitOfWork;
  /** Of the worker: imports of what no role of the API reads. */
  readonly imports: UnitOfWork;
  readonly projection: Pick<ProjectionRunner, "catchUp">;
  readonly seal: Seal;
}

/** The schema of funding. */
export async function buildFunding(parts: FundingParts): Promise<SubgraphSchema> {
  const changes = new Changes<Transaction>(parts.work, parts.projection);
  const imports = new Changes<Transaction>(parts.imports, parts.projection);
  return buildSubgraph({
    contract: fundingContract,
    resolvers: [
      new AgencyContactResolvers(changes),
      new OpportunityQueries(),
      new OpportunityFields(),
      new OpportunityMutations(changes),
      new IntentionQueries(),
      new IntentionMutations(changes),
      new InitiativeQueries(),
      new CallMutations(changes, parts.seal),
      new ProposalFields(parts.seal),
      new ProposalMutations(changes, parts.seal),
      new PanelFields(parts.seal),
      new PanelMutations(changes),
      new OutcomeMutations(changes),
      new CertificateFields(),
      new FundingHomeQueries(),
      new StateContractQueries(),
      new StateContractFields(),
      new StateContractMutations(changes),
      new StateContractImportResolvers(changes),
      new EarlyChildhoodQueries(),
      new EarlyChildhoodSpaceTypeFields(),
      new EarlyChildhoodRateFields(),
      new EarlyChildhoodCountFields(),
      new EarlyChildhoodRegionTownFields(),
      new SpaceCountQueries(),
      new SpaceCountMutations(imports, parts.imports),
      new GrantShareQueries(),
      new GrantShareMutations(changes),
      new VentureQueries(),
      new VentureFields(),
      new VentureMemberFields(),
      new VentureRateFields(),
      new VentureStandingFields(),
      new VentureMutations(changes),
      new ContributionQueries(),
      new ContributionTotalQueries(),
      new ContributionFields(),
      new ContributionFulfilmentFields(),
      new ContributionEntryFields(),
      new VentureContributionFields(),
      new ContributionMutations(changes),
    ],
    references: {
      Opportunity: (reference, ctx) => opportunityById(ctx, String(reference["id"])),
      StateContract: (reference, ctx) => stateContractById(ctx, String(reference["id"])),
      StateContractSection: (reference, ctx) => sectionById(ctx, String(reference["id"])),
      Venture: (reference, ctx) => ventureById(ctx, String(reference["id"])),
      Contribution: (reference, ctx) => contributionById(ctx, String(reference["id"])),
    },
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
  /** From which the keys of sealed proposals are derived; hexadecimal, and never in the database. */
  readonly sealKey: string;
}

/** Funding on its database, with the parts that work beside requests. */
export interface FundingSubgraph {
  readonly name: "funding";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
  readonly projection: ProjectionRunner;
  readonly outbox: OutboxWorker;
  readonly files: SubgraphFiles;
  /** Does what the clock owes. */
  readonly tick: () => Promise<number>;
}

/** What main.ts, the launcher and every test call. */
export async function createFundingSubgraph(dependencies: FundingDependencies): Promise<FundingSubgraph> {
  const projection = new ProjectionRunner(dependencies.worker, membershipProjection);
  const seal = new Seal(dependencies.sealKey);
  const shelf = new SealedShelf(dependencies, seal);
  const { schema, sdl } = await buildFunding({
    work: new UnitOfWork(dependencies.app),
    imports: new UnitOfWork(dependencies.worker),
    projection,
    seal,
  });
  return {
    name: "funding",
    schema,
    sdl,
    projection,
    openRead: openReads(dependencies),
    outbox: new OutboxWorker(dependencies.worker, "funding", deliverTo({ ...dependencies, seal })),
    files: fundingFiles(new FileShelf(dependencies, fundingFilePurposes), shelf, new SubmissionPackages(dependencies, seal, shelf)),
    tick: () => tick(dependencies.worker),
  };
}
