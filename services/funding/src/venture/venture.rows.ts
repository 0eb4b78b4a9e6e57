import { mayEver } from "@resc/access";
import type { Money } from "@resc/domain";
import { defineLoader, defineManyLoader, type RequestContext } from "@resc/subgraph";
import { Venture, VentureMember, VentureNeed, VentureRate, VentureStanding } from "./venture.type.ts";

/** The columns of a venture under the alias `v`. */
export const ventureColumns = `v.id, 'V-' || v.number as ref, v.number, v.version, v.title, v.purpose, v.state, v.starts_on::text as "startsOn", v.ends_on::text as "endsOn", v.close_reason as "closeReason",
  v.need_revision as "needRevision", v.need_reason as "needReason", v.created_at as "createdAt", v.lead_code as "leadCode", v.lead_person_id as "leadPersonId", v.district_ids as "districtIds"`;

/** Makes a venture of a row. */
export function toVenture(row: Venture): Venture {
  return Object.assign(new Venture(), row);
}

async function rowsBy(ctx: RequestContext, column: "id" | "number", values: readonly (string | number)[]): Promise<Venture[]> {
  if (!mayEver(ctx.actor, "venture:read")) return [];
  return (await ctx.read.query<Venture>(`select ${ventureColumns} from venture v where v.${column} = any ($1)`, [values])).map(toVenture);
}

/** A venture by id; null when there is none, and for who may not read ventures. */
export const ventureById = defineLoader<string, Venture>(
  (ctx, ids) => rowsBy(ctx, "id", ids),
  (row) => row.id,
);

/** A venture by its reference, such as V-3. */
export async function ventureByRef(ctx: RequestContext, ref: string): Promise<Venture | null> {
  const [, number] = /^V-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  return number ? ((await rowsBy(ctx, "number", [Number(number)]))[0] ?? null) : null;
}

/** Who takes or took part, in the order in which they joined. */
export const membersOfVenture = defineManyLoader<VentureMember>(async (ctx, keys) =>
  (
    await ctx.read.query<VentureMember & { forKey: string }>(
      `select venture_id as "forKey", id, resc_code as "rescCode", joined_on::text as "joinedOn", left_on::text as "leftOn", leave_reason as "leaveReason"
       from venture_member where venture_id = any ($1) order by joined_on, resc_code, id`,
      [keys],
    )
  ).map((row) => Object.assign(new VentureMember(), row)),
);

/** What is needed now. */
export const needsOfVenture = defineManyLoader<VentureNeed>(async (ctx, keys) =>
  (
    await ctx.read.query<VentureNeed & { forKey: string }>(
      `select n.venture_id as "forKey", n.id, n.kind, n.fiscal_year as "fiscalYear", n.what, n.funds::text, n.in_kind::text as "inKind", n.hours::float8 as hours, n.space
       from venture_need n join venture v on v.id = n.venture_id and v.need_revision = n.revision where n.venture_id = any ($1) order by n.kind, n.fiscal_year, n.what, n.id`,
      [keys],
    )
  ).map((row) => Object.assign(new VentureNeed(), row)),
);

/** All rates that were ever set, the newest of each category first. */
export const ratesOfVenture = defineManyLoader<VentureRate>(async (ctx, keys) =>
  (
    await ctx.read.query<VentureRate & { forKey: string }>(
      `select r.venture_id as "forKey", r.id, r.fiscal_year as "fiscalYear", r.category, r.rate::text, r.valid_from::text as "validFrom", r.revision, r.set_by as "setBy",
         r.revision = (select max(o.revision) from venture_rate o where o.venture_id = r.venture_id and o.fiscal_year = r.fiscal_year and lower(o.category) = lower(r.category) and o.valid_from <= platform.today()) as current
       from venture_rate r where r.venture_id = any ($1) order by r.fiscal_year desc, lower(r.category), r.revision desc`,
      [keys],
    )
  ).map((row) => Object.assign(new VentureRate(), { ...row, current: row.current ?? false })),
);

/** Sums of the ledger by one key. Funds and in kind are summed each in its own column (I-28). */
const sums = (
  key: string,
) => `select c.venture_id, ${key} as key, coalesce(sum(b.funds_pledged), 0.00)::text as "fundsPledged", coalesce(sum(b.funds_fulfilled), 0.00)::text as "fundsFulfilled",
    coalesce(sum(b.in_kind_pledged), 0.00)::text as "inKindPledged", coalesce(sum(b.in_kind_fulfilled), 0.00)::text as "inKindFulfilled"
  from contribution c join contribution_balance b on b.contribution_id = c.id where c.venture_id = any ($1) group by 1, 2`;

const zero = "0.00";
const nothing: Pick<VentureStanding, "fundsPledged" | "fundsFulfilled" | "inKindPledged" | "inKindFulfilled"> = {
  fundsPledged: zero,
  fundsFulfilled: zero,
  inKindPledged: zero,
  inKindFulfilled: zero,
};

/** What each RESC pledged and gave; members that gave nothing yet stand with zeros. */
export const standingByResc = defineManyLoader<VentureStanding>(async (ctx, keys) => {
  const rows = await ctx.read.query<VentureStanding & { forKey: string }>(
    `select w.venture_id as "forKey", w.key, s."fundsPledged", s."fundsFulfilled", s."inKindPledged", s."inKindFulfilled"
     from (select venture_id, resc_code as key from venture_member where venture_id = any ($1) union select venture_id, giver_code from contribution where venture_id = any ($1)) w
     left join (${sums("c.giver_code")}) s on s.venture_id = w.venture_id and s.key = w.key order by w.venture_id, w.key`,
    [keys],
  );
  return rows.map((row) => Object.assign(new VentureStanding(), { fundsNeeded: null, inKindNeeded: null }, nothing, dropNull(row)));
});

/** What is needed, pledged and given in each State fiscal year. */
export const standingByYear = defineManyLoader<VentureStanding>(async (ctx, keys) => {
  const rows = await ctx.read.query<VentureStanding & { forKey: string; needFunds: Money | null; needInKind: Money | null }>(
    `with need as (select n.venture_id, n.fiscal_year::text as key, sum(n.funds)::text as funds, sum(n.in_kind)::text as in_kind
       from venture_need n join venture v on v.id = n.venture_id and v.need_revision = n.revision where n.venture_id = any ($1) group by 1, 2),
     given as (${sums("c.fiscal_year::text")})
     select venture_id as "forKey", key, need.funds as "fundsNeeded", need.in_kind as "inKindNeeded", given."fundsPledged", given."fundsFulfilled", given."inKindPledged", given."inKindFulfilled"
     from need full join given using (venture_id, key) order by venture_id, key`,
    [keys],
  );
  return rows.map((row) => Object.assign(new VentureStanding(), { fundsNeeded: zero, inKindNeeded: zero }, nothing, dropNull(row)));
});

/** What is needed, pledged and given in all years together, each kind in its own columns. */
export const standingOfVenture = defineLoader<string, VentureStanding & { readonly ventureId: string }>(
  async (ctx, ids) => {
    const rows = await ctx.read.query<VentureStanding & { ventureId: string }>(
      `select v.id as "ventureId", 'ALL' as key, n.funds as "fundsNeeded", n.in_kind as "inKindNeeded", s."fundsPledged", s."fundsFulfilled", s."inKindPledged", s."inKindFulfilled"
       from venture v cross join lateral (select coalesce(sum(funds), 0.00)::text as funds, coalesce(sum(in_kind), 0.00)::text as in_kind from venture_need where venture_id = v.id and revision = v.need_revision) n
       left join (${sums("'ALL'")}) s on s.venture_id = v.id where v.id = any ($1)`,
      [ids],
    );
    return rows.map((row) => Object.assign(new VentureStanding(), nothing, dropNull(row)));
  },
  (row) => row.ventureId,
);

/** A row without its empty columns, so that what stands before them shows. */
function dropNull<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
}
