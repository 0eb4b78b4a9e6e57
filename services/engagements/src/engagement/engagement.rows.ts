import { may, mayEver } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { Engagement } from "./engagement.type.ts";

/** The columns of an engagement under the alias `e`. */
export const engagementColumns = `e.id, e.ref, e.version, e.state, e.origin, e.provider_code as "providerCode", e.customer_name as "customerName", e.town_name as "townName", e.service, e.starts_on as "startsOn", e.ends_on as "endsOn",
  e.days, e.why_us as "whyUs", e.why_us_words as "whyUsWords", e.requested_on as "requestedOn", e.placement, e.hosts, e.placement_note as "placementNote", e.end_reason as "endReason", e.ended_on as "endedOn",
  e.created_at as "createdAt", e.updated_at as "updatedAt", e.category_code as "categoryCode", e.district_id as "districtId", e.organization_id as "organizationId", e.town_keys as "townKeys"`;

/** Whether the viewer may open an engagement: the same policy on every road to it. */
export function mayOpen(ctx: RequestContext, row: Engagement): boolean {
  const facts = { provider: row.providerCode, hosts: row.hosts };
  if (may(ctx.actor, "engagement:read", facts)) return true;
  return (row.placement === "OUT_OF_REGION" || row.placement === "MULTI_HOST") && may(ctx.actor, "engagement:readOutOfRegion", facts);
}

/** An engagement by id; "not yours" is the same null as "unknown" (I-35). */
export const engagementById = defineLoader<string, Engagement>(
  async (ctx, ids) => {
    if (!mayEver(ctx.actor, "engagement:read") && !mayEver(ctx.actor, "engagement:readOutOfRegion")) return [];
    const rows = await ctx.read.query<Engagement>(`select ${engagementColumns} from engagement e where e.id = any ($1)`, [ids]);
    return rows.map((row) => Object.assign(new Engagement(), row)).filter((row) => mayOpen(ctx, row));
  },
  (row) => row.id,
);
