import { may } from "@resc/access";
import { cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { figureColumns } from "./figure.rows.ts";
import { Figure } from "./figure.type.ts";

/** What narrows the flat list of figures. */
export interface AllFiguresArgs {
  readonly first: number;
  readonly after?: string;
  readonly metric?: string;
  readonly area?: string;
  readonly fiscalYear?: number;
  readonly status?: string;
}

type Row = Figure & { readonly place: string; readonly order: string };

const from = `from figure f join metric m on m.code = f.metric_code
  where ($1::text is null or f.metric_code = $1) and ($2::text is null or m.area = $2)
    and ($3::integer is null or f.fiscal_year = $3) and ($4::text is null or f.status = $4)`;
// As text, so that any cursor can be compared.
const order = "lpad(m.place::text, 6, '0'), f.dimension_code, f.period, f.id";

/** Figures of all metrics in one stable order: the metric's place, dimension, period. */
export async function listAllFigures(ctx: RequestContext, args: AllFiguresArgs): Promise<Page<Figure>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "metric:read")) return emptyPage(args);
  const filter = [args.metric ?? null, args.area ?? null, args.fiscalYear ?? null, args.status ?? null];
  const after = cursorValues(args, 4) ?? [null, null, null, null];
  const rows = await ctx.read.query<Row>(
    `select ${figureColumns}, lpad(m.place::text, 6, '0') as place
    ${from} and ($5::text is null or (${order}) > ($5, $6, $7, $8)) order by ${order} limit $9`,
    [...filter, ...after, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.place, row.order, row.period, row.id],
    (row) => Object.assign(new Figure(), row),
    async () => (await ctx.read.query<{ count: number }>(`select count(*)::int as count ${from}`, filter))[0]?.count ?? 0,
  );
}
