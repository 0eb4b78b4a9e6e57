import type { Actor } from "@resc/access";
import type { Mailer } from "@resc/mail";
import { type DatabaseAccess, FileShelf, openReads, OutboxWorker, ProjectionRunner, type Transaction, UnitOfWork } from "@resc/store";
import { buildSubgraph, Changes, type RequestContext, type SubgraphFiles, type SubgraphSchema } from "@resc/subgraph";
import { tick } from "./clock-acts/tick.ts";
import { advocacyContract } from "./contract.ts";
import { FigureFields } from "./figure/figure.fields.ts";
import { FigureQueries } from "./figure/figure.queries.ts";
import { FigureImportMutations } from "./figure-import/figure-import.mutations.ts";
import { FigureSourceFields } from "./figure-source/figure-source.fields.ts";
import { FigureSourceMutations } from "./figure-source/figure-source.mutations.ts";
import { advocacyFilePurposes } from "./files/purposes.ts";
import { BriefFields, BriefReleaseFields } from "./brief/brief.fields.ts";
import { BriefMutations } from "./brief/brief.mutations.ts";
import { BriefQueries } from "./brief/brief.queries.ts";
import { ClaimFields } from "./claim/claim.fields.ts";
import { ClaimMutations } from "./claim/claim.mutations.ts";
import {
  PositionCommitmentFields,
  PositionDepartureFields,
  PositionFields,
  PositionVersionFields,
} from "./common-position/common-position.fields.ts";
import { PositionMutations } from "./common-position/common-position.mutations.ts";
import { PositionQueries } from "./common-position/common-position.queries.ts";
import { HearingMutations } from "./hearing/hearing.mutations.ts";
import { HearingQueries } from "./hearing/hearing.queries.ts";
import { AdvocacyHomeQueries } from "./home/home.queries.ts";
import { LegislativeSessionMutations } from "./legislative-session/legislative-session.mutations.ts";
import { LegislativeSessionQueries, SessionAdoptionFields } from "./legislative-session/legislative-session.resolvers.ts";
import { deliverTo } from "./mail/deliver.ts";
import { MagnetGrantComparisonQueries } from "./magnet-grants/magnet-grant-comparison.queries.ts";
import { MetricQueries } from "./metric/metric.queries.ts";
import { metricByCode } from "./metric/metric.rows.ts";
import { PriorityFields } from "./priority/priority.fields.ts";
import { PriorityMutations } from "./priority/priority.mutations.ts";
import { ScenarioMutations } from "./scenario/scenario.mutations.ts";
import { ScenarioQueries, ScenarioQuestionFields } from "./scenario/scenario.queries.ts";
import { membershipProjection } from "./projections/membership.projection.ts";

/** What the schema's resolvers are made of. Without a database the schema can be composed, not asked. */
export interface AdvocacyParts {
  readonly work: UnitOfWork;
  readonly projection: Pick<ProjectionRunner, "catchUp">;
  /** Address of the portal, without a slash at the end: where the data of a released brief stand. */
  readonly publicUrl: string;
}

/** The schema of advocacy. */
export async function buildAdvocacy({ work, projection, publicUrl }: AdvocacyParts): Promise<SubgraphSchema> {
  const changes = new Changes<Transaction>(work, projection);
  return buildSubgraph({
    contract: advocacyContract,
    resolvers: [
      new MetricQueries(),
      new FigureQueries(),
      new FigureFields(),
      new FigureSourceFields(),
      new FigureSourceMutations(changes),
      new FigureImportMutations(changes, work),
      new MagnetGrantComparisonQueries(),
      new LegislativeSessionQueries(),
      new SessionAdoptionFields(),
      new LegislativeSessionMutations(changes),
      new PriorityFields(),
      new PriorityMutations(changes),
      new ClaimFields(),
      new ClaimMutations(changes),
      new HearingQueries(),
      new HearingMutations(changes),
      new ScenarioQueries(),
      new ScenarioQuestionFields(),
      new ScenarioMutations(changes),
      new PositionQueries(),
      new PositionFields(),
      new PositionVersionFields(),
      new PositionCommitmentFields(),
      new PositionDepartureFields(),
      new PositionMutations(changes),
      new BriefQueries(),
      new BriefFields(publicUrl),
      new BriefReleaseFields(),
      new BriefMutations(changes, publicUrl),
      new AdvocacyHomeQueries(),
    ],
    references: { Metric: (reference, ctx) => metricByCode(ctx, String(reference["code"])) },
  });
}

/** What advocacy needs to run. */
export interface AdvocacyDependencies {
  readonly app: DatabaseAccess;
  /** Of the role that only reads. */
  readonly partner: DatabaseAccess;
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** A subgraph ready to be served or asked in a test. */
export interface AdvocacySubgraph {
  readonly name: "advocacy";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
  readonly projection: ProjectionRunner;
  readonly outbox: OutboxWorker;
  readonly files: SubgraphFiles;
  /** Does what the clock owes. */
  readonly tick: () => Promise<number>;
}

/** Advocacy on its database: what main.ts, the launcher and every test call. */
export async function createAdvocacySubgraph(dependencies: AdvocacyDependencies): Promise<AdvocacySubgraph> {
  const projection = new ProjectionRunner(dependencies.worker, membershipProjection);
  const { schema, sdl } = await buildAdvocacy({ work: new UnitOfWork(dependencies.app), projection, publicUrl: dependencies.publicUrl });
  return {
    name: "advocacy",
    schema,
    sdl,
    projection,
    openRead: openReads(dependencies),
    outbox: new OutboxWorker(dependencies.worker, "advocacy", deliverTo(dependencies)),
    files: new FileShelf(dependencies, advocacyFilePurposes),
    tick: () => tick(dependencies.worker),
  };
}
