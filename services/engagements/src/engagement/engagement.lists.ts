import { may, mayEver } from "@resc/access";
import { isRescCode, type RescCode } from "@resc/domain";
import { cursorValues, defineLoader, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
import type { PlacementResult } from "../placement/place.ts";
import { byInstant, byText, following, orderBy } from "../shared/orders.ts";
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
}

const openStates = "('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY')";

const where = `($1::text is null or lower(e.customer_name || ' ' || e.service || ' ' || e.ref || ' ' || coalesce(e.town_name, '')) like '%' || $1 || '%')
  and ($2::text[] is null or e.state = any ($2)) and ($3::text[] is null or e.placement = any ($3)) and ($4::text[] is null or e.hosts && $4)
  and ($5::text[] is null or exists (select from courtesy_notice n where n.engagement_id = e.id and n.state = any ($5)))
  and (not $6::boolean or exists (select from courtesy_notice n where n.engagement_id = e.id and n.state = 'DUE'))
  and (not $7::boolean or e.state in ${openStates}) and e.provider_code = $8`;

/** Orders, each ending in the id. */
const orders = {
  NEWEST: byInstant("e.created_at", "desc"),
  OLDEST: byInstant("e.created_at", "asc"),
  STARTS: byText("coalesce(e.starts_on::text, '')", "desc"),
  CUSTOMER: byText("lower(e.customer_name)", "asc"),
  SERVICE: byText("lower(e.service)", "asc"),
} as const;

/** An order of the list of engagements. */
export type EngagementSort = keyof typeof orders;

/** The parameters of {@link where}. */
function values(ctx: RequestContext, filter: EngagementListFilter): unknown[] {
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
    ctx.actor.organization,
  ];
}

type SortedEngagement = Engagement & { readonly sortKey: string };

/** Engagements of the viewer's own RESC. */
export async function listEngagements(
  ctx: RequestContext,
  args: {
    readonly first: number;
    readonly after?: string;
    readonly filter?: EngagementListFilter | null;
    readonly sort?: EngagementSort | null;
  },
): Promise<Page<Engagement>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "engagement:readOutOfRegion")) return emptyPage(args);
  const order = orders[args.sort ?? "NEWEST"];
  const after = cursorValues(args, 2, order.fits);
  const filter = values(ctx, args.filter ?? {});
  const rows = await ctx.read.query<SortedEngagement>(
    `select ${engagementColumns}, ${order.text} as "sortKey" from engagement e where ${where} and ${following(order, "e.id", "$9::text", "$10::text")}
     order by ${orderBy(order, "e.id")} limit $11`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return engagementPage(rows, args, async () => {
    const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from engagement e where ${where}`, filter);
    return count?.count ?? 0;
  });
}

function engagementPage(
  rows: readonly SortedEngagement[],
  args: { readonly first: number; readonly after?: string },
  count: () => Promise<number>,
): Page<Engagement> {
  return pageOf(
    rows,
    args,
    (row) => [row.sortKey, row.id],
    (row) => Object.assign(new Engagement(), row),
    count,
  );
}

/** What the viewer may open of any RESC's work: $2 is the viewer's organization, $3 whether all out-of-region work is theirs to read. */
const openable = "(e.provider_code = $2 or (e.placement in ('OUT_OF_REGION','MULTI_HOST') and ($3::boolean or $2 = any (e.hosts))))";

function viewer(ctx: RequestContext): readonly [string, boolean] {
  return [ctx.actor.organization, may(ctx.actor, "engagement:readOutOfRegion")];
}

// One statement for all districts asked for; a key is district, rows wanted, and the two values of the cursor.
const newestOfDistrict = defineManyLoader<SortedEngagement>(async (ctx, keys) =>
  ctx.read.query(
    `select k as "forKey", e.* from unnest($1::text[]) as k cross join lateral (
      select ${engagementColumns}, ${orders.NEWEST.text} as "sortKey" from engagement e
      where e.district_id = k::jsonb ->> 0 and ${openable} and ${following(orders.NEWEST, "e.id", "(k::jsonb ->> 2)", "(k::jsonb ->> 3)")}
      order by ${orderBy(orders.NEWEST, "e.id")} limit (k::jsonb ->> 1)::integer
    ) e order by e."createdAt" desc, e.id desc`,
    [keys, ...viewer(ctx)],
  ),
);

const countOfDistrict = defineLoader<string, { readonly id: string; readonly count: number }>(
  async (ctx, ids) =>
    ctx.read.query(
      `select e.district_id as id, count(*)::int as count from engagement e where e.district_id = any ($1) and ${openable} group by e.district_id`,
      [ids, ...viewer(ctx)],
    ),
  (row) => row.id,
);

/** Engagements for a district that the viewer may open, newest first. */
export async function listEngagementsOfDistrict(
  ctx: RequestContext,
  districtId: string,
  args: { readonly first: number; readonly after?: string },
): Promise<Page<Engagement>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "engagement:readOutOfRegion")) return emptyPage(args);
  const after = cursorValues(args, 2, orders.NEWEST.fits) ?? [null, null];
  const rows = await newestOfDistrict(ctx, JSON.stringify([districtId, size + 1, ...after]));
  return engagementPage(rows, args, async () => (await countOfDistrict(ctx, districtId))?.count ?? 0);
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
