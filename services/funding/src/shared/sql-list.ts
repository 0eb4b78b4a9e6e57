import { cursorValues, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";

/** A list that one statement reads: what it selects, from where under which conditions, and the order as SQL texts ending in the key. */
export interface SqlList<Row, Node> {
  readonly select: string;
  readonly from: string;
  readonly parameters: readonly unknown[];
  /** Expressions of type text; none is null. */
  readonly order: readonly string[];
  readonly toNode: (row: Row) => Node;
}

/** A page of such a list. */
export async function sqlPage<Row extends object, Node>(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string },
  list: SqlList<Row, Node>,
): Promise<Page<Node>> {
  const size = pageSize(args);
  const { select, from, parameters, order } = list;
  const after = cursorValues(args, order.length);
  const start = parameters.length + 1;
  const past = after ? ` and (${order.join(", ")}) > (${order.map((_, index) => `$${start + index}`).join(", ")})` : "";
  const rows = await ctx.read.query<Row & { readonly place: readonly string[] }>(
    `select ${select}, array[${order.join(", ")}] as place ${from}${past} order by ${order.join(", ")} limit ${size + 1}`,
    [...parameters, ...(after ?? [])],
  );
  return pageOf(
    rows,
    args,
    (row) => row.place,
    (row) => list.toNode(row),
    async () => (await ctx.read.query<{ count: number }>(`select count(*)::int as count ${from}`, parameters))[0]?.count ?? 0,
  );
}
