import { may } from "@resc/access";
import { type Money, type RescCode, rescCodes } from "@resc/domain";
import {
  connectionOf,
  cursorValues,
  emptyPage,
  IsFiscalYear,
  MoneyScalar,
  type Page,
  PageArgs,
  pageOf,
  pageSize,
  RescCodeEnum,
  type RequestContext,
} from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";

@ObjectType({
  description: "What one RESC gives to the common ventures in one State fiscal year. Funds and in kind stand apart and are never added.",
})
export class ContributionTotal {
  @Field(() => RescCodeEnum, { description: "The RESC that gives." }) resc!: RescCode;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => Int, { description: "Contributions, whatever has become of them; 0 when there were none." }) contributions!: number;
  @Field(() => MoneyScalar, { description: "Funds pledged, less what was reduced, US dollars." }) fundsPledged!: Money;
  @Field(() => MoneyScalar, { description: "Funds given and confirmed, US dollars." }) fundsFulfilled!: Money;
  @Field(() => MoneyScalar, { description: "Value pledged in kind, less what was reduced, US dollars." }) inKindPledged!: Money;
  @Field(() => MoneyScalar, { description: "Value given in kind and confirmed, US dollars." }) inKindFulfilled!: Money;
}

const ContributionTotalConnection = connectionOf("ContributionTotal", () => ContributionTotal);

@ArgsType()
class ContributionTotalArgs extends PageArgs {
  @Field(() => [RescCodeEnum], { nullable: true, description: "Only what these RESCs give." }) rescs?: RescCode[];
  @Field(() => Int, { nullable: true, description: "Only this State fiscal year, named by the year in which it ends." })
  @IsFiscalYear()
  fiscalYear?: number;
}

/** The database adds up in a function of its own: analysts get the totals and never a contribution. */
const totals = "from contribution_totals($1, $2)";

@Resolver()
export class ContributionTotalQueries {
  @Query(() => ContributionTotalConnection, {
    nullable: true,
    description: "Totals of contributions to common ventures by State fiscal year and RESC, oldest first; empty for who may not count.",
  })
  async contributionTotals(
    @Args(() => ContributionTotalArgs) args: ContributionTotalArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<ContributionTotal>> {
    const size = pageSize(args);
    if (!may(ctx.actor, "contribution:count")) return emptyPage(args);
    const after = cursorValues(args, 2);
    const asked = [args.rescs ?? rescCodes, args.fiscalYear ?? null];
    const rows = await ctx.read.query<ContributionTotal>(
      `select resc_code as resc, fiscal_year as "fiscalYear", contributions, funds_pledged::text as "fundsPledged", funds_fulfilled::text as "fundsFulfilled",
          in_kind_pledged::text as "inKindPledged", in_kind_fulfilled::text as "inKindFulfilled" ${totals}
        where $3::int is null or (fiscal_year, resc_code) > ($3, $4) order by fiscal_year, resc_code limit $5`,
      [...asked, after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
    return pageOf(
      rows,
      args,
      (row) => [String(row.fiscalYear), row.resc],
      (row) => Object.assign(new ContributionTotal(), row),
      async () => (await ctx.read.query<{ count: number }>(`select count(*)::int as count ${totals}`, asked))[0]?.count ?? 0,
    );
  }
}
