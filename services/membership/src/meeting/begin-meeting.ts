import { connecticutDate } from "@resc/domain";
import { settingAt, type Transaction } from "@resc/store";
import { carryUndiscussed } from "../concern/carry.ts";
import { changeMeeting, keepMeeting } from "./meeting-change.ts";
import { type RecordTerms, recordTerms } from "./record-terms.ts";

interface At {
  readonly id: string;
  readonly version: number;
}

/** The terms as the trail keeps them; nothing where the clocks do not run. */
const dueOf = ({ votesDueAt, minutesDueAt }: RecordTerms) =>
  votesDueAt && minutesDueAt ? { votesDueAt: votesDueAt.toISOString(), minutesDueAt: minutesDueAt.toISOString() } : {};

/**
 * The meeting is held: concerns can be discussed, and the rows of the out-of-region list in its packet count as reviewed (A38). Whether the
 * clocks for its votes and minutes run is settled now, by what is in force at this instant (D-13); nothing that is agreed on later changes it.
 */
export async function beginMeeting(tx: Transaction, at: At): Promise<void> {
  const meeting = await keepMeeting(tx, at);
  const facts = { dayHasCome: connecticutDate(meeting.startsAt) <= tx.today };
  const terms = recordTerms(tx.now, (await settingAt(tx, "publicRecordsClocks", tx.now)) === 1);
  await changeMeeting(tx, meeting, "begin", { heldOn: tx.today, heldAt: tx.now, ...terms }, { facts, after: dueOf(terms) });
  const [packet] = await tx.query<{ id: string }>("select id from packet where meeting_id = $1", [meeting.id]);
  tx.publish({
    topic: "meeting.held",
    subjectId: meeting.id,
    payload: { meetingId: meeting.id, packetId: packet?.id ?? null, heldOn: tx.today },
  });
}

/** Writes the minutes, or writes them anew while they are a draft. Their term is met when they are first written. */
export async function writeMinutes(tx: Transaction, at: At, minutes: string): Promise<void> {
  const meeting = await keepMeeting(tx, at);
  const minutesWrittenAt = meeting.state === "HELD" ? tx.now : meeting.minutesWrittenAt;
  await changeMeeting(tx, meeting, "writeMinutes", { minutes, minutesWrittenAt });
}

/** The directors have approved the minutes. What was not discussed is carried to the next meeting: nothing placed is lost (A48). */
export async function settleMinutes(tx: Transaction, at: At): Promise<void> {
  const meeting = await keepMeeting(tx, at);
  const [discussed] = await tx.query<{ open: number }>(
    "select count(*)::int as open from concern where meeting_id = $1 and state = 'DISCUSSED'",
    [meeting.id],
  );
  await changeMeeting(tx, meeting, "settleMinutes", { minutesApprovedOn: tx.today }, { facts: { open: discussed?.open ?? 0 } });
  await carryUndiscussed(tx, meeting.id);
}
