import type { Actor } from "@resc/access";
import { type DatabaseAccess, openReads } from "@resc/store";
import { buildSubgraph, type RequestContext, type SubgraphSchema } from "@resc/subgraph";
import { advocacyContract } from "./contract.ts";
import { FigureFields } from "./figure/figure.fields.ts";
import { FigureQueries } from "./figure/figure.queries.ts";
import { MagnetGrantComparisonQueries } from "./magnet-grants/magnet-grant-comparison.queries.ts";
import { MetricQueries } from "./metric/metric.queries.ts";
import { metricByCode } from "./metric/metric.rows.ts";

/** The schema of advocacy. It needs no database to be composed. */
export async function buildAdvocacy(): Promise<SubgraphSchema> {
  return buildSubgraph({
    contract: advocacyContract,
    resolvers: [new MetricQueries(), new FigureQueries(), new FigureFields(), new MagnetGrantComparisonQueries()],
    references: { Metric: (reference, ctx) => metricByCode(ctx, String(reference["code"])) },
  });
}

/** What advocacy needs to run. */
export interface AdvocacyDependencies {
  readonly app: DatabaseAccess;
  /** Of the role that only reads. */
  readonly partner: DatabaseAccess;
}

/** A subgraph ready to be served or asked in a test. */
export interface AdvocacySubgraph {
  readonly name: "advocacy";
  readonly schema: SubgraphSchema["schema"];
  readonly sdl: string;
  readonly openRead: (actor: Actor) => RequestContext["read"];
}

/** Advocacy on its database: what main.ts, the launcher and every test call. */
export async function createAdvocacySubgraph(dependencies: AdvocacyDependencies): Promise<AdvocacySubgraph> {
  const { schema, sdl } = await buildAdvocacy();
  return { name: "advocacy", schema, sdl, openRead: openReads(dependencies) };
}
