import { InvalidInputError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { changeConcern, concernRef, lockConcern, permitPlacing, tellRaisers } from "./concern-change.ts";

/** Two concerns become one item: both raisers are credited and told. */
export async function mergeConcern(
  tx: Transaction,
  at: { readonly id: string; readonly version: number },
  intoId: string,
): Promise<void> {
  permitPlacing(tx);
  const concern = await lockConcern(tx, at.id);
  tx.expectVersion(concern, at.version);
  const into = await lockConcern(tx, intoId);
  if (into.id === concern.id || !["RAISED", "PLACED"].includes(into.state))
    throw new InvalidInputError([{ field: "intoId", message: "Choose another concern that waits for a meeting." }]);
  // What was merged into this one goes along with it.
  await tx.query("update concern set merged_into = $2, version = version + 1 where merged_into = $1", [concern.id, into.id]);
  await changeConcern(tx, concern, "merge", { mergedInto: into.id }, { after: { into: into.id } });
  await tellRaisers(tx, into, `${concernRef(concern.number)} and ${concernRef(into.number)} are now one item; both of you are credited`, null);
}
