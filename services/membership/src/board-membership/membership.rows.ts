import { defineLoader, defineManyLoader } from "@resc/subgraph";
import { askedFrom } from "../dated.ts";
import { Membership } from "./membership.type.ts";

const columns = `m.id, lower(m.valid) as "validFrom", upper(m.valid) as "validTo", m.status, lower(m.recorded) as "recordedAt", m.district_id as "districtId", m.resc_code as "rescCode", m.source_ids as "sourceIds"`;

/** The membership of a district on a day; the key is a dated key of the district. */
export const membershipOf = defineLoader<string, Membership & { readonly raw: string }>(
  async (ctx, keys) =>
    (
      await ctx.read.query<Membership & { raw: string }>(
        `select asked.raw, ${columns} from ${askedFrom} join membership m on m.district_id = asked.id and m.valid @> asked.as_of and m.recorded @> asked.known_at`,
        [keys],
      )
    ).map((row) => Object.assign(new Membership(), row)),
  (row) => row.raw,
);

/** Every membership of a district. */
export const membershipHistoryOf = defineManyLoader<Membership>(async (ctx, keys) =>
  ctx.read.query(
    `select m.district_id as "forKey", ${columns} from membership m where m.district_id = any ($1) order by lower(m.recorded) desc, lower(m.valid) nulls first`,
    [keys],
  ),
);
