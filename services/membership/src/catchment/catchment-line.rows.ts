import { defineLoader, defineManyLoader } from "@resc/subgraph";
import { askedFrom } from "../dated.ts";
import { CatchmentLine } from "./catchment-line.type.ts";

const columns = `l.id, lower(l.valid) as "validFrom", upper(l.valid) as "validTo", lower(l.recorded) as "recordedAt", upper(l.recorded) as "supersededAt",
  l.confidence, l.evidence, l.town_key as "townKey", l.resc_code as "rescCode", l.source_ids as "sourceIds"`;

/** The line of a town on a day, as known at an instant; the key is a dated key of the town. */
export const catchmentOf = defineLoader<string, CatchmentLine & { readonly raw: string }>(
  async (ctx, keys) =>
    (
      await ctx.read.query<CatchmentLine & { raw: string }>(
        `select asked.raw, ${columns} from ${askedFrom} join catchment_line l on l.town_key = asked.id and l.valid @> asked.as_of and l.recorded @> asked.known_at`,
        [keys],
      )
    ).map((row) => Object.assign(new CatchmentLine(), row)),
  (row) => row.raw,
);

/** Every line of a town, newest belief first. */
export const catchmentHistoryOf = defineManyLoader<CatchmentLine>(async (ctx, keys) =>
  ctx.read.query(
    `select l.town_key as "forKey", ${columns} from catchment_line l where l.town_key = any ($1) order by lower(l.recorded) desc, lower(l.valid) nulls first`,
    [keys],
  ),
);
