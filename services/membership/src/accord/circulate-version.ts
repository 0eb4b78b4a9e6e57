import { permit } from "@resc/access";
import { ring, type Transaction } from "@resc/store";
import { accordPath, changeAccord, directorsNow, lockAccordVersion } from "./accord-change.ts";

/** The Coordinator circulates a draft: its text is fixed from now on, and all six Executive Directors are asked to sign. */
export async function circulateAccordVersion(tx: Transaction, at: { readonly id: string; readonly version: number }): Promise<void> {
  permit(tx.actor, "accord:circulate");
  const draft = await lockAccordVersion(tx, at.id);
  tx.expectVersion(draft, at.version);
  const directors = await directorsNow(tx);
  const facts = { directors: new Set(directors.map(({ organization }) => organization)).size };
  const version = await changeAccord(tx, draft, "circulate", { circulatedAt: tx.now }, { facts });
  for (const { personId } of directors)
    await tx.owe({
      kind: "accord.toSign",
      objectId: version.id,
      recipientPersonId: personId,
      dedupeKey: `accord.toSign:${version.id}:${personId}`,
    });
  await ring(tx, {
    personIds: directors.map(({ personId }) => personId),
    objectId: version.id,
    title: "A version of the Accord to sign",
    detail: version.title,
    path: accordPath(version.number),
    dedupeKey: `accord.toSign:${version.id}`,
  });
}
