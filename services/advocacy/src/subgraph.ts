import type { Actor } from "@resc/access";
import { type DatabaseAccess, FileShelf, openReads, type Transaction, UnitOfWork } from "@resc/store";
import { buildSubgraph, Changes, type RequestContext, type SubgraphFiles, type SubgraphSchema } from "@resc/subgraph";
import { tick } from "./clock-acts/tick.ts";
import { advocacyContract } from "./contract.ts";
import { FigureFields } from "./figure/figure.fields.ts";
import { FigureQueries } from "./figure/figure.queries.ts";
import { FigureImportMutations } from "./figure-import/figure-import.mutations.ts";
import { FigureSourceFields } from "./figure-source/figure-source.fields.ts";
import { FigureSourceMutations } from "./figure-source/figure-source.mutations.ts";
import { advocacyFilePurposes } from "./files/purposes.ts";
import { ClaimFields } from "./claim/claim.fields.ts";
import { ClaimMutations } from "./claim/claim.mutations.ts";
import { HearingMutations } from "./hearing/hearing.mutations.ts";
import { HearingQueries } from "./hearing/hearing.queries.ts";
import { AdvocacyHomeQueries } from "./home/home.queries.ts";
import { LegislativeSessionMutations } from "./legislative-session/legislative-session.mutations.ts";
import { LegislativeSessionQueries, SessionAdoptionFields } from "./legislative-session/legislative-session.resolvers.ts";
import { MagnetGrantComparisonQueries } from "./magnet-grants/magnet-grant-comparison.queries.ts";
import { MetricQueries } from "./metric/metric.queries.ts";
import { metricByCode } from "./metric/metric.rows.ts";
import { PriorityFields } from "./priority/priority.fields.ts";
import { PriorityMutations } from "./priority/priority.mutations.ts";

// Advocacy keeps nothing of the others' events: people are named by reference.
const noProjection = { catchUp: async () => 0 };

/** The schema of advocacy. Without a database it can be composed, not asked. */
export async function buildAdvocacy(work: UnitOfWork): Promise<SubgraphSchema> {
  const changes = new Changes<Transaction>(work, noProjection);
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
}

/** A subgraph ready to be served or asked in a test. */
export interface AdvocacySubgraph {
  readonly name: "advocacy";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
  readonly files: SubgraphFiles;
  /** Does what the clock owes. */
  readonly tick: () => Promise<number>;
}

/** Advocacy on its database: what main.ts, the launcher and every test call. */
export async function createAdvocacySubgraph(dependencies: AdvocacyDependencies): Promise<AdvocacySubgraph> {
  const { schema, sdl } = await buildAdvocacy(new UnitOfWork(dependencies.app));
  return {
    name: "advocacy",
    schema,
    sdl,
    openRead: openReads(dependencies),
    files: new FileShelf(dependencies, advocacyFilePurposes),
    tick: () => tick(dependencies.worker),
  };
}
