import { type Actor, may } from "@resc/access";
import { type RescCode, rescCodes } from "@resc/domain";
import { cursorValues, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { positionStates, type PositionState } from "./common-position.machine.ts";
import {
  Position,
  PositionCommitment,
  PositionDeparture,
  PositionInForce,
  type PositionStage,
  PositionVersion,
} from "./common-position.type.ts";

const afterAdoption: readonly PositionState[] = ["ADOPTED", "IN_FORCE", "RETIRED", "SUPERSEDED"];
const digits = (first: string) => /^\d{1,9}$/.test(first);

/** The states in which the actor reads versions in the portal: drafts are for those who write and answer them. */
function statesFor(actor: Actor): readonly PositionState[] {
  if (may(actor, "position:readDraft")) return positionStates;
  return may(actor, "position:read") ? afterAdoption : [];
}

const columns = `p.id, 'CP-' || p.number as ref, p.number, p.trigger`;
const seen = "exists (select from position_version v where v.position_id = p.id and v.state = any ($1))";
const has = (states: string) =>
  `exists (select from position_version v where v.position_id = p.id and v.state = any ($1) and v.state in (${states}))`;
const force = has("'IN_FORCE'");
// What is begun as a draft of something that ended has nothing to become.
const work = `(${has("'PROPOSED','OUT_FOR_COMMITMENT','ADOPTED'")} or (${has("'DRAFTING'")} and (${force} or not ${has("'RETIRED','SUPERSEDED'")})))`;
const where = `${seen} and case $2::text when 'IN_FORCE' then ${force} when 'IN_WORK' then ${work} when 'ENDED' then not ${force} and not ${work} else true end`;

const toPosition = (row: Position) => Object.assign(new Position(), row);

/** Common positions that the viewer reads, the newest first. */
export async function listPositions(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly stage?: PositionStage },
): Promise<Page<Position>> {
  const size = pageSize(args);
  const states = statesFor(ctx.actor);
  if (states.length === 0) return emptyPage(args);
  const after = cursorValues(args, 1, digits);
  const filter = [states, args.stage ?? null];
  const rows = await ctx.read.query<Position>(
    `select ${columns} from common_position p where ${where} and ($3::integer is null or p.number < $3) order by p.number desc limit $4`,
    [...filter, after?.[0] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    toPosition,
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from common_position p where ${where}`, filter))[0]?.count ??
      0,
  );
}

/** A position by its reference; null when there is none for the viewer. */
export async function positionByRef(ctx: RequestContext, ref: string): Promise<Position | null> {
  const [, number] = /^CP-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  return number ? positionBy(ctx, "p.number = $2", Number(number)) : null;
}

/** A position by id; null when there is none for the viewer. */
export async function positionById(ctx: RequestContext, id: string): Promise<Position | null> {
  return positionBy(ctx, "p.id = $2", id);
}

async function positionBy(ctx: RequestContext, condition: string, value: string | number): Promise<Position | null> {
  const states = statesFor(ctx.actor);
  if (states.length === 0) return null;
  const [row] = await ctx.read.query<Position>(`select ${columns} from common_position p where ${seen} and ${condition}`, [states, value]);
  return row ? toPosition(row) : null;
}

const versions = defineManyLoader<PositionVersion>(async (ctx, ids) =>
  ctx.read.query(
    `select v.position_id as "forKey", v.position_id as "positionId", v.id, v.number, v.title, v.body as text, v.body_hash as hash, v.state, v.decided_at as "decidedAt", v.release_at as "releaseAt",
      v.in_force_at as "inForceSince", v.ended_at as "endedAt", v.end_reason as "endReason", (select 'CP-' || o.number from common_position o where o.id = v.superseded_by) as "supersededByRef",
      w.why, w.answer_by as "answerBy", w.begun_by as "begunBy", v.version
      from position_version v left join position_work w on w.version_id = v.id and $3::boolean where v.position_id = any ($1) and v.state = any ($2) order by v.number desc`,
    [ids, statesFor(ctx.actor), may(ctx.actor, "position:readDraft")],
  ),
);

/** The versions of a position that the viewer reads, the newest first. */
export async function versionsOf(ctx: RequestContext, positionId: string): Promise<PositionVersion[]> {
  if (statesFor(ctx.actor).length === 0) return [];
  return (await versions(ctx, positionId)).map((row) => Object.assign(new PositionVersion(), row));
}

const commitments = defineManyLoader<PositionCommitment>(async (ctx, ids) =>
  ctx.read.query(
    `select version_id as "forKey", resc_code as "rescCode", answer, words, answered_at as "answeredAt", person_id as "personId" from position_commitment where version_id = any ($1)`,
    [ids],
  ),
);

/** What the six answered to a version that went out, those who said nothing too; empty for who may not read answers. */
export async function commitmentsTo(ctx: RequestContext, version: PositionVersion): Promise<PositionCommitment[]> {
  if (!may(ctx.actor, "position:readAnswers") || version.hash === null) return [];
  const stated = new Map((await commitments(ctx, version.id)).map((row) => [row.rescCode, row]));
  const unstated = { answer: null, words: null, answeredAt: null, personId: null };
  return rescCodes.map((rescCode: RescCode) => Object.assign(new PositionCommitment(), unstated, { rescCode }, stated.get(rescCode)));
}

const departures = defineManyLoader<PositionDeparture>(async (ctx, ids) =>
  ctx.read.query(
    `select version_id as "forKey", resc_code as "rescCode", reason, recorded_at as "recordedAt", person_id as "personId" from position_departure where version_id = any ($1) order by recorded_at`,
    [ids],
  ),
);

/** Members that no longer adhere to a version; empty for who may not read answers. */
export async function departuresFrom(ctx: RequestContext, versionId: string): Promise<PositionDeparture[]> {
  if (!may(ctx.actor, "position:readAnswers")) return [];
  return (await departures(ctx, versionId)).map((row) => Object.assign(new PositionDeparture(), row));
}

const inForceColumns = `p.number, 'CP-' || p.number as ref, v.title, v.body as text, v.number as version, v.body_hash as hash, v.in_force_at as "inForceSince"`;
const inForce = "from common_position p join position_version v on v.position_id = p.id and v.state = 'IN_FORCE'";
const toInForce = (row: PositionInForce) => Object.assign(new PositionInForce(), row);

/** Positions in force, the newest first: public. */
export async function listPositionsInForce(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string },
): Promise<Page<PositionInForce>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "positionInForce:read")) return emptyPage(args);
  const after = cursorValues(args, 1, digits);
  const rows = await ctx.read.query<PositionInForce>(
    `select ${inForceColumns} ${inForce} where ($1::integer is null or p.number < $1) order by p.number desc limit $2`,
    [after?.[0] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    toInForce,
    async () => (await ctx.read.query<{ count: number }>(`select count(*)::int as count ${inForce}`, []))[0]?.count ?? 0,
  );
}

/** A position in force by its reference; null when there is none. */
export async function positionInForceByRef(ctx: RequestContext, ref: string): Promise<PositionInForce | null> {
  const [, number] = /^CP-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  if (!number || !may(ctx.actor, "positionInForce:read")) return null;
  const [row] = await ctx.read.query<PositionInForce>(`select ${inForceColumns} ${inForce} where p.number = $1`, [Number(number)]);
  return row ? toInForce(row) : null;
}
