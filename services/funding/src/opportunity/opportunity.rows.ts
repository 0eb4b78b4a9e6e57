import { may, mayEver, onlyReads } from "@resc/access";
import { cursorValues, defineLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { searchText, titleOrNumber } from "./opportunity-search.ts";
import type { OpportunityState } from "./opportunity.machine.ts";
import { Opportunity } from "./opportunity.type.ts";

const forReaders = `o.id, o.ref, o.state, o.route, o.office, o.title, o.number, o.summary, o.amount, o.amount_note as "amountNote", o.eligibility, o.period_words as "periodWords", o.published_on as "publishedOn",
  o.closes_words as "closesWords", o.closes_precision as "closesPrecision", o.closes_at as "closesAt", o.closes_rule as "closesRule", o.received_at as "receivedAt", o.agency_code as "agencyCode", a.name as "agencyName"`;
const columns = `${forReaders}, o.version, o.sole, o.is_public as "isPublic", o.conference_words as "conferenceWords", o.conference_at as "conferenceAt", o.alliance_closes_at as "allianceClosesAt",
  o.source_kind as "sourceKind", o.source_text as "sourceText", o.source_file_id as "sourceFileId", o.source_hash as "sourceHash", o.circulate_by as "circulateBy", o.circulated_at as "circulatedAt",
  o.window_closes_at as "windowClosesAt", o.window_closed_at as "windowClosedAt", o.state_since as "stateSince", o.end_reason as "endReason", o.contact_id as "contactId", o.received_by as "receivedById"`;

// Who only reads has these columns, and no others, granted to its role of the database; there is no version for it to act on.
function columnsFor(ctx: RequestContext): string {
  return onlyReads(ctx.actor.role) ? `${forReaders}, 0 as version` : columns;
}

function mayOpen(ctx: RequestContext, row: Opportunity): boolean {
  return may(ctx.actor, "opportunity:read", { organization: row.agencyCode });
}

/** An opportunity by id; "not yours" is the same null as "unknown". */
export const opportunityById = defineLoader<string, Opportunity>(
  async (ctx, ids) => {
    if (!mayEver(ctx.actor, "opportunity:read")) return [];
    const rows = await ctx.read.query<Opportunity>(
      `select ${columnsFor(ctx)} from opportunity o join state_agency a on a.code = o.agency_code where o.id = any ($1)`,
      [ids],
    );
    return rows.map((row) => Object.assign(new Opportunity(), row)).filter((row) => mayOpen(ctx, row));
  },
  (row) => row.id,
);

/** An opportunity by its reference. */
export async function opportunityByRef(ctx: RequestContext, ref: string): Promise<Opportunity | null> {
  if (!mayEver(ctx.actor, "opportunity:read")) return null;
  const [row] = await ctx.read.query<{ id: string }>("select id from opportunity where ref = $1", [ref]);
  return row ? opportunityById(ctx, row.id) : null;
}

/** What narrows a list of opportunities. */
export interface OpportunityListArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly agency?: string | null;
  readonly states?: readonly OpportunityState[] | null;
  readonly search?: string | null;
}

/** A page of opportunities, the newest notice first. */
export async function listOpportunities(ctx: RequestContext, args: OpportunityListArgs): Promise<Page<Opportunity>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "opportunity:read")) return emptyPage(args);
  const after = cursorValues(args, 2);
  const where = `($1::text is null or o.agency_code = $1) and ($2::text[] is null or o.state = any ($2)) and ($3::text is null or ${titleOrNumber("$3")}) and ($4::text is null or o.agency_code = $4)`;
  const filter = [
    args.agency ?? null,
    args.states ?? null,
    searchText(args.search),
    may(ctx.actor, "opportunity:read") ? null : ctx.actor.organization,
  ];
  const key = "to_char(o.received_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')";
  const rows = (
    await ctx.read.query<Opportunity & { sortKey: string }>(
      `select ${columnsFor(ctx)}, ${key} as "sortKey" from opportunity o join state_agency a on a.code = o.agency_code
        where ${where} and ($5::text is null or (${key}, o.id) < ($5, $6)) order by o.received_at desc, o.id desc limit $7`,
      [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
    )
  ).filter((row) => mayOpen(ctx, row));
  return pageOf(
    rows,
    args,
    (row) => [row.sortKey, row.id],
    (row) => Object.assign(new Opportunity(), row),
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from opportunity o where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}
