import { InvalidInputError } from "@resc/domain";
import type { ClockAct, Transaction } from "@resc/store";
import { changeConcern, concernRef, lockConcern, permitPlacing, tellRaisers } from "./concern-change.ts";

/** Two concerns become one item: both raisers are credited and told. */
export async function mergeConcern(tx: Transaction, at: { readonly id: string; readonly version: number }, intoId: string): Promise<void> {
  permitPlacing(tx);
  const concern = await lockConcern(tx, at.id);
  tx.expectVersion(concern, at.version);
  const into = await lockConcern(tx, intoId);
  if (into.id === concern.id || !["RAISED", "PLACED"].includes(into.state))
    throw new InvalidInputError([{ field: "intoId", message: "Choose another concern that waits for a meeting." }]);
  // What was merged into this one goes along with it.
  await tx.query("update concern set merged_into = $2, version = version + 1 where merged_into = $1", [concern.id, into.id]);
  await changeConcern(tx, concern, "merge", { mergedInto: into.id }, { after: { into: into.id } });
  await tellRaisers(
    tx,
    into,
    `${concernRef(concern.number)} and ${concernRef(into.number)} are now one item; both of you are credited`,
    null,
    `merge:${concern.id}`,
  );
}

const leftBehind = "select c.id from concern c join concern i on i.id = c.merged_into where c.state = 'MERGED' and i.state = 'WITHDRAWN'";

async function comeBack(tx: Transaction, id: string): Promise<void> {
  const concern = await lockConcern(tx, id);
  const [left] = await tx.query(`${leftBehind} and c.id = $1`, [id]);
  if (!left) return;
  const again = await changeConcern(tx, concern, "comeBack", { mergedInto: null }, { facts: { left: true } });
  await tellRaisers(tx, again, "Your concern stands by itself again: the other was taken back", null);
}

/** Who takes a concern back takes back no other's: what was merged into it stands by itself again and will be placed (A48). */
export async function bringBackMerged(tx: Transaction): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(`${leftBehind} order by c.number`)) await comeBack(tx, id);
}

/** The clock looks for concerns that were left behind. @clause A48 */
export const bringBackMergedAct: ClockAct = { due: `${leftBehind} order by c.number limit 200`, act: comeBack };
