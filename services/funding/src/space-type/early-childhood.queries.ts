import { CalendarDateScalar, IsDay, IsText, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import {
  EarlyChildhoodCountConnection,
  EarlyChildhoodRateConnection,
  EarlyChildhoodRegionTownConnection,
  EarlyChildhoodSpaceTypeConnection,
  listCounts,
  listRates,
  listRegionTowns,
  listSpaceTypes,
} from "./early-childhood.lists.ts";
import type { EarlyChildhoodCount, EarlyChildhoodRate, EarlyChildhoodRegionTown, EarlyChildhoodSpaceType } from "./early-childhood.type.ts";

const program = "Only of this program, by short code such as PSR.";
const year = "Only of this State fiscal year, named by the year in which it ends.";

@ArgsType()
class SpaceTypesArgs extends PageArgs {
  @Field(() => CalendarDateScalar, { nullable: true, description: "Only types that held on this day; all when left out." })
  @IsDay()
  asOf?: string;
  @Field(() => String, { nullable: true, description: program }) @IsText(0, 10) program?: string;
}

@ArgsType()
class RatesArgs extends PageArgs {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Only amounts of the fiscal year of this day, and weekly rates whose period had begun while their program lasted.",
  })
  @IsDay()
  asOf?: string;
  @Field(() => String, { nullable: true, description: program }) @IsText(0, 10) program?: string;
  @Field(() => Int, { nullable: true, description: year }) fiscalYear?: number;
  @Field(() => String, { nullable: true, description: "Only weekly rates of this OEC rate region, by code such as NorthCentral." })
  @IsText(0, 30)
  region?: string;
  @Field(() => String, {
    nullable: true,
    description: "Only amounts of this unit: space_and_year, child_and_week, state_spending_per_child.",
  })
  @IsText(0, 40)
  unit?: string;
}

@ArgsType()
class CountsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: program }) @IsText(0, 10) program?: string;
  @Field(() => Int, { nullable: true, description: year }) fiscalYear?: number;
}

@ArgsType()
class RegionTownsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Only towns of this OEC service region, by code such as north-central." })
  @IsText(0, 30)
  region?: string;
}

@Resolver()
export class EarlyChildhoodQueries {
  @Query(() => EarlyChildhoodSpaceTypeConnection, {
    nullable: true,
    description:
      "Types of State-funded early childhood spaces with the days on which they held, and what the old ones became on 07/01/2025.",
  })
  async earlyChildhoodSpaceTypes(
    @Args(() => SpaceTypesArgs) args: SpaceTypesArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<EarlyChildhoodSpaceType>> {
    return listSpaceTypes(ctx, args);
  }

  @Query(() => EarlyChildhoodRateConnection, { nullable: true, description: "Published amounts for early childhood spaces, as published." })
  async earlyChildhoodRates(@Args(() => RatesArgs) args: RatesArgs, @Ctx() ctx: RequestContext): Promise<Page<EarlyChildhoodRate>> {
    return listRates(ctx, args);
  }

  @Query(() => EarlyChildhoodCountConnection, {
    nullable: true,
    description:
      "Statewide numbers of spaces or children by fiscal year and program; rows count different things and are never added together.",
  })
  async earlyChildhoodCounts(@Args(() => CountsArgs) args: CountsArgs, @Ctx() ctx: RequestContext): Promise<Page<EarlyChildhoodCount>> {
    return listCounts(ctx, args);
  }

  @Query(() => EarlyChildhoodRegionTownConnection, {
    nullable: true,
    description: "The towns of the OEC's regions, which are no catchments.",
  })
  async earlyChildhoodRegionTowns(
    @Args(() => RegionTownsArgs) args: RegionTownsArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<EarlyChildhoodRegionTown>> {
    return listRegionTowns(ctx, args);
  }
}
