import { actsFrom, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { BriefEntity } from "./brief.entity.ts";
import { type BriefAct, type BriefFacts, briefMachine, type BriefState } from "./brief.machine.ts";
import type { BriefRecord } from "./brief-record.ts";

/** Which brief, as the caller last saw it. */
export interface BriefTarget {
  readonly id: string;
  readonly version: number;
}

const nothing: BriefFacts = { problems: 0, reviewed: false, reviewedByOwn: false, lines: 1 };

/** Throws {@link NotPossibleError} with the sentence to show unless the act is possible now. */
export function stepBrief(state: BriefState, act: BriefAct, facts: Partial<BriefFacts> = {}): BriefState {
  const next = step(briefMachine, state, act, { ...nothing, ...facts });
  if (!next.ok) throw new NotPossibleError(next.message);
  return next.state;
}

/** Locks a brief for an act; where the state does not fit, that is said first. */
export async function lockBrief(tx: Transaction, target: BriefTarget, known: BriefRecord, act: BriefAct): Promise<BriefEntity> {
  if (!actsFrom(briefMachine, known.state).includes(act)) stepBrief(known.state, act);
  const row = await tx.lock(BriefEntity, target.id);
  if (!row) throw new NotFoundError();
  tx.expectVersion(row, target.version);
  return row;
}

/** A row of the trail about a brief. The words of a draft are in no row of the trail. */
export function noteBrief(
  tx: Transaction,
  row: { readonly id: string; readonly textVersion: number },
  act: BriefAct | "begin",
  more: { readonly before?: object; readonly after?: object; readonly reason?: string | null } = {},
): void {
  const { after, ...rest } = more;
  tx.audit({ act: `brief.${act}`, objectType: "brief", objectId: row.id, ...rest, after: { textVersion: row.textVersion, ...after } });
}
