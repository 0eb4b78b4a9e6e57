import { mayEver } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { VentureState } from "./venture.machine.ts";
import { toVenture, ventureColumns } from "./venture.rows.ts";
import type { Venture } from "./venture.type.ts";

/** What narrows the list of ventures. */
export interface VentureFilter {
  readonly states?: readonly VentureState[] | null;
  readonly resc?: RescCode | null;
}

const where = `($1::text[] is null or v.state = any ($1))
  and ($2::text is null or exists (select from venture_member m where m.venture_id = v.id and m.resc_code = $2))`;

/** Ventures, the newest first. */
export async function listVentures(
  ctx: RequestContext,
  args: VentureFilter & { readonly first: number; readonly after?: string },
): Promise<Page<Venture>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "venture:read")) return emptyPage(args);
  const after = cursorValues(args, 1, (first) => /^\d{1,9}$/.test(first));
  const filter = [args.states ?? null, args.resc ?? null];
  const rows = await ctx.read.query<Venture>(
    `select ${ventureColumns} from venture v where ${where} and ($3::integer is null or v.number < $3) order by v.number desc limit $4`,
    [...filter, after?.[0] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    toVenture,
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from venture v where ${where}`, filter))[0]?.count ?? 0,
  );
}
