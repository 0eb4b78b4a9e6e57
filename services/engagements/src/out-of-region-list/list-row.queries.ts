import type { RescCode } from "@resc/domain";
import { IsFiscalYear, IsText, type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { IsOptional, ValidateNested } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from "type-graphql";
import type { NoticeFlag, NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
import { DoneFilterEnum, NoticeFlagEnum, NoticeStateEnum, OutOfRegionSortEnum, RowKindEnum } from "../shared/enums.ts";
import { healthOfRegions, RegionHealth } from "./region-health.ts";
import { listRows, type OutOfRegionListFilter, type OutOfRegionSort } from "./list-row.lists.ts";
import { rowById } from "./list-row.rows.ts";
import { OutOfRegionRow, OutOfRegionRowConnection } from "./list-row.type.ts";

@InputType({ description: "What narrows the out-of-region list." })
class OutOfRegionFilter implements OutOfRegionListFilter {
  @Field(() => String, { nullable: true, description: "Letters of customer, town, service or reference." }) @IsText(0, 80) text?:
    | string
    | null;
  @Field(() => [RescCodeEnum], { nullable: true, description: "Only these home RESCs." }) hosts?: RescCode[] | null;
  @Field(() => [RescCodeEnum], { nullable: true, description: "Only these RESCs doing the work." }) providers?: RescCode[] | null;
  @Field(() => [NoticeStateEnum], { nullable: true, description: "Only these states of the courtesy notice." }) noticeStates?:
    | NoticeState[]
    | null;
  @Field(() => [NoticeFlagEnum], { nullable: true, description: "Only with one of these flags." }) flags?: NoticeFlag[] | null;
  @Field(() => DoneFilterEnum, { nullable: true, description: "Only work that came about, or that came to nothing." }) done?:
    | "DONE"
    | "NOT_DONE"
    | null;
  @Field(() => RowKindEnum, { nullable: true, description: "Only rows of this kind." }) kind?: "ENGAGEMENT" | "REPORTED" | null;
  @Field(() => Int, { nullable: true, description: "Only rows listed in this State fiscal year, named by the year in which it ends." })
  @IsFiscalYear()
  fiscalYear?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Only work that is still open." }) openOnly?: boolean | null;
}

@ArgsType()
class OutOfRegionArgs extends PageArgs {
  @Field(() => OutOfRegionFilter, { nullable: true, description: "What narrows the list." })
  @IsOptional()
  @ValidateNested()
  filter?: OutOfRegionFilter;
  @Field(() => OutOfRegionSortEnum, { nullable: true, description: "Order; newest first when left out." }) sort?: OutOfRegionSort;
}

@Resolver()
export class OutOfRegionListQueries {
  @Query(() => OutOfRegionRowConnection, { nullable: true, description: "The list of all business done outside of a home region (A38)." })
  async outOfRegionList(@Args(() => OutOfRegionArgs) args: OutOfRegionArgs, @Ctx() ctx: RequestContext): Promise<Page<OutOfRegionRow>> {
    return listRows(ctx, args);
  }

  @Query(() => OutOfRegionRow, { nullable: true, description: "One row." })
  async outOfRegionRow(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<OutOfRegionRow | null> {
    return rowById(ctx, id);
  }

  @Query(() => [RegionHealth], {
    nullable: true,
    description: "Six rows, one per RESC: work going out and coming in, and how the notices stand.",
  })
  async outOfRegionHealth(@Ctx() ctx: RequestContext): Promise<RegionHealth[]> {
    return healthOfRegions(ctx);
  }
}
