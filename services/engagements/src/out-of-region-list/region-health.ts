import { may } from "@resc/access";
import { type RescCode, rescCodes } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { Resc, rescStub } from "../shared/stubs.ts";

@ObjectType({ description: "How one RESC's out-of-region work and notices stand." })
export class RegionHealth {
  @Field(() => Resc, { description: "The RESC." }) resc!: Resc;
  @Field(() => Int, { description: "Its open work in other regions." }) out!: number;
  @Field(() => Int, { description: "Open work of others in its region." }) in!: number;
  @Field(() => Int, { description: "Notices that it owes." }) due!: number;
  @Field(() => Int, { description: "Of these, past their due time." }) late!: number;
  @Field(() => Int, { description: "Notices to it without an answer." }) noAnswer!: number;
  @Field(() => Int, { description: "Notices to it that it answered." }) acknowledged!: number;
  @Field(() => Int, { nullable: true, description: "Percent of its given notices that were in time; null without any." }) onTimePercent!: number | null;
}

interface Row {
  readonly code: RescCode;
  readonly out: number;
  readonly in: number;
  readonly due: number;
  readonly late: number;
  readonly noAnswer: number;
  readonly acknowledged: number;
  readonly onTimePercent: number | null;
}

const open = "coalesce(r.engagement_state, 'REPORTED') in ('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY','REPORTED')";

/** Numbers per RESC from the list, of rows listed in a fiscal year when one is named. Empty for who may not see the list. */
export async function healthOfRegions(ctx: RequestContext, fiscalYear: number | null = null): Promise<RegionHealth[]> {
  if (!may(ctx.actor, "outOfRegionList:read")) return [];
  const rows = await ctx.read.query<Row>(
    `select c.code, count(*) filter (where r.provider_code = c.code and ${open})::int as out, count(*) filter (where r.host_code = c.code and ${open})::int as in,
       count(*) filter (where r.provider_code = c.code and r.notice_state = 'DUE')::int as due, count(*) filter (where r.provider_code = c.code and r.notice_state = 'DUE' and 'LATE' = any (r.flags))::int as late,
       count(*) filter (where r.host_code = c.code and r.notice_state = 'GIVEN' and 'NO_ANSWER' = any (r.flags))::int as "noAnswer",
       count(*) filter (where r.host_code = c.code and r.notice_state in ('ACKNOWLEDGED','DISCUSSED'))::int as acknowledged,
       round(100.0 * count(*) filter (where r.provider_code = c.code and r.given_on is not null and not 'LATE' = any (r.flags)) / nullif(count(*) filter (where r.provider_code = c.code and r.given_on is not null), 0))::int as "onTimePercent"
     from unnest($1::text[]) as c(code) left join list_row r on r.corrected_at is null and c.code in (r.provider_code, r.host_code)
       and ($2::int is null or r.listed_on between make_date($2 - 1, 7, 1) and make_date($2, 6, 30))
     group by c.code order by c.code`, [rescCodes, fiscalYear]);
  return rows.map(({ code, ...numbers }) => Object.assign(new RegionHealth(), { resc: rescStub(code), ...numbers }));
}
