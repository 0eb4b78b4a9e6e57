import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { metricByCode } from "../metric/metric.rows.ts";
import { Metric } from "../metric/metric.type.ts";
import { Source } from "../stubs/source.type.ts";
import { Figure } from "./figure.type.ts";

@Resolver(() => Figure)
export class FigureFields {
  @FieldResolver(() => Metric, { description: "What is measured." })
  async metric(@Root() figure: Figure, @Ctx() ctx: RequestContext): Promise<Metric | null> {
    return metricByCode(ctx, figure.metricCode);
  }

  @FieldResolver(() => [Source], { description: "Where the figure comes from." })
  sources(@Root() figure: Figure): Source[] {
    return figure.sourceIds.map((id) => Object.assign(new Source(), { id }));
  }
}
