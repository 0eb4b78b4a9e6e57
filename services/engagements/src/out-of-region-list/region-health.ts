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
  @Field(() => Int, { nullable: true, description: "Percent of its given notices that were in time; null without any." }) onTimePercent!:
    | number
    | null;
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

/**
 * Numbers per RESC from the list, of rows listed in a fiscal year when one is named. Empty for who may not count.
 * The database counts in a function of its own: analysts get the numbers and never a row.
 */
export async function healthOfRegions(ctx: RequestContext, fiscalYear: number | null = null): Promise<RegionHealth[]> {
  if (!may(ctx.actor, "outOfRegionList:count")) return [];
  const rows = await ctx.read.query<Row>(
    `select code, going_out as out, coming_in as in, due, late, no_answer as "noAnswer", acknowledged, on_time_percent as "onTimePercent" from region_numbers($1, $2) order by code`,
    [rescCodes, fiscalYear],
  );
  return rows.map(({ code, ...numbers }) => Object.assign(new RegionHealth(), { resc: rescStub(code), ...numbers }));
}
