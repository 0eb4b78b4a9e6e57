import type { RescCode } from "@resc/domain";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { askedFrom, datedKey } from "../dated.ts";

interface Counts {
  readonly raw: string;
  readonly towns: number;
  readonly members: number;
}

const counts = defineLoader<string, Counts>(
  async (ctx, keys) =>
    ctx.read.query<Counts>(
      `select asked.raw,
       (select count(*)::int from catchment_line l where l.resc_code = asked.id and l.valid @> asked.as_of and l.recorded @> asked.known_at) as towns,
       (select count(*)::int from membership m where m.resc_code = asked.id and m.valid @> asked.as_of and m.recorded @> asked.known_at) as members
     from ${askedFrom}`,
      [keys],
    ),
  (row) => row.raw,
);

/** How many towns and member boards a RESC has on a day, as known at an instant. */
export async function countsOf(
  ctx: RequestContext,
  code: RescCode,
  args: { readonly asOf?: string; readonly knownAt?: string },
): Promise<Counts> {
  return (await counts(ctx, datedKey(code, args))) ?? { raw: "", towns: 0, members: 0 };
}
