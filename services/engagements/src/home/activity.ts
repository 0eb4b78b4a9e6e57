import { may, mayEver } from "@resc/access";
import { organizationNames, type RescCode } from "@resc/domain";
import { type RequestContext, ActivityItem } from "@resc/subgraph";

interface Row {
  readonly at: Date;
  readonly what: "GIVEN" | "ACKNOWLEDGED" | "CALL_ME" | "DISCUSSED" | "CONCERN";
  readonly name: string | null;
  readonly provider: RescCode;
  readonly host: RescCode;
  readonly customer_name: string;
  readonly notice_id: string;
}

const words: Readonly<Record<Row["what"], (row: Row) => string>> = {
  GIVEN: (row) => `told ${organizationNames[row.host]} about work for ${row.customer_name}`,
  ACKNOWLEDGED: (row) => `acknowledged ${organizationNames[row.provider]}'s notice about ${row.customer_name}`,
  CALL_ME: (row) => `asked ${organizationNames[row.provider]} to call about ${row.customer_name}`,
  DISCUSSED: (row) => `recorded the conversation about ${row.customer_name}`,
  CONCERN: (row) => `raised a concern about ${row.customer_name}`,
};

/** What happened lately with notices that the viewer may read; never prices or notes. */
export async function recentActivity(ctx: RequestContext, first: number): Promise<ActivityItem[]> {
  if (!mayEver(ctx.actor, "courtesyNotice:read")) return [];
  const rows = await ctx.read.query<Row>(
    `select a.*, n.provider_code as provider, n.host_code as host, n.customer_name, n.id as notice_id from courtesy_notice n cross join lateral (
       select n.given_at as at, 'GIVEN' as what, (select name from known_person p where p.id = n.given_by) as name where n.given_at is not null
       union all select n.acknowledged_at, 'ACKNOWLEDGED', n.acknowledged_by_name where n.acknowledged_at is not null
       union all select n.call_me_at, 'CALL_ME', n.call_me_name where n.call_me_at is not null
       union all select n.conversation_at, 'DISCUSSED', n.conversation_by_name where n.conversation_at is not null
       union all select c.at, 'CONCERN', c.by_name from notice_concern c where c.notice_id = n.id) a
     where $2 or $3 in (n.provider_code, n.host_code) order by a.at desc limit $1`,
    [Math.min(Math.max(first, 1), 50), may(ctx.actor, "courtesyNotice:read"), ctx.actor.organization],
  );
  return rows.map((row) =>
    Object.assign(new ActivityItem(), {
      at: row.at,
      who: row.name ?? organizationNames[row.what === "GIVEN" ? row.provider : row.host],
      role: null,
      sentence: words[row.what](row),
      path: `/notices/${row.notice_id}`,
    }),
  );
}
