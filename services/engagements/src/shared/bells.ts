import { newId } from "@resc/domain";
import type { Transaction } from "@resc/store";

/** One line for one person's bell; shown once however often it is rung. */
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
    await tx.query(
      `insert into bell (id, person_id, object_id, title, detail, path, at, visible_at, dedupe_key)
       values ($1, $2, $3, $4, $5, $6, platform.now(), platform.now() + make_interval(secs => $7), $8) on conflict do nothing`,
      [newId("bell"), person, bell.objectId, bell.title, bell.detail, bell.path, bell.holdSeconds ?? 0, bell.dedupeKey],
    );
  }
}
