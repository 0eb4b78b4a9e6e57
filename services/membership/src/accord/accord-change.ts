import { NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { type AccordAct, type AccordFacts, accordMachine, noAccordFacts } from "./accord-version.machine.ts";
import { AccordVersionEntity } from "./accord.entity.ts";

/** How the trail cites the Accord as a whole. */
export const accordClause = "Accord";

/** The page of a version. */
export const accordPath = (number: number): string => `/accord?version=${number}`;

/** A version, locked. Throws {@link NotFoundError}. */
export async function lockAccordVersion(tx: Transaction, id: string): Promise<AccordVersionEntity> {
  const version = await tx.lock(AccordVersionEntity, id);
  if (!version) throw new NotFoundError();
  return version;
}

/** Takes a step of the machine and writes it to the trail. */
export async function changeAccord(
  tx: Transaction,
  version: AccordVersionEntity,
  act: AccordAct,
  patch: Partial<AccordVersionEntity> = {},
  more: { readonly facts?: Partial<AccordFacts>; readonly after?: object; readonly reason?: string | null } = {},
): Promise<AccordVersionEntity> {
  const next = step(accordMachine, version.state, act, { ...noAccordFacts, ...more.facts });
  if (!next.ok) throw new NotPossibleError(next.message, accordClause);
  const before = version.state;
  const changed = await tx.change(AccordVersionEntity, version, { ...patch, state: next.state });
  tx.audit({
    act: `accord.${act}`,
    objectType: "accordVersion",
    objectId: version.id,
    before: { state: before },
    after: { state: changed.state, textHash: changed.textHash, version: changed.version, ...more.after },
    reason: more.reason ?? null,
    clause: accordClause,
  });
  return changed;
}

/** Who holds the office of Executive Director now, by RESC. */
export async function directorsNow(tx: Transaction): Promise<readonly { readonly personId: string; readonly organization: string }[]> {
  return tx.query(
    `select person_id as "personId", organization from platform.list_grants(null, null) where role = 'EXECUTIVE_DIRECTOR' order by organization`,
  );
}
