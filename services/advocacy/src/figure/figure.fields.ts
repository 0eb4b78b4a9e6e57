import { may } from "@resc/access";
import { HistoryItem, historyOf, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { sourcesOfFigure } from "../figure-source/figure-source.rows.ts";
import { FigureSource } from "../figure-source/figure-source.type.ts";
import { derivedMetrics } from "../formula/derived-metrics.ts";
import { metricByCode } from "../metric/metric.rows.ts";
import { Metric } from "../metric/metric.type.ts";
import { historySentences } from "../shared/history.ts";
import { Source } from "../stubs/source.type.ts";
import { formulaOf } from "./figure-formula.ts";
import { versionsOf } from "./figure-versions.ts";
import { Figure, FigureCan, FigureFormula, FigureVersion } from "./figure.type.ts";

@Resolver(() => Figure)
export class FigureFields {
  @FieldResolver(() => Metric, { description: "What is measured." })
  async metric(@Root() figure: Figure, @Ctx() ctx: RequestContext): Promise<Metric | null> {
    return metricByCode(ctx, figure.metricCode);
  }

  @FieldResolver(() => [Source], { description: "Where the figure comes from, among the sources of the platform's data." })
  sources(@Root() figure: Figure): Source[] {
    return figure.sourceIds.map((id) => Object.assign(new Source(), { id }));
  }

  @FieldResolver(() => [FigureSource], {
    description: "Sources that people attached to it, the newest first; readers and strangers see those that are published.",
  })
  async attached(@Root() figure: Figure, @Ctx() ctx: RequestContext): Promise<FigureSource[]> {
    return sourcesOfFigure(ctx, figure.id);
  }

  @FieldResolver(() => [FigureVersion], { description: "Every version that ever stood, the newest first." })
  async versions(@Root() figure: Figure, @Ctx() ctx: RequestContext): Promise<FigureVersion[]> {
    return versionsOf(ctx, figure.id);
  }

  @FieldResolver(() => FigureFormula, {
    nullable: true,
    description: "How it is computed, with its rows; null for a figure that is stated.",
  })
  async formula(@Root() figure: Figure, @Ctx() ctx: RequestContext): Promise<FigureFormula | null> {
    return formulaOf(ctx, figure);
  }

  @FieldResolver(() => [HistoryItem], { description: "Who did what to it, oldest first." })
  async history(@Root() figure: Figure, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return may(ctx.actor, "person:list") ? historyOf(ctx, "figure", figure.id, historySentences) : [];
  }

  @FieldResolver(() => FigureCan, { description: "What the viewer may do with it now." })
  async viewerCan(@Root() figure: Figure, @Ctx() ctx: RequestContext): Promise<FigureCan> {
    if (!may(ctx.actor, "figure:attach") || figure.status === "contested") return { attach: false };
    const key = {
      metric: figure.metricCode,
      period: figure.period,
      fiscalYear: figure.fiscalYear ?? 0,
      dimensionCode: figure.dimensionCode ?? "",
    };
    const computed = Boolean(derivedMetrics[figure.metricCode]?.rows(key));
    const waits = (await sourcesOfFigure(ctx, figure.id)).some(({ state }) => state === "LOADED");
    return { attach: !computed && !waits };
  }
}
