import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { FigureConnection, listFigures } from "../figure/figure.lists.ts";
import type { Figure } from "../figure/figure.type.ts";
import { listMetrics, metricByCode } from "./metric.rows.ts";
import { Metric } from "./metric.type.ts";

@Resolver(() => Metric)
export class MetricQueries {
  @Query(() => [Metric], { nullable: true, description: "What is measured, related metrics next to each other." })
  async metrics(
    @Arg("area", () => String, { nullable: true, description: "Only metrics of this area." }) area: string | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<Metric[]> {
    return listMetrics(ctx, area ?? null);
  }

  @Query(() => Metric, { nullable: true, description: "One metric." })
  async metric(
    @Arg("code", () => ID, { description: "The code of the metric." }) code: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Metric | null> {
    return metricByCode(ctx, code);
  }

  @FieldResolver(() => FigureConnection, { description: "Its figures, category by category in order of time." })
  async figures(@Root() metric: Metric, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<Figure>> {
    return listFigures(ctx, metric.code, args);
  }
}
