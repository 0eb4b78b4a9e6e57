import { formatDate, easternWords } from "@resc/domain";
import { type ClockAct, ring, type Transaction } from "@resc/store";
import { coordinators } from "../concern/concern-change.ts";
import { meetingRef } from "./meeting-change.ts";
import { recordsClause } from "./meeting.machine.ts";

/** A term of a meeting's records: the act of the clock, when it was due, and what still misses. */
interface Term {
  readonly act: "votesOverdue" | "minutesOverdue";
  readonly due: "votes_due_at" | "minutes_due_at";
  /** Holds while what is asked for was not written. */
  readonly missing: string;
  readonly title: (heldOn: string) => string;
}

const votes: Term = {
  act: "votesOverdue",
  due: "votes_due_at",
  missing: "not exists (select from meeting_votes v where v.meeting_id = m.id)",
  title: (heldOn) => `The votes of the meeting of ${heldOn} are not in writing`,
};
const minutes: Term = {
  act: "minutesOverdue",
  due: "minutes_due_at",
  missing: "m.state = 'HELD'",
  title: (heldOn) => `The minutes of the meeting of ${heldOn} are not written`,
};

async function tell(tx: Transaction, id: string, { act, due, missing, title }: Term): Promise<void> {
  const [meeting] = await tx.query<{ number: number; heldOn: string; dueAt: Date }>(
    `select m.number, m.held_on::text as "heldOn", m.${due} as "dueAt" from meeting m where m.id = $1 and m.${due} < platform.now() and ${missing}`,
    [id],
  );
  const personIds = await coordinators(tx);
  // Where nobody is Coordinator the bell waits for who becomes it.
  if (!meeting || personIds.length === 0) return;
  await ring(tx, {
    personIds,
    objectId: id,
    title: title(formatDate(meeting.heldOn)),
    detail: `They were due on ${easternWords(meeting.dueAt)}.`,
    path: `/agenda/${meetingRef(meeting.number)}`,
    dedupeKey: `meeting.${act}:${id}`,
  });
  tx.audit({
    act: `meeting.${act}`,
    objectType: "meeting",
    objectId: id,
    after: { dueAt: meeting.dueAt.toISOString() },
    clause: recordsClause,
  });
}

const overdue = (term: Term): ClockAct => ({
  due: `select m.id from meeting m where m.${term.due} < platform.now() and ${term.missing} and not platform.has_rung('meeting.${term.act}:' || m.id) order by m.${term.due}, m.id limit 200`,
  act: (tx, id) => tell(tx, id, term),
});

/** The clock tells the Coordinator once that the votes of a meeting are not in writing within their term. @clause D-13 1-225 SM-7 */
export const overdueVotesAct: ClockAct = overdue(votes);

/** The clock tells the Coordinator once that the minutes of a meeting are not written within their term. @clause D-13 1-225 SM-7 */
export const overdueMinutesAct: ClockAct = overdue(minutes);
