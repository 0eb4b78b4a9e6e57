import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { cursorValues, type Page, emptyPage, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { NoticeFlag, NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
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
  readonly districtId?: string | null;
  readonly townKey?: string | null;
  readonly openOnly?: boolean | null;
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
  and ($9::text is null or r.district_id = $9) and ($10::text is null or $10 = any (r.town_keys))
  and (not $11::boolean or coalesce(r.engagement_state, 'REPORTED') in ('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY','REPORTED'))`;

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
    filter.districtId ?? null,
    filter.townKey ?? null,
    filter.openOnly ?? false,
  ];
}

const orders = {
  NEWEST: { key: "r.listed_on::text", direction: "desc" },
  OLDEST: { key: "r.listed_on::text", direction: "asc" },
  STARTS: { key: "coalesce(r.starts_on::text, '')", direction: "desc" },
  CUSTOMER: { key: "lower(r.customer_name)", direction: "asc" },
  HOST: { key: "r.host_code", direction: "asc" },
  PROVIDER: { key: "r.provider_code", direction: "asc" },
} as const;

/** An order of the out-of-region list. */
export type OutOfRegionSort = keyof typeof orders;

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
  const { key, direction } = orders[args.sort ?? "NEWEST"];
  const after = cursorValues(args, 2);
  const filter = rowFilterValues(args.filter ?? {});
  const rows = await ctx.read.query<OutOfRegionRow & { sortKey: string }>(
    `select ${rowColumns}, ${key} as "sortKey" from list_row r where ${rowWhere} and ($12::text is null or (${key}, r.id) ${direction === "desc" ? "<" : ">"} ($12, $13)) order by ${key} ${direction}, r.id ${direction} limit $14`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.sortKey, row.id],
    (row) => Object.assign(new OutOfRegionRow(), row),
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from list_row r where ${rowWhere}`, filter);
      return count?.count ?? 0;
    },
  );
}
