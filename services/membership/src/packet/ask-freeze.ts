import { createHash } from "node:crypto";
import { newId, NotPossibleError } from "@resc/domain";
import type { ClockAct, Transaction } from "@resc/store";
import { bringBackOverdue } from "../agenda/bring-back.ts";
import { bringBackMerged } from "../concern/merge-concern.ts";
import { placeRest } from "../concern/place-concern.ts";
import { changeMeeting, lockMeeting, meetingClause, permitKeeping } from "../meeting/meeting-change.ts";
import { MeetingEntity } from "../meeting/meeting.entity.ts";
import { openNextPacket } from "../meeting/open-packet.ts";
import { packetAgenda } from "./packet-agenda.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/**
 * Asks for the packet of a meeting as of now: whatever waits is placed, the agenda is written down with its hash, and the subgraphs that own
 * the two lists are asked for their sections. The packet is frozen when all have arrived. Returns its id.
 */
export async function askFreeze(tx: Transaction, meeting: MeetingEntity): Promise<{ id: string }> {
  permitKeeping(tx);
  await tx.query("select pg_advisory_xact_lock(hashtextextended('membership.packet', 0))");
  const [before] = await tx.query<{ number: number; as_of: Date; sha256: string | null }>(
    "select number, as_of, sha256 from packet order by number desc limit 1",
  );
  if (before && !before.sha256)
    throw new NotPossibleError(
      "The packet before still waits for a section. It arrives by itself as soon as that part of the platform is back.",
      meetingClause,
    );
  await bringBackMerged(tx);
  await placeRest(tx, meeting);
  await bringBackOverdue(tx);
  const id = newId("packet");
  const number = (before?.number ?? 0) + 1;
  await changeMeeting(tx, meeting, "askFreeze", {}, { after: { packetId: id, number } });
  const agenda = JSON.stringify(await packetAgenda(tx, meeting.id));
  await tx.query(
    "insert into packet (id, meeting_id, number, as_of, since, asked_by, agenda, agenda_sha256) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    [id, meeting.id, number, tx.clock.now, before?.as_of ?? null, tx.actor.personId, agenda, sha256(agenda)],
  );
  tx.publish({
    topic: "packet.asked",
    subjectId: id,
    payload: { packetId: id, meetingId: meeting.id, asOf: tx.clock.now, since: before?.as_of.toISOString() ?? null },
  });
  await openNextPacket(tx);
  return { id };
}

/** The Coordinator asks before the clock does. */
export async function freezePacket(tx: Transaction, at: { readonly id: string; readonly version: number }): Promise<{ id: string }> {
  permitKeeping(tx);
  const meeting = await lockMeeting(tx, at.id);
  tx.expectVersion(meeting, at.version);
  return askFreeze(tx, meeting);
}

/** At its instant the clock asks. @clause A38 A43 I-12 I-26 SM-7 */
export const askFreezeAct: ClockAct = {
  due: `select m.id from meeting m where m.state = 'PACKET_OPEN' and m.freeze_at <= platform.now() and not exists (select from packet p where p.meeting_id = m.id)
    and not exists (select from packet p where p.sha256 is null) order by m.starts_at limit 1`,
  act: async (tx, id) => {
    const meeting = await tx.lock(MeetingEntity, id);
    if (meeting?.state === "PACKET_OPEN" && meeting.freezeAt <= tx.now) await askFreeze(tx, meeting);
  },
};
