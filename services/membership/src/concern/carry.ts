import { newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { meetingThatTakes } from "../meeting/meeting-change.ts";
import { changeConcern, lockConcern, tellRaisers } from "./concern-change.ts";
import { type ConcernEntity, ConcernOutcomeEntity } from "./concern.entity.ts";
import { placeAt } from "./place-concern.ts";

/** Carries a concern to the next meeting; while none is open it waits as raised, and the clock places it. */
export async function carry(tx: Transaction, concern: ConcernEntity, from: string, words: string | null): Promise<string> {
  const id = newId("concernOutcome");
  await tx.insert(ConcernOutcomeEntity, {
    id,
    concernId: concern.id,
    meetingId: from,
    kind: "CARRIED",
    words,
    decidedAt: tx.now,
    decidedBy: tx.actor.personId ?? "",
    version: 1,
  });
  const next = await meetingThatTakes(tx);
  if (next) await placeAt(tx, concern, next, "carry");
  else {
    const waiting = await changeConcern(tx, concern, "carryOn", { meetingId: null, placedOn: null });
    await tellRaisers(tx, waiting, "Your concern is carried to the next meeting", null);
  }
  return id;
}

/** What stood on the agenda of a meeting and was not discussed is carried on: nothing placed is lost (A48). */
export async function carryUndiscussed(tx: Transaction, meetingId: string): Promise<void> {
  const left = await tx.query<{ id: string }>("select id from concern where meeting_id = $1 and state = 'PLACED' order by number", [
    meetingId,
  ]);
  for (const { id } of left) await carry(tx, await lockConcern(tx, id), meetingId, null);
}
