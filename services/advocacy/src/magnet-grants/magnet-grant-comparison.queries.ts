import { may } from "@resc/access";
import { type RequestContext } from "@resc/subgraph";
import { GraphQLError } from "graphql";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { baseYears } from "./compare-with-growth.ts";
import { comparisonOf } from "./comparison-of.ts";
import { type GrowthOf, GrowthOfEnum } from "./growth-of.ts";
import { comparisonFigures } from "./magnet-grant-comparison.rows.ts";
import { MagnetGrantComparison } from "./magnet-grant-comparison.type.ts";

@Resolver(() => MagnetGrantComparison)
export class MagnetGrantComparisonQueries {
  @Query(() => MagnetGrantComparison, {
    nullable: true,
    description:
      "The chart of the priorities: RESC magnet grants beside their growth at the rate of ECS. A base year that cannot be one is refused and the others are named.",
  })
  async magnetGrantComparison(
    @Arg("baseFiscalYear", () => Int, { defaultValue: 2012, description: "The year from which growth is counted." }) baseFiscalYear: number,
    @Arg("growthOf", () => GrowthOfEnum, { defaultValue: "ECS_PER_STUDENT", description: "Growth per student, or of the State total." })
    growthOf: GrowthOf,
    @Ctx() ctx: RequestContext,
  ): Promise<MagnetGrantComparison | null> {
    const figures = may(ctx.actor, "metric:read") ? await comparisonFigures(ctx) : null;
    if (!figures) return null;
    const choices = baseYears(figures.categories, figures.index[growthOf]);
    if (!choices.includes(baseFiscalYear))
      throw new GraphQLError(
        `FY${baseFiscalYear} cannot be the base year: a grant or the index is missing, or no later year can be compared. Choose one of ${choices.join(", ")}.`,
        { extensions: { code: "BAD_USER_INPUT" } },
      );
    return comparisonOf(figures, baseFiscalYear, growthOf);
  }

  @FieldResolver(() => [Int], { description: "Years that can be the base year, by default for the growth of this comparison." })
  async baseFiscalYears(
    @Root() comparison: MagnetGrantComparison,
    @Arg("growthOf", () => GrowthOfEnum, { nullable: true, description: "Another growth." }) growthOf: GrowthOf | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly number[]> {
    const figures = await comparisonFigures(ctx);
    return figures ? baseYears(figures.categories, figures.index[growthOf ?? comparison.growthOf]) : [];
  }
}
