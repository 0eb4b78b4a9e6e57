import { may } from "@resc/access";
import { cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { figureColumns } from "./figure.rows.ts";
import { Figure } from "./figure.type.ts";

type Row = Figure & { readonly rank: string };

// 0: a source waits for a second person. 1: a sentence of a priority rests on it. 2: all others, newest year first. Computed figures follow their rows by themselves.
const ranked = `select ${figureColumns}, (case when exists (select from figure_source s where s.figure_id = f.id and s.state = 'LOADED') then '0'
      when exists (select from claim_row r join claim c on c.id = r.claim_id and c.binding = r.binding where r.figure_id = f.id and c.retired_at is null) then '1' else '2' end) || lpad((9999 - f.fiscal_year)::text, 4, '0') || lpad(m.place::text, 6, '0') as rank
  from figure f join metric m on m.code = f.metric_code
  where (f.status in ('unverified','not_found') and (m.formula is null or f.dimension_code = 'alliance_claim') or exists (select from figure_source s where s.figure_id = f.id and s.state = 'LOADED'))
    and ($1::text is null or f.metric_code = $1)`;

/** The work list: figures that nobody has verified, those with a waiting source first, then those on which a priority rests. */
export async function listFiguresToVerify(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly metric?: string },
): Promise<Page<Figure>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "figure:attach") && !may(ctx.actor, "figure:confirm")) return emptyPage(args);
  const after = cursorValues(args, 2) ?? [null, null];
  const filter = [args.metric ?? null];
  const rows = await ctx.read.query<Row>(
    `select * from (${ranked}) r where $2::text is null or (rank, id) > ($2, $3) order by rank, id limit $4`,
    [...filter, ...after, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.rank, row.id],
    (row) => Object.assign(new Figure(), row),
    async () => (await ctx.read.query<{ count: number }>(`select count(*)::int as count from (${ranked}) r`, filter))[0]?.count ?? 0,
  );
}
