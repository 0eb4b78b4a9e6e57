import { CalendarDateScalar, IsDay, IsText, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { EarlyChildhoodSpacesConnection, listSpaces, totalSpaces } from "./space-count.rows.ts";
import { type EarlyChildhoodSpaces, EarlyChildhoodSpaceTotal } from "./space-count.type.ts";

@ArgsType()
class SpacesArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: "Only of this State fiscal year, named by the year in which it ends." })
  fiscalYear?: number;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The newest vintage imported up to this day; the newest of all when left out.",
  })
  @IsDay()
  asOf?: string;
  @Field(() => String, { nullable: true, description: "Only rows of this level, by code such as TOWN." }) @IsText(0, 20) level?: string;
  @Field(() => String, { nullable: true, description: "Only of this OEC service region, by code such as north-central." })
  @IsText(0, 30)
  region?: string;
  @Field(() => String, { nullable: true, description: "Only of this town, by key such as east-hartford." }) @IsText(0, 60) town?: string;
  @Field(() => String, { nullable: true, description: "Only of this space type, by code." }) @IsText(0, 80) spaceType?: string;
}

@ArgsType()
class SpaceTotalArgs {
  @Field(() => [Int], { description: "State fiscal years, each named by the year in which it ends." }) fiscalYears!: number[];
  @Field(() => CalendarDateScalar, { nullable: true, description: "The newest vintages imported up to this day." })
  @IsDay()
  asOf?: string;
}

@Resolver()
export class SpaceCountQueries {
  @Query(() => EarlyChildhoodSpacesConnection, {
    nullable: true,
    description:
      "Early childhood spaces by town and type as imported, with totals as rows of their own; small numbers are suppressed. Empty until the first import.",
  })
  async earlyChildhoodSpaces(@Args(() => SpacesArgs) args: SpacesArgs, @Ctx() ctx: RequestContext): Promise<Page<EarlyChildhoodSpaces>> {
    return listSpaces(ctx, args);
  }

  @Query(() => EarlyChildhoodSpaceTotal, {
    nullable: true,
    description:
      "The State's spaces over some fiscal years. Null with a reason across 07/01/2025: old types and Early Start CT are never added together.",
  })
  async earlyChildhoodSpaceTotal(
    @Args(() => SpaceTotalArgs) args: SpaceTotalArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<EarlyChildhoodSpaceTotal | null> {
    return totalSpaces(ctx, args.fiscalYears, args.asOf ?? null);
  }
}
