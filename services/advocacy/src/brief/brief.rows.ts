import { may } from "@resc/access";
import { cursorValues, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { Brief, BriefRelease } from "./brief.type.ts";
import type { BriefLine } from "./brief-line.ts";
import { briefColumns, type BriefRecord, linesOf } from "./brief-record.ts";
import { toPageType } from "./page-type.ts";
import { changesSince } from "./release-changes.ts";
import type { BriefPage } from "./brief-page.ts";

interface ReleaseRecord {
  readonly id: string;
  readonly briefId: string;
  readonly number: number;
  readonly version: number;
  readonly title: string;
  readonly sessionYear: number;
  readonly releasedAt: Date;
  readonly hash: string;
  readonly pdfHash: string;
  readonly page: BriefPage;
}

const releaseColumns = `r.id, r.brief_id as "briefId", r.number, r.version, r.title, r.session_year as "sessionYear", r.released_at as "releasedAt", r.html_hash as hash, r.pdf_hash as "pdfHash", r.page`;

const digits = (first: string) => /^\d{1,9}$/.test(first);
/** Drafts are for those who write and review them; everybody else of the Alliance finds a brief once it has a release. */
const seen = "($1::boolean or exists (select from brief_release r where r.brief_id = b.id))";
const drafts = ({ actor }: RequestContext) => may(actor, "brief:readDraft");

async function toReleases(ctx: RequestContext, rows: readonly ReleaseRecord[]): Promise<(BriefRelease & { briefId: string })[]> {
  const changes = await changesSince(ctx.read, rows);
  return rows.map((row) =>
    Object.assign(new BriefRelease(), row, {
      ref: `B-${row.number}`,
      changes: changes.get(row.id) ?? [],
      page: toPageType(row.page),
    }),
  );
}

const releasesByBrief = defineManyLoader<BriefRelease & { briefId: string; forKey: string }>(async (ctx, ids) => {
  const rows = await ctx.read.query<ReleaseRecord>(
    `select ${releaseColumns} from brief_release r where r.brief_id = any ($1) order by r.version desc`,
    [ids],
  );
  return (await toReleases(ctx, rows)).map((release) => Object.assign(release, { forKey: release.briefId }));
});

/** The releases of a brief, the newest first. */
export async function releasesOf(ctx: RequestContext, briefId: string): Promise<readonly BriefRelease[]> {
  return may(ctx.actor, "briefRelease:read") ? releasesByBrief(ctx, briefId) : [];
}

/** A released version; null when there is none. */
export async function releaseBy(ctx: RequestContext, ref: string, version: number): Promise<BriefRelease | null> {
  const [, number] = /^B-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  if (!number || !may(ctx.actor, "briefRelease:read")) return null;
  const rows = await ctx.read.query<ReleaseRecord>(`select ${releaseColumns} from brief_release r where r.number = $1 and r.version = $2`, [
    Number(number),
    version,
  ]);
  return (await toReleases(ctx, rows))[0] ?? null;
}

/** The bytes of a release: its page as HTML, and its PDF in base64. */
export async function releaseFile(ctx: RequestContext, releaseId: string, of: "html" | "pdf"): Promise<string> {
  const column = of === "html" ? "html" : "encode(pdf, 'base64')";
  const [row] = await ctx.read.query<{ content: string }>(`select ${column} as content from brief_release where id = $1`, [releaseId]);
  return (row?.content ?? "").replaceAll(of === "pdf" ? "\n" : "\0", "");
}

interface LastRelease {
  readonly forKey: string;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly page: Pick<BriefPage, "claims">;
  readonly outdated: boolean;
}

/** The newest release of each brief, without its page: what a list needs of it. */
const lastReleases = defineManyLoader<LastRelease>(async (ctx, ids) => {
  const rows = await ctx.read.query<LastRelease>(
    `select distinct on (r.brief_id) r.brief_id as "forKey", r.id, r.title, r.version, jsonb_build_object('claims', r.page->'claims') as page
      from brief_release r where r.brief_id = any ($1) order by r.brief_id, r.version desc`,
    [ids],
  );
  const changes = await changesSince(ctx.read, rows);
  return rows.map((row) => ({ ...row, outdated: (changes.get(row.id)?.length ?? 0) > 0 }));
});

/** A brief as everybody who may read it sees it: without drafts, as it was released last. */
async function toBrief(ctx: RequestContext, row: BriefRecord): Promise<Brief> {
  const [last] = await lastReleases(ctx, row.id);
  const reads = drafts(ctx);
  const released = row.state === "RELEASED" || (!reads && last !== undefined);
  const state = released ? (last?.outdated ? "OUTDATED" : "RELEASED") : row.state;
  const shown = reads || !last ? {} : { title: last.title, textVersion: last.version };
  return Object.assign(new Brief(), row, { ref: `B-${row.number}`, state, reviewedBy: reads ? row.reviewedBy : [] }, shown);
}

/** Briefs, the newest first. */
export async function listBriefs(ctx: RequestContext, args: { readonly first: number; readonly after?: string }): Promise<Page<Brief>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "brief:read")) return emptyPage(args);
  const after = cursorValues(args, 1, digits);
  const rows = await ctx.read.query<BriefRecord>(
    `select ${briefColumns} from brief b where ${seen} and ($2::integer is null or b.number < $2) order by b.number desc limit $3`,
    [drafts(ctx), after?.[0] ?? null, size + 1],
  );
  const briefs = new Map(await Promise.all(rows.map(async (row) => [row.id, await toBrief(ctx, row)] as const)));
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    (row) => briefs.get(row.id) ?? new Brief(),
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from brief b where ${seen}`, [drafts(ctx)]))[0]?.count ?? 0,
  );
}

async function briefBy(ctx: RequestContext, condition: string, value: string | number): Promise<Brief | null> {
  if (!may(ctx.actor, "brief:read")) return null;
  const [row] = await ctx.read.query<BriefRecord>(`select ${briefColumns} from brief b where ${seen} and ${condition}`, [
    drafts(ctx),
    value,
  ]);
  return row ? toBrief(ctx, row) : null;
}

/** A brief by its reference; null when there is none for the viewer. */
export async function briefByRef(ctx: RequestContext, ref: string): Promise<Brief | null> {
  const [, number] = /^B-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  return number ? briefBy(ctx, "b.number = $2", Number(number)) : null;
}

/** A brief by id; null when there is none for the viewer. */
export async function briefById(ctx: RequestContext, id: string): Promise<Brief | null> {
  return briefBy(ctx, "b.id = $2", id);
}

const linesByBrief = defineManyLoader<BriefLine & { briefId: string; forKey: string }>(async (ctx, ids) =>
  (await linesOf(ctx.read, ids)).map((line) => Object.assign(line, { forKey: line.briefId })),
);

/** The lines of a brief as it is written; empty for who may not read drafts. */
export async function linesFor(ctx: RequestContext, briefId: string): Promise<readonly BriefLine[]> {
  return drafts(ctx) ? linesByBrief(ctx, briefId) : [];
}
