import { newId } from "@resc/domain";
import type { Transaction } from "../transaction/transaction.ts";

/** One line for one person's bell; shown once however often it is rung. Nothing sealed stands in it. */
export interface Ring {
  readonly personIds: readonly (string | null)[];
  readonly objectId: string;
  readonly title: string;
  readonly detail: string | null;
  readonly path: string;
  readonly dedupeKey: string;
  /** Seconds after which it is seen, so that an act can be undone before. */
  readonly holdSeconds?: number;
}

/** Rings the bells of people, in the transaction of what happened. The actor's own bell stays quiet. */
export async function ring(tx: Transaction, bell: Ring): Promise<void> {
  const people = [...new Set(bell.personIds)].filter((id) => id !== null && id !== tx.actor.personId);
  for (const person of people) {
    await tx.query("select platform.ring($1, $2, $3, $4, $5, $6, $7, make_interval(secs => $8))", [
      newId("bell"),
      person,
      bell.objectId,
      bell.title,
      bell.detail,
      bell.path,
      bell.dedupeKey,
      bell.holdSeconds ?? 0,
    ]);
  }
}
