import { mayEver } from "@resc/access";
import { defineLoader, defineManyLoader } from "@resc/subgraph";
import { Contribution, ContributionEntry, ContributionFulfilment, ContributionInstalment } from "./contribution.type.ts";

/** The next day of the schedule that is not covered by what was confirmed. */
const nextDue = `(select s.due_on::text from (select i.due_on, i.id, sum(coalesce(i.funds, i.in_kind)) over (order by i.due_on, i.id) as due
    from contribution_instalment i where i.contribution_id = c.id and i.revision = c.schedule_revision) s
  where s.due > coalesce(b.funds_fulfilled, b.in_kind_fulfilled) and c.state not in ('FULFILLED','CANCELLED') order by s.due_on, s.id limit 1)`;

/** The columns of a contribution under the alias `c`, its balance under `b`. */
export const contributionColumns = `c.id, 'C-' || c.number as ref, c.number, c.version, c.kind, c.state, c.flags, c.fiscal_year as "fiscalYear", c.what, c.method, c.method_words as "methodWords",
  c.staff_category as "staffCategory", c.stated_rate::text as "statedRate", c.rate::text, c.space, b.funds_pledged::text as "fundsPledged", b.funds_fulfilled::text as "fundsFulfilled",
  b.in_kind_pledged::text as "inKindPledged", b.in_kind_fulfilled::text as "inKindFulfilled", b.hours_pledged::float8 as "hoursPledged",
  case when c.staff_category is not null then b.hours_fulfilled::float8 end as "hoursFulfilled", ${nextDue} as "nextDueOn", c.pledged_at as "pledgedAt", c.accepted_at as "acceptedAt",
  c.venture_id as "ventureId", c.lead_code as "leadCode", c.giver_code as "giverCode", c.pledged_by as "pledgedBy", c.accepted_by as "acceptedBy"`;

/** Where contributions are read from. */
export const contributionTables = "contribution c join contribution_balance b on b.contribution_id = c.id";

/** Makes a contribution of a row. */
export function toContribution(row: Contribution): Contribution {
  return Object.assign(new Contribution(), row);
}

/** A contribution by id; null when there is none, and for who may not read ventures. */
export const contributionById = defineLoader<string, Contribution>(
  async (ctx, ids) =>
    mayEver(ctx.actor, "venture:read")
      ? (await ctx.read.query<Contribution>(`select ${contributionColumns} from ${contributionTables} where c.id = any ($1)`, [ids])).map(
          toContribution,
        )
      : [],
  (row) => row.id,
);

/** The contributions to a venture, the newest first. */
export const contributionsOfVenture = defineManyLoader<Contribution>(async (ctx, keys) =>
  (
    await ctx.read.query<Contribution & { forKey: string }>(
      `select c.venture_id as "forKey", ${contributionColumns} from ${contributionTables} where c.venture_id = any ($1) order by c.number desc`,
      [keys],
    )
  ).map((row) => Object.assign(new Contribution(), row)),
);

/** The schedule that stands, by day. */
export const instalmentsOf = defineManyLoader<ContributionInstalment>(async (ctx, keys) =>
  (
    await ctx.read.query<ContributionInstalment & { forKey: string }>(
      `select i.contribution_id as "forKey", i.id, i.due_on::text as "dueOn", i.funds::text, i.in_kind::text as "inKind", i.hours::float8 as hours
       from contribution_instalment i join contribution c on c.id = i.contribution_id and c.schedule_revision = i.revision where i.contribution_id = any ($1) order by i.due_on, i.id`,
      [keys],
    )
  ).map((row) => Object.assign(new ContributionInstalment(), row)),
);

/** Everything that was recorded as given, oldest first. */
export const fulfilmentsOf = defineManyLoader<ContributionFulfilment>(async (ctx, keys) =>
  (
    await ctx.read.query<ContributionFulfilment & { forKey: string }>(
      `select contribution_id as "forKey", contribution_id as "contributionId", id, state, funds::text, in_kind::text as "inKind", hours::float8 as hours, given_on::text as "givenOn", evidence, file_id as "fileId", recorded_at as "recordedAt",
         answered_at as "answeredAt", answer, recorded_by as "recordedBy", answered_by as "answeredBy" from contribution_fulfilment where contribution_id = any ($1) order by recorded_at, id`,
      [keys],
    )
  ).map((row) => Object.assign(new ContributionFulfilment(), row)),
);

/** The ledger, oldest entry first. */
export const entriesOf = defineManyLoader<ContributionEntry>(async (ctx, keys) =>
  (
    await ctx.read.query<ContributionEntry & { forKey: string }>(
      `select e.contribution_id as "forKey", e.contribution_id as "contributionId", e.id, e.at, e.entry, coalesce(e.funds, e.in_kind) < 0 as "takesAway", abs(e.funds)::text as funds, abs(e.in_kind)::text as "inKind",
         abs(e.hours)::float8 as hours, e.reason, e.reverses_id as reverses, exists (select from contribution_entry r where r.reverses_id = e.id) as reversed, e.by_person as "byPerson", e.by_organization as "byOrganization"
       from contribution_entry e where e.contribution_id = any ($1) order by e.seq`,
      [keys],
    )
  ).map((row) => Object.assign(new ContributionEntry(), row)),
);
