import { may } from "@resc/access";
import { defineLoader, defineManyLoader, type RequestContext } from "@resc/subgraph";
import { OutOfRegionRow } from "./list-row.type.ts";

/** The columns of a row under the alias `r`. */
export const rowColumns = `r.id, r.ref, r.kind, r.version, r.customer_name as "customerName", r.town_name as "townName", r.service, r.starts_on as "startsOn", r.ends_on as "endsOn", r.days, r.origin, r.why_us as "whyUs",
  r.notice_state as "noticeState", r.flags, r.given_on as "givenOn", r.engagement_state as "engagementState", r.reviewed_on as "reviewedOn", r.listed_on as "listedOn", r.note, r.host_code as "hostCode", r.provider_code as "providerCode",
  r.category_code as "categoryCode", r.district_id as "districtId", r.organization_id as "organizationId", r.engagement_id as "engagementId", r.notice_id as "noticeId", r.report_state as "reportState", r.reported_by as "reportedById",
  r.how_heard as "howHeard", r.answer_reason as "answerReason"`;

function visible(ctx: RequestContext, rows: readonly (OutOfRegionRow & { forKey?: string })[]): (OutOfRegionRow & { forKey: string })[] {
  return may(ctx.actor, "outOfRegionList:read") ? rows.map((row) => Object.assign(new OutOfRegionRow(), { forKey: "" }, row)) : [];
}

/** A row by id. */
export const rowById = defineLoader<string, OutOfRegionRow>(
  async (ctx, ids) =>
    may(ctx.actor, "outOfRegionList:read")
      ? visible(ctx, await ctx.read.query<OutOfRegionRow>(`select ${rowColumns} from list_row r where r.id = any ($1)`, [ids]))
      : [],
  (row) => row.id,
);

/** Rows of an engagement that are on the list. */
export const rowsOfEngagement = defineManyLoader<OutOfRegionRow>(async (ctx, keys) =>
  visible(
    ctx,
    await ctx.read.query(
      `select r.engagement_id as "forKey", ${rowColumns} from list_row r where r.engagement_id = any ($1) and r.corrected_at is null order by r.host_code`,
      [keys],
    ),
  ),
);
