import { may } from "@resc/access";
import { citeAccord, actsFrom, NotFoundError, NotPossibleError, type RescCode, step } from "@resc/domain";
import type { Reader, Transaction } from "@resc/store";
import type { StatedAnswer } from "./adoption-rule.ts";
import { noPositionFacts, type PositionAct, type PositionFacts, positionMachine, type PositionState } from "./common-position.machine.ts";
import { PositionVersionEntity } from "./position-version.entity.ts";

/** The sentence of the Accord behind common positions, as people cite it. */
export const positionClause = citeAccord("A21");

/** Which version, as the caller last saw it. */
export interface VersionTarget {
  readonly versionId: string;
  readonly version: number;
}

/** What an act needs to know of a version beside its row. */
export interface KnownVersion {
  readonly id: string;
  readonly positionId: string;
  /** Number of the position, as in CP-3. */
  readonly positionNumber: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: PositionState;
  readonly version: number;
}

/** A version that the actor may read. Throws {@link NotFoundError}. */
export async function findVersion(tx: Transaction, id: string): Promise<KnownVersion> {
  if (!may(tx.actor, "position:read")) throw new NotFoundError();
  return knownVersion(tx, id);
}

/** A version as the platform's own clock or a message knows it. Throws {@link NotFoundError}. */
export async function knownVersion(reader: Reader, id: string): Promise<KnownVersion> {
  const [row] = await reader.query<KnownVersion>(
    `select v.id, v.position_id as "positionId", p.number as "positionNumber", v.number, v.title, v.body, v.state, v.version
      from position_version v join common_position p on p.id = v.position_id where v.id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError();
  return row;
}

/** Locks a version for an act; the caller's number of it must be the current one. Where the state does not fit, nobody may lock it: that is said first. */
export async function lockVersion(
  tx: Transaction,
  target: VersionTarget,
  known: KnownVersion,
  act: PositionAct,
): Promise<PositionVersionEntity> {
  if (!actsFrom(positionMachine, known.state).includes(act)) stepPosition(known.state, act);
  const row = await tx.lock(PositionVersionEntity, target.versionId);
  if (!row) throw new NotFoundError();
  tx.expectVersion(row, target.version);
  return row;
}

/** What was answered to a version. */
export async function answersTo(reader: Reader, versionId: string): Promise<StatedAnswer[]> {
  return reader.query<StatedAnswer & { rescCode: RescCode }>(
    `select resc_code as "rescCode", answer from position_commitment where version_id = $1 order by resc_code`,
    [versionId],
  );
}

/** How the other versions of a position stand. */
export async function otherVersions(
  reader: Reader,
  row: { readonly id: string; readonly positionId: string; readonly number: number },
): Promise<Pick<PositionFacts, "versionInWork" | "versionDecided" | "amendsInForce">> {
  const states = await reader.query<{ state: PositionState }>("select state from position_version where position_id = $1 and id <> $2", [
    row.positionId,
    row.id,
  ]);
  const any = (...of: PositionState[]) => states.some(({ state }) => of.includes(state));
  return {
    versionInWork: any("PROPOSED", "DRAFTING", "OUT_FOR_COMMITMENT", "ADOPTED"),
    versionDecided: any("OUT_FOR_COMMITMENT", "ADOPTED"),
    amendsInForce: row.number === 1 || any("IN_FORCE"),
  };
}

/** Throws {@link NotPossibleError} with the sentence to show unless the act is possible now. Returns the state after it. */
export function stepPosition(state: PositionState, act: PositionAct, facts: Partial<PositionFacts> = {}): PositionState {
  const next = step(positionMachine, state, act, { ...noPositionFacts, ...facts });
  if (!next.ok) throw new NotPossibleError(next.message, positionClause);
  return next.state;
}

/** One act on a version: asks the machine, changes the row, writes the trail. The text is in no row of the trail. */
export async function changeVersion(
  tx: Transaction,
  row: PositionVersionEntity,
  act: PositionAct,
  patch: Partial<PositionVersionEntity>,
  facts: Partial<PositionFacts> = {},
): Promise<PositionVersionEntity> {
  const before = row.state;
  const state = stepPosition(before, act, facts);
  const changed = await tx.change(PositionVersionEntity, row, { ...patch, state });
  notePosition(tx, row, act, { before: { state: before }, after: { state, version: changed.version }, reason: facts.reason ?? null });
  return changed;
}

/** A row of the trail about a version. */
export function notePosition(
  tx: Transaction,
  row: { readonly positionId: string; readonly number: number },
  act: PositionAct | "propose",
  more: { readonly before?: object; readonly after?: object; readonly reason?: string | null } = {},
): void {
  const { after, ...rest } = more;
  tx.audit({
    act: `position.${act}`,
    objectType: "position",
    objectId: row.positionId,
    clause: positionClause,
    ...rest,
    after: { textVersion: row.number, ...after },
  });
}
