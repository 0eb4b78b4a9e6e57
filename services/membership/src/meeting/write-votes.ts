import { newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { changeMeeting, keepMeeting } from "./meeting-change.ts";
import { recordsClause } from "./meeting.machine.ts";

/**
 * Puts the votes of a meeting that was held in writing (CGS 1-225: votes upon any issue are reduced to writing and made available within 48 hours).
 * What was written before stays, and what is written now stands in its place; the term is met by the first.
 */
export async function writeVotes(tx: Transaction, at: { readonly id: string; readonly version: number }, words: string): Promise<void> {
  const meeting = await keepMeeting(tx, at);
  const [last] = await tx.query<{ number: number }>(
    "select coalesce(max(number), 0)::int as number from meeting_votes where meeting_id = $1",
    [meeting.id],
  );
  const number = (last?.number ?? 0) + 1;
  await changeMeeting(tx, meeting, "writeVotes", {}, { after: { number }, clause: recordsClause });
  await tx.query(
    "insert into meeting_votes (id, meeting_id, number, words, written_at, written_by) values ($1, $2, $3, $4, platform.now(), $5)",
    [newId("meetingVotes"), meeting.id, number, words, tx.actor.personId],
  );
}
