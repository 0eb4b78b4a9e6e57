import type { CalendarDate, RescCode } from "@resc/domain";
import {
  CalendarDateScalar,
  IsDay,
  IsFiscalYear,
  IsText,
  IsWhole,
  type Page,
  PageArgs,
  RescCodeEnum,
  type RequestContext,
} from "@resc/subgraph";
import { IsOptional, ValidateNested } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from "type-graphql";
import type { NoticeFlag, NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
import { DoneFilterEnum, NoticeFlagEnum, NoticeStateEnum, OutOfRegionSortEnum, RowKindEnum } from "../shared/enums.ts";
import { healthOfRegions, RegionHealth } from "./region-health.ts";
import { listRows, type OutOfRegionListFilter, type OutOfRegionSort } from "./list-row.lists.ts";
import { rowById } from "./list-row.rows.ts";
import { OutOfRegionRow, OutOfRegionRowConnection } from "./list-row.type.ts";
import { OutOfRegionMonth, workByMonth } from "./work-by-month.ts";

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
  @Field(() => CalendarDateScalar, { nullable: true, description: "Only rows that came on the list on this day or later." })
  @IsOptional()
  @IsDay()
  listedFrom?: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Only rows that came on the list on this day or before." })
  @IsOptional()
  @IsDay()
  listedTo?: CalendarDate | null;
}

@ArgsType()
class WorkByMonthArgs {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { defaultValue: 12, description: "How many months up to the one that runs, 1 to 36." }) @IsWhole(1, 36) months!: number;
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

  @Query(() => [OutOfRegionMonth], {
    nullable: true,
    description: "Work that came on the list month by month: a RESC's own in other regions, and others' in its region.",
  })
  async outOfRegionMonths(@Args(() => WorkByMonthArgs) args: WorkByMonthArgs, @Ctx() ctx: RequestContext): Promise<OutOfRegionMonth[]> {
    return workByMonth(ctx, args.resc, args.months);
  }
}
