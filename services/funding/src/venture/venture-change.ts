import { type Actor, type ObjectFacts, permit } from "@resc/access";
import { citeAccord, NotFoundError, NotPossibleError, type RescCode, step } from "@resc/domain";
import { type Reader, ring, type Transaction } from "@resc/store";
import { VentureEntity } from "./venture.entity.ts";
import { noVentureFacts, type VentureAct, type VentureFacts, ventureMachine } from "./venture.machine.ts";

/** The sentence of the Accord behind ventures, as people cite it. */
export const ventureClause = citeAccord("A27");

/** Which venture, as the caller last saw it. */
export interface VentureTarget {
  readonly id: string;
  readonly version: number;
}

/** Who leads, as the rights ask for it: the person, and only while acting for the RESC that leads. */
export function leadFacts(actor: Actor, venture: { readonly leadCode: RescCode; readonly leadPersonId: string }): ObjectFacts {
  return { leads: actor.organization === venture.leadCode ? [venture.leadPersonId] : [] };
}

/** Locks a venture for a change by its lead; the caller's version must be the current one. Unknown and not the lead's own are told apart: all staff see ventures. */
export async function lockVenture(tx: Transaction, target: VentureTarget): Promise<VentureEntity> {
  const found = await findVenture(tx, target.id);
  permit(tx.actor, "venture:keep", leadFacts(tx.actor, found));
  const venture = await tx.lock(VentureEntity, target.id);
  if (!venture) throw new NotFoundError();
  // Asked again now that nobody else can change who leads.
  permit(tx.actor, "venture:keep", leadFacts(tx.actor, venture));
  tx.expectVersion(venture, target.version);
  return venture;
}

/** What an act needs to know of a venture that it does not change. */
export interface KnownVenture {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: VentureEntity["state"];
  readonly leadCode: RescCode;
  readonly leadPersonId: string;
}

/** A venture that the actor may read. Throws {@link NotFoundError}. */
export async function findVenture(reader: Reader, id: string): Promise<KnownVenture> {
  const [row] = await reader.query<KnownVenture>(
    `select id, number, title, state, lead_code as "leadCode", lead_person_id as "leadPersonId" from venture where id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError();
  return row;
}

/** The RESCs that take part now. */
export async function membersOf(reader: Reader, ventureId: string): Promise<RescCode[]> {
  const rows = await reader.query<{ code: RescCode }>(
    "select resc_code as code from venture_member where venture_id = $1 and left_on is null order by resc_code",
    [ventureId],
  );
  return rows.map((row) => row.code);
}

/** Throws {@link NotPossibleError} with the sentence to show unless the act is possible now. Returns the state after it. */
export function stepVenture(state: VentureEntity["state"], act: VentureAct, facts: Partial<VentureFacts>): VentureEntity["state"] {
  const next = step(ventureMachine, state, act, { ...noVentureFacts, ...facts });
  if (!next.ok) throw new NotPossibleError(next.message, ventureClause);
  return next.state;
}

/** One act of the lead on a venture: asks the machine, changes the row, writes the trail. */
export async function changeVenture(
  tx: Transaction,
  venture: VentureEntity,
  act: VentureAct,
  patch: Partial<VentureEntity>,
  facts: Partial<VentureFacts> = {},
  after: object = {},
): Promise<VentureEntity> {
  const before = venture.state;
  const state = stepVenture(before, act, facts);
  const changed = await tx.change(VentureEntity, venture, { ...patch, state });
  noteVenture(tx, venture.id, act, {
    before: { state: before },
    after: { state, version: changed.version, ...after },
    reason: facts.reason ?? null,
  });
  return changed;
}

/** A row of the trail about a venture. */
export function noteVenture(
  tx: Transaction,
  id: string,
  act: string,
  more: { readonly before?: object; readonly after?: object; readonly reason?: string | null } = {},
): void {
  tx.audit({ act: `venture.${act}`, objectType: "venture", objectId: id, clause: ventureClause, ...more });
}

/** The Executive Directors of some RESCs, now. */
export async function directorsOf(reader: Reader, codes: readonly RescCode[], today: string): Promise<string[]> {
  const rows = await reader.query<{ person_id: string }>(
    `select person_id from known_role where role = 'EXECUTIVE_DIRECTOR' and organization = any ($1) and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date) and ended_at is null order by organization, person_id`,
    [codes, today],
  );
  return rows.map((row) => row.person_id);
}

/** The person who leads; while they hold no role at the RESC that leads, its Executive Director. */
export async function leadOf(reader: Reader, venture: KnownVenture | VentureEntity, today: string): Promise<string[]> {
  const rows = await reader.query(
    "select 1 from known_role where person_id = $1 and organization = $2 and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date) and ended_at is null limit 1",
    [venture.leadPersonId, venture.leadCode, today],
  );
  return rows.length > 0 ? [venture.leadPersonId] : directorsOf(reader, [venture.leadCode], today);
}

/** A line in the bells of some people about a venture. */
export async function ringAbout(
  tx: Transaction,
  venture: KnownVenture | VentureEntity,
  bell: { readonly personIds: readonly string[]; readonly title: string; readonly detail?: string; readonly key: string },
): Promise<void> {
  await ring(tx, {
    personIds: bell.personIds,
    objectId: venture.id,
    title: bell.title,
    detail: bell.detail ?? venture.title,
    path: `/ventures/V-${venture.number}`,
    dedupeKey: bell.key,
  });
}
