import { connecticutDate } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { carryUndiscussed } from "../concern/carry.ts";
import { changeMeeting, lockMeeting, permitKeeping } from "./meeting-change.ts";
import type { MeetingEntity } from "./meeting.entity.ts";

interface At {
  readonly id: string;
  readonly version: number;
}

async function keep(tx: Transaction, at: At): Promise<MeetingEntity> {
  permitKeeping(tx);
  const meeting = await lockMeeting(tx, at.id);
  tx.expectVersion(meeting, at.version);
  return meeting;
}

/** The meeting is held: concerns can be discussed, and the rows of the out-of-region list in its packet count as reviewed (A38). */
export async function beginMeeting(tx: Transaction, at: At): Promise<void> {
  const meeting = await keep(tx, at);
  const facts = { dayHasCome: connecticutDate(meeting.startsAt) <= tx.today };
  await changeMeeting(tx, meeting, "begin", { heldOn: tx.today }, { facts });
  const [packet] = await tx.query<{ id: string }>("select id from packet where meeting_id = $1", [meeting.id]);
  tx.publish({
    topic: "meeting.held",
    subjectId: meeting.id,
    payload: { meetingId: meeting.id, packetId: packet?.id ?? null, heldOn: tx.today },
  });
}

/** Writes the minutes, or writes them anew while they are a draft. */
export async function writeMinutes(tx: Transaction, at: At, minutes: string): Promise<void> {
  await changeMeeting(tx, await keep(tx, at), "writeMinutes", { minutes });
}

/** The directors have approved the minutes. What was not discussed is carried to the next meeting: nothing placed is lost (A48). */
export async function settleMinutes(tx: Transaction, at: At): Promise<void> {
  const meeting = await keep(tx, at);
  const [discussed] = await tx.query<{ open: number }>(
    "select count(*)::int as open from concern where meeting_id = $1 and state = 'DISCUSSED'",
    [meeting.id],
  );
  await changeMeeting(tx, meeting, "settleMinutes", { minutesApprovedOn: tx.today }, { facts: { open: discussed?.open ?? 0 } });
  await carryUndiscussed(tx, meeting.id);
}
