import { may, mayEver } from "@resc/access";
import { isRescCode, type RescCode } from "@resc/domain";
import { cursorValues, type Page, emptyPage, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
import type { PlacementResult } from "../placement/place.ts";
import type { EngagementState } from "./engagement.machine.ts";
import { engagementColumns } from "./engagement.rows.ts";
import { Engagement } from "./engagement.type.ts";

/** What narrows the list of engagements. */
export interface EngagementListFilter {
  readonly text?: string | null;
  readonly states?: readonly EngagementState[] | null;
  readonly placement?: readonly PlacementResult[] | null;
  readonly hosts?: readonly RescCode[] | null;
  readonly noticeStates?: readonly NoticeState[] | null;
  readonly needsNotice?: boolean | null;
  readonly openOnly?: boolean | null;
  readonly districtId?: string | null;
}

const openStates = "('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY')";

const where = `($1::text is null or lower(e.customer_name || ' ' || e.service || ' ' || e.ref || ' ' || coalesce(e.town_name, '')) like '%' || $1 || '%')
  and ($2::text[] is null or e.state = any ($2)) and ($3::text[] is null or e.placement = any ($3)) and ($4::text[] is null or e.hosts && $4)
  and ($5::text[] is null or exists (select from courtesy_notice n where n.engagement_id = e.id and n.state = any ($5)))
  and (not $6::boolean or exists (select from courtesy_notice n where n.engagement_id = e.id and n.state = 'DUE'))
  and (not $7::boolean or e.state in ${openStates}) and ($8::text is null or e.district_id = $8)
  and ($9::text is null or e.provider_code = $9) and (e.provider_code = $10 or (e.placement in ('OUT_OF_REGION','MULTI_HOST') and ($11::boolean or $10 = any (e.hosts))))`;

/** Orders, each ending in the id; a cursor holds the values of its order as text. */
const orders = {
  NEWEST: { key: "to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')", direction: "desc" },
  OLDEST: { key: "to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')", direction: "asc" },
  STARTS: { key: "coalesce(e.starts_on::text, '')", direction: "desc" },
  CUSTOMER: { key: "lower(e.customer_name)", direction: "asc" },
  SERVICE: { key: "lower(e.service)", direction: "asc" },
} as const;

/** An order of the list of engagements. */
export type EngagementSort = keyof typeof orders;

/** The parameters of {@link where}: what was asked, and what the viewer may open. */
function values(ctx: RequestContext, filter: EngagementListFilter, provider: string | null): unknown[] {
  return [
    filter.text
      ?.trim()
      .toLowerCase()
      .slice(0, 80)
      .replace(/[\\%_]/g, "\\$&") || null,
    filter.states ?? null,
    filter.placement ?? null,
    filter.hosts ?? null,
    filter.noticeStates ?? null,
    filter.needsNotice ?? false,
    filter.openOnly ?? false,
    filter.districtId ?? null,
    provider,
    ctx.actor.organization,
    may(ctx.actor, "engagement:readOutOfRegion"),
  ];
}

/** Engagements that the viewer may open; `ownOnly` keeps those of the viewer's RESC. */
export async function listEngagements(
  ctx: RequestContext,
  args: {
    readonly first: number;
    readonly after?: string;
    readonly filter?: EngagementListFilter | null;
    readonly sort?: EngagementSort | null;
  },
  ownOnly: boolean,
): Promise<Page<Engagement>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "engagement:readOutOfRegion")) return emptyPage(args);
  const { key, direction } = orders[args.sort ?? "NEWEST"];
  const after = cursorValues(args, 2);
  const filter = values(ctx, args.filter ?? {}, ownOnly ? ctx.actor.organization : null);
  const rows = await ctx.read.query<Engagement & { sortKey: string }>(
    `select ${engagementColumns}, ${key} as "sortKey" from engagement e where ${where} and ($12::text is null or (${key}, e.id) ${direction === "desc" ? "<" : ">"} ($12, $13))
     order by ${key} ${direction}, e.id ${direction} limit $14`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.sortKey, row.id],
    (row) => Object.assign(new Engagement(), row),
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from engagement e where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}

/** Numbers of the own RESC for the tabs of its list. */
export async function countEngagements(
  ctx: RequestContext,
): Promise<{ all: number; needsNotice: number; outOfRegion: number; open: number }> {
  const provider = ctx.actor.organization;
  if (!isRescCode(provider) || !may(ctx.actor, "engagement:read", { provider })) return { all: 0, needsNotice: 0, outOfRegion: 0, open: 0 };
  const [row] = await ctx.read.query<{ all: number; needsNotice: number; outOfRegion: number; open: number }>(
    `select count(*)::int as all, count(*) filter (where exists (select from courtesy_notice n where n.engagement_id = e.id and n.state = 'DUE'))::int as "needsNotice",
       count(*) filter (where e.placement in ('OUT_OF_REGION','MULTI_HOST'))::int as "outOfRegion", count(*) filter (where e.state in ${openStates})::int as open
     from engagement e where e.provider_code = $1`,
    [provider],
  );
  return row ?? { all: 0, needsNotice: 0, outOfRegion: 0, open: 0 };
}
