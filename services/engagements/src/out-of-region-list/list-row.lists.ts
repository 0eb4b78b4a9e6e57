import { may } from "@resc/access";
import type { CalendarDate, RescCode } from "@resc/domain";
import { cursorValues, defineLoader, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { NoticeFlag, NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
import { byDay, byText, following, orderBy } from "../shared/orders.ts";
import { rowColumns } from "./list-row.rows.ts";
import { OutOfRegionRow } from "./list-row.type.ts";

/** What narrows the out-of-region list. */
export interface OutOfRegionListFilter {
  readonly text?: string | null;
  readonly hosts?: readonly RescCode[] | null;
  readonly providers?: readonly RescCode[] | null;
  readonly noticeStates?: readonly NoticeState[] | null;
  readonly flags?: readonly NoticeFlag[] | null;
  readonly done?: "DONE" | "NOT_DONE" | null;
  readonly kind?: "ENGAGEMENT" | "REPORTED" | null;
  readonly fiscalYear?: number | null;
  readonly townKey?: string | null;
  readonly openOnly?: boolean | null;
  readonly listedFrom?: CalendarDate | null;
  readonly listedTo?: CalendarDate | null;
}

const notDone = "('DECLINED','REFERRED','WITHDRAWN','CANCELLED')";

/** The rows that a filter keeps; the same text counts, pages and exports. */
export const rowWhere = `r.corrected_at is null
  and ($1::text is null or lower(r.customer_name || ' ' || r.service || ' ' || r.ref || ' ' || coalesce(r.town_name, '')) like '%' || $1 || '%')
  and ($2::text[] is null or r.host_code = any ($2)) and ($3::text[] is null or r.provider_code = any ($3))
  and ($4::text[] is null or r.notice_state = any ($4)) and ($5::text[] is null or r.flags && $5)
  and ($6::text is null or ($6 = 'NOT_DONE') = (coalesce(r.engagement_state, '') in ${notDone}))
  and ($7::text is null or r.kind = $7)
  and ($8::int is null or r.listed_on between make_date($8 - 1, 7, 1) and make_date($8, 6, 30))
  and ($9::text is null or $9 = any (r.town_keys))
  and (not $10::boolean or coalesce(r.engagement_state, 'REPORTED') in ('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY','REPORTED'))
  and ($11::date is null or r.listed_on >= $11) and ($12::date is null or r.listed_on <= $12)`;

/** The parameters of {@link rowWhere}. */
export function rowFilterValues(filter: OutOfRegionListFilter): unknown[] {
  return [
    filter.text
      ?.trim()
      .toLowerCase()
      .slice(0, 80)
      .replace(/[\\%_]/g, "\\$&") || null,
    filter.hosts ?? null,
    filter.providers ?? null,
    filter.noticeStates ?? null,
    filter.flags ?? null,
    filter.done ?? null,
    filter.kind ?? null,
    filter.fiscalYear ?? null,
    filter.townKey ?? null,
    filter.openOnly ?? false,
    filter.listedFrom ?? null,
    filter.listedTo ?? null,
  ];
}

const orders = {
  NEWEST: byDay("r.listed_on", "desc"),
  OLDEST: byDay("r.listed_on", "asc"),
  STARTS: byText("coalesce(r.starts_on::text, '')", "desc"),
  CUSTOMER: byText("lower(r.customer_name)", "asc"),
  HOST: byText("r.host_code", "asc"),
  PROVIDER: byText("r.provider_code", "asc"),
} as const;

/** An order of the out-of-region list. */
export type OutOfRegionSort = keyof typeof orders;

type SortedRow = OutOfRegionRow & { readonly sortKey: string };

/** A page of the out-of-region list; empty for who may not see it. */
export async function listRows(
  ctx: RequestContext,
  args: {
    readonly first: number;
    readonly after?: string;
    readonly filter?: OutOfRegionListFilter | null;
    readonly sort?: OutOfRegionSort | null;
  },
): Promise<Page<OutOfRegionRow>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "outOfRegionList:read")) return emptyPage(args);
  const order = orders[args.sort ?? "NEWEST"];
  const after = cursorValues(args, 2, order.fits);
  const filter = rowFilterValues(args.filter ?? {});
  const rows = await ctx.read.query<SortedRow>(
    `select ${rowColumns}, ${order.text} as "sortKey" from list_row r where ${rowWhere} and ${following(order, "r.id", "$13::text", "$14::text")} order by ${orderBy(order, "r.id")} limit $15`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return rowPage(rows, args, async () => {
    const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from list_row r where ${rowWhere}`, filter);
    return count?.count ?? 0;
  });
}

function rowPage(
  rows: readonly SortedRow[],
  args: { readonly first: number; readonly after?: string },
  count: () => Promise<number>,
): Page<OutOfRegionRow> {
  return pageOf(
    rows,
    args,
    (row) => [row.sortKey, row.id],
    (row) => Object.assign(new OutOfRegionRow(), row),
    count,
  );
}

// One statement for all districts asked for; a key is district, rows wanted, and the two values of the cursor.
const newestOfDistrict = defineManyLoader<SortedRow>(async (ctx, keys) =>
  ctx.read.query(
    `select k as "forKey", r.* from unnest($1::text[]) as k cross join lateral (
      select ${rowColumns}, ${orders.NEWEST.text} as "sortKey" from list_row r
      where r.corrected_at is null and r.district_id = k::jsonb ->> 0 and ${following(orders.NEWEST, "r.id", "(k::jsonb ->> 2)", "(k::jsonb ->> 3)")}
      order by ${orderBy(orders.NEWEST, "r.id")} limit (k::jsonb ->> 1)::integer
    ) r order by r."listedOn" desc, r.id desc`,
    [keys],
  ),
);

const countOfDistrict = defineLoader<string, { readonly id: string; readonly count: number }>(
  async (ctx, ids) =>
    ctx.read.query(
      "select district_id as id, count(*)::int as count from list_row where corrected_at is null and district_id = any ($1) group by district_id",
      [ids],
    ),
  (row) => row.id,
);

/** Rows of a district on the list, newest first; empty for who may not see it. */
export async function listRowsOfDistrict(
  ctx: RequestContext,
  districtId: string,
  args: { readonly first: number; readonly after?: string },
): Promise<Page<OutOfRegionRow>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "outOfRegionList:read")) return emptyPage(args);
  const after = cursorValues(args, 2, orders.NEWEST.fits) ?? [null, null];
  const rows = await newestOfDistrict(ctx, JSON.stringify([districtId, size + 1, ...after]));
  return rowPage(rows, args, async () => (await countOfDistrict(ctx, districtId))?.count ?? 0);
}
