import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "How much work of one RESC in other regions, and of others in its region, came on the out-of-region list in one month.",
})
export class OutOfRegionMonth {
  @Field(() => String, { description: "The month in Connecticut, such as 2026-10." }) month!: string;
  @Field(() => Int, { description: "Its own work in other regions; work in two of them counts once for each." }) out!: number;
  @Field(() => Int, { description: "Work of other RESCs in its region." }) in!: number;
}

/** The months up to the one that runs, oldest first; empty for who may not read the list (A38). */
export async function workByMonth(ctx: RequestContext, resc: RescCode, months: number): Promise<OutOfRegionMonth[]> {
  if (!may(ctx.actor, "outOfRegionList:read")) return [];
  const rows = await ctx.read.query<OutOfRegionMonth>(
    `select to_char(m.first, 'YYYY-MM') as month, count(r.id) filter (where r.provider_code = $1)::int as out, count(r.id) filter (where r.host_code = $1)::int as in
      from generate_series(date_trunc('month', platform.today()::timestamp) - make_interval(months => $2::int - 1), date_trunc('month', platform.today()::timestamp), interval '1 month') as m (first)
        left join list_row r on r.corrected_at is null and $1 in (r.provider_code, r.host_code) and r.listed_on >= m.first and r.listed_on < m.first + interval '1 month'
      group by m.first order by m.first`,
    [resc, months],
  );
  return rows.map((row) => Object.assign(new OutOfRegionMonth(), row));
}
