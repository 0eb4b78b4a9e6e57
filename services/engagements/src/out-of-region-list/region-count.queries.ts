import { may } from "@resc/access";
import { type RescCode, rescCodes } from "@resc/domain";
import {
  connectionOf,
  cursorValues,
  emptyPage,
  IsFiscalYear,
  type Page,
  PageArgs,
  pageOf,
  pageSize,
  RescCodeEnum,
  type RequestContext,
} from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Resc, rescStub } from "../shared/stubs.ts";

@ObjectType({ description: "How much work of others in one RESC's region came on the out-of-region list in one State fiscal year." })
export class OutOfRegionCount {
  @Field(() => Resc, { description: "The home RESC." }) homeResc!: Resc;
  @Field(() => Int, { description: "State fiscal year in which the work came on the list, named by the year in which it ends." })
  fiscalYear!: number;
  @Field(() => Int, {
    description: "Engagements of other RESCs in its region; 0 when there were none. One that lies in two regions counts once for each.",
  })
  engagements!: number;
  @Field(() => Int, { description: "Of these, engagements that were declined, referred, withdrawn or cancelled." }) cameToNothing!: number;
  @Field(() => Int, { description: "Work that somebody else reported and that has not become an engagement; not in `engagements`." })
  reported!: number;
}

const OutOfRegionCountConnection = connectionOf("OutOfRegionCount", () => OutOfRegionCount);

@ArgsType()
class RegionCountArgs extends PageArgs {
  @Field(() => [RescCodeEnum], { nullable: true, description: "Only these home RESCs." }) homeRescs?: RescCode[];
  @Field(() => [RescCodeEnum], { nullable: true, description: "Count only work done by these RESCs." }) workingRescs?: RescCode[];
  @Field(() => Int, { nullable: true, description: "Only this State fiscal year, named by the year in which it ends." })
  @IsFiscalYear()
  fiscalYear?: number;
}

interface Row {
  readonly homeCode: RescCode;
  readonly fiscalYear: number;
  readonly engagements: number;
  readonly cameToNothing: number;
  readonly reported: number;
}

/** The database counts in a function of its own: analysts get the numbers and never a row. */
const counts = "from region_counts($1, $2, $3)";

@Resolver()
export class RegionCountQueries {
  @Query(() => OutOfRegionCountConnection, {
    nullable: true,
    description:
      "Counts of the out-of-region list by State fiscal year and home RESC, oldest first, zeros included from the first year on the list to this one; empty for who may not count.",
  })
  async outOfRegionCounts(@Args(() => RegionCountArgs) args: RegionCountArgs, @Ctx() ctx: RequestContext): Promise<Page<OutOfRegionCount>> {
    const size = pageSize(args);
    if (!may(ctx.actor, "outOfRegionList:count")) return emptyPage(args);
    const after = cursorValues(args, 2);
    const asked = [args.homeRescs ?? rescCodes, args.workingRescs ?? null, args.fiscalYear ?? null];
    const rows = await ctx.read.query<Row>(
      `select home_code as "homeCode", fiscal_year as "fiscalYear", engagements, came_to_nothing as "cameToNothing", reported ${counts}
        where $4::int is null or (fiscal_year, home_code) > ($4, $5) order by fiscal_year, home_code limit $6`,
      [...asked, after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
    return pageOf(
      rows,
      args,
      (row) => [String(row.fiscalYear), row.homeCode],
      ({ homeCode, ...numbers }) => Object.assign(new OutOfRegionCount(), { homeResc: rescStub(homeCode), ...numbers }),
      async () => {
        const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count ${counts}`, asked);
        return count?.count ?? 0;
      },
    );
  }
}
