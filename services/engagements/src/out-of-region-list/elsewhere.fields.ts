import { IsFiscalYear, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { listEngagementsOfDistrict } from "../engagement/engagement.lists.ts";
import { type Engagement, EngagementConnection } from "../engagement/engagement.type.ts";
import { District, Resc, Town } from "../shared/stubs.ts";
import { listRows, listRowsOfDistrict } from "./list-row.lists.ts";
import { type OutOfRegionRow, OutOfRegionRowConnection } from "./list-row.type.ts";
import { healthOfRegions } from "./region-health.ts";

@ObjectType({ description: "Numbers of a RESC's out-of-region work." })
export class RegionCounts {
  @Field(() => Int, { description: "Its open work in other regions." }) outOfRegion!: number;
  @Field(() => Int, { description: "Open work of others in its region." }) byOthersHere!: number;
  @Field(() => Int, { nullable: true, description: "Percent of its notices given in time." }) onTimePercent!: number | null;
  @Field(() => Int, { description: "Notices to it without an answer." }) noAnswer!: number;
  @Field(() => Int, { description: "Notices it owes past their due time." }) late!: number;
  @Field(() => Int, { description: "Notices it owes." }) due!: number;
  @Field(() => Int, { description: "Notices to it that it answered." }) acknowledged!: number;
}

@ArgsType()
class RegionCountsArgs {
  @Field(() => Int, {
    nullable: true,
    description: "Count only this State fiscal year, named by the year in which it ends; all years when left out.",
  })
  @IsFiscalYear()
  fiscalYear?: number;
}

@Resolver(() => Resc)
export class RescOutOfRegionFields {
  @FieldResolver(() => RegionCounts, {
    nullable: true,
    description: "Numbers of its out-of-region work; null for who may not see the list.",
  })
  async outOfRegionCounts(
    @Root() resc: Resc,
    @Args(() => RegionCountsArgs) { fiscalYear }: RegionCountsArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<RegionCounts | null> {
    const one = (await healthOfRegions(ctx, fiscalYear ?? null)).find((row) => row.resc.code === resc.code);
    if (!one) return null;
    return Object.assign(new RegionCounts(), {
      outOfRegion: one.out,
      byOthersHere: one.in,
      onTimePercent: one.onTimePercent,
      noAnswer: one.noAnswer,
      late: one.late,
      due: one.due,
      acknowledged: one.acknowledged,
    });
  }
}

@Resolver(() => Town)
export class TownOutOfRegionFields {
  @FieldResolver(() => OutOfRegionRowConnection, { nullable: true, description: "Open work of RESCs from elsewhere in this town." })
  async workingHere(@Root() town: Town, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<OutOfRegionRow>> {
    return listRows(ctx, { ...args, filter: { townKey: town.key, openOnly: true } });
  }
}

@Resolver(() => District)
export class DistrictOutOfRegionFields {
  @FieldResolver(() => OutOfRegionRowConnection, {
    nullable: true,
    description: "Work of RESCs from elsewhere for this district, newest first.",
  })
  async servedBy(
    @Root() district: District,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<OutOfRegionRow>> {
    return listRowsOfDistrict(ctx, district.id, args);
  }

  @FieldResolver(() => EngagementConnection, {
    nullable: true,
    description: "Engagements for this district that the viewer may open, newest first.",
  })
  async engagements(
    @Root() district: District,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<Engagement>> {
    return listEngagementsOfDistrict(ctx, district.id, args);
  }
}
