import { permit } from "@resc/access";
import { citeAccord, connecticutDate, newId, NotFoundError, NotPossibleError, step } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { ConcernEntity } from "./concern.entity.ts";
import { type ConcernAct, type ConcernFacts, concernMachine } from "./concern.machine.ts";

/** The sentence of the Accord behind concerns, as people cite it. */
export const concernClause = citeAccord("A48");

/** How a screen names a concern by its number. */
export const concernRef = (number: number): string => `CN-${number}`;

/** The right to place, merge, discuss and decide; the clock needs none. */
export function permitPlacing(tx: Transaction): void {
  if (tx.actor.role !== "SYSTEM") permit(tx.actor, "concern:place");
}

/** A concern, locked. Throws {@link NotFoundError}: a concern of somebody else and none at all look the same. */
export async function lockConcern(tx: Transaction, id: string): Promise<ConcernEntity> {
  const concern = await tx.lock(ConcernEntity, id);
  if (!concern) throw new NotFoundError();
  return concern;
}

/** Takes a step of the machine and writes it to the trail, which never holds the words of a concern. */
export async function changeConcern(
  tx: Transaction,
  concern: ConcernEntity,
  act: ConcernAct,
  patch: Partial<ConcernEntity> = {},
  more: { readonly facts?: Partial<ConcernFacts>; readonly after?: object } = {},
): Promise<ConcernEntity> {
  const facts: ConcernFacts = { held: false, raiser: false, left: false, newFacts: null, actionOpen: false, ...more.facts };
  const next = step(concernMachine, concern.state, act, facts);
  if (!next.ok) throw new NotPossibleError(next.message, concernClause);
  const before = concern.state;
  const changed = await tx.change(ConcernEntity, concern, { ...patch, state: next.state });
  tx.audit({
    act: `concern.${act}`,
    objectType: "concern",
    objectId: concern.id,
    before: { state: before },
    after: { state: changed.state, meetingId: changed.meetingId, version: changed.version, ...more.after },
    clause: concernClause,
  });
  return changed;
}

/** Tells who raised a concern, and who raised one that was merged into it, in plain words; `key` tells two messages about one version apart. */
export async function tellRaisers(
  tx: Transaction,
  concern: ConcernEntity,
  title: string,
  detail: string | null,
  key = String(concern.version),
): Promise<void> {
  const merged = await tx.query<{ raised_by: string; number: number }>("select raised_by, number from concern where merged_into = $1", [
    concern.id,
  ]);
  for (const one of [{ raised_by: concern.raisedBy, number: concern.number }, ...merged])
    await ring(tx, {
      personIds: [one.raised_by],
      objectId: concern.id,
      title,
      detail: detail ?? concern.area,
      path: `/concerns/${concernRef(one.number)}`,
      dedupeKey: `concern:${concern.id}:${key}:${one.number}`,
    });
}

/** The Coordinators now. */
export async function coordinators(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }>(
    "select person_id from platform.list_grants(null, 'ALLIANCE') where role = 'COORDINATOR'",
  );
  return rows.map((row) => row.person_id);
}

/** The day of a meeting in Connecticut. */
export const dayOf = (instant: Date): string => connecticutDate(instant);

/** A new id of an item, here so that placing and bringing back share it. */
export const newItemId = (): string => newId("agendaItem");
