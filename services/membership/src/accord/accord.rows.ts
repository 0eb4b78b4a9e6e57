import { type Actor, may } from "@resc/access";
import { rescCodes } from "@resc/domain";
import { cursorValues, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { type AccordState, accordStates } from "./accord-version.machine.ts";
import { AccordClause, AccordSignature, AccordVersion } from "./accord.type.ts";

/** The states in which the actor reads versions: what is worked on is for those who load and sign it. */
function statesFor(actor: Actor): readonly AccordState[] {
  if (may(actor, "accord:readDraft")) return accordStates;
  return may(actor, "accord:read") ? ["IN_FORCE", "SUPERSEDED"] : [];
}

const columns = `v.id, v.number, v.title, v.month, v.state, v.text_hash as hash, v.circulated_at as "circulatedAt", v.in_force_at as "inForceAt",
  (select o.number from accord_version o where o.id = v.superseded_by) as "supersededByNumber", v.version`;
const toVersion = (row: AccordVersion) => Object.assign(new AccordVersion(), row);

async function one(ctx: RequestContext, condition: string, ...values: readonly (string | number)[]): Promise<AccordVersion | null> {
  const states = statesFor(ctx.actor);
  if (states.length === 0) return null;
  const [row] = await ctx.read.query<AccordVersion>(`select ${columns} from accord_version v where v.state = any ($1) and ${condition}`, [
    states,
    ...values,
  ]);
  return row ? toVersion(row) : null;
}

/** The version in force; null for who may not read it. */
export const accordInForce = (ctx: RequestContext) => one(ctx, "v.state = 'IN_FORCE'");

/** A version by id or by number; null when there is none for the viewer. */
export async function accordVersionBy(ctx: RequestContext, key: string): Promise<AccordVersion | null> {
  return /^\d{1,6}$/.test(key) ? one(ctx, "v.number = $2", Number(key)) : one(ctx, "v.id = $2", key);
}

/** Versions that the viewer reads, the newest first. */
export async function listAccordVersions(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string },
): Promise<Page<AccordVersion>> {
  const size = pageSize(args);
  const states = statesFor(ctx.actor);
  if (states.length === 0) return emptyPage(args);
  const after = cursorValues(args, 1, (first) => /^\d{1,9}$/.test(first));
  const rows = await ctx.read.query<AccordVersion>(
    `select ${columns} from accord_version v where v.state = any ($1) and ($2::integer is null or v.number < $2) order by v.number desc limit $3`,
    [states, after?.[0] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    toVersion,
    async () =>
      (await ctx.read.query<{ count: number }>("select count(*)::int as count from accord_version where state = any ($1)", [states]))[0]
        ?.count ?? 0,
  );
}

/** The lines of a version in their order; none when only its name is known. */
export const clausesOf = defineManyLoader<AccordClause>(async (ctx, ids) =>
  (
    await ctx.read.query<AccordClause & { forKey: string }>(
      `select version_id as "forKey", line, part, citation, anchor, text from accord_clause where version_id = any ($1) order by line`,
      [ids],
    )
  ).map((row) => Object.assign(new AccordClause(), row)),
);

const words = defineManyLoader<AccordSignature>(async (ctx, ids) =>
  ctx.read.query(
    `select version_id as "forKey", resc_code as "rescCode", kind as word, name, title, signed_on::text as "signedOn", reason from accord_signature where version_id = any ($1)`,
    [ids],
  ),
);

/** The word of each of the six on a version, those who have said nothing too; none while it is a draft or known by name only. */
export async function signaturesOf(ctx: RequestContext, version: AccordVersion): Promise<AccordSignature[]> {
  if (version.circulatedAt === null) return [];
  const said = new Map((await words(ctx, version.id)).map((row) => [row.rescCode, row]));
  const nothing = { word: null, name: null, title: null, signedOn: null, reason: null };
  return rescCodes.map((rescCode) => Object.assign(new AccordSignature(), nothing, { rescCode }, said.get(rescCode)));
}
