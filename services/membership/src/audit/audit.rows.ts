import { may } from "@resc/access";
import type { RoleCode } from "@resc/access";
import { addDays, type OrganizationCode, startOfDay } from "@resc/domain";
import { cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { valuesOf } from "./audit-values.ts";
import { AuditCheck, AuditRow } from "./audit.type.ts";

interface Row {
  readonly chain: string;
  readonly seq: string;
  readonly at: Date;
  readonly key: string;
  readonly person_id: string | null;
  readonly role: string;
  readonly organization: OrganizationCode;
  readonly act: string;
  readonly object_type: string;
  readonly object_id: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
  readonly clause: string | null;
  readonly outcome: string;
}

/** What narrows the trail. */
export interface TrailArgs {
  readonly first: number;
  readonly after?: string;
  readonly person?: string;
  /** Its first letters, such as `seat.`. */
  readonly act?: string;
  /** A kind of object, or the id of one. */
  readonly object?: string;
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
}

const nobody = new Set(["SYSTEM", "ANONYMOUS"]);
const mostCounted = 10_000;

function toAuditRow(row: Row): AuditRow {
  const byClock = nobody.has(row.role);
  return Object.assign(new AuditRow(), {
    id: `${row.chain}:${row.seq}`,
    at: row.at,
    role: byClock ? null : (row.role as RoleCode),
    organization: byClock ? null : row.organization,
    act: row.act,
    objectType: row.object_type,
    objectId: row.object_id,
    values: valuesOf(row.before, row.after),
    reason: row.reason,
    clause: row.clause,
    refused: row.outcome === "REFUSED",
    personId: row.person_id,
  });
}

const call = "platform.read_trail($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const like = (letters: string | undefined) => letters?.trim().replace(/[\\%_]/g, "\\$&") || null;

/** Rows of the trail that the viewer may read, the newest first. */
export async function readTrail(ctx: RequestContext, args: TrailArgs): Promise<Page<AuditRow>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "audit:read")) return emptyPage(args);
  const after = cursorValues(args, 3, (first) => !Number.isNaN(Date.parse(first)));
  const filter = [
    args.person ?? null,
    like(args.act),
    args.object?.trim() || null,
    args.from ? startOfDay(args.from).toISOString() : null,
    args.to ? startOfDay(addDays(args.to, 1)).toISOString() : null,
  ];
  const rows = await ctx.read.query<Row>(
    `select t.*, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key from ${call} t`,
    [...filter, ...(after ?? [null, null, null]), size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.key, row.chain, row.seq],
    toAuditRow,
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from ${call}`, [...filter, null, null, null, mostCounted]))[0]
        ?.count ?? 0,
  );
}

/** How the chains stood when they were last verified; nothing for who reads no trail. */
export async function chainChecks(ctx: RequestContext): Promise<AuditCheck[]> {
  if (!may(ctx.actor, "audit:read")) return [];
  const rows = await ctx.read.query<{ chain: string; seq: string; first_bad_seq: string | null; head_matches: boolean; checked_at: Date }>(
    "select * from platform.chain_checks()",
  );
  return rows.map((row) =>
    Object.assign(new AuditCheck(), {
      chain: row.chain,
      rows: Number(row.seq),
      checkedAt: row.checked_at,
      unbroken: row.first_bad_seq === null && row.head_matches,
      brokenAt: row.first_bad_seq === null ? null : Number(row.first_bad_seq),
    }),
  );
}
