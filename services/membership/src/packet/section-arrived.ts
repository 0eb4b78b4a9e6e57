import { createHash } from "node:crypto";
import { connecticutDate, formatDate } from "@resc/domain";
import { type ReceivedEvent, ring, type Transaction } from "@resc/store";
import { coordinators } from "../concern/concern-change.ts";
import { changeMeeting, lockMeeting, meetingRef } from "../meeting/meeting-change.ts";
import { executiveDirectors } from "./supplement.ts";

/** The sections that other subgraphs freeze, in the order in which the packet's hash takes them. */
export const packetSections = ["OUT_OF_REGION", "STATE_CONTRACTS"] as const;

/** A section of the packet that another subgraph owns. */
export type PacketSectionName = (typeof packetSections)[number];

interface Arrival {
  readonly packetId: string;
  readonly section: PacketSectionName;
  readonly sectionId: string;
  readonly sha256: string;
  readonly lines: number;
  readonly frozenAt: string;
}

async function complete(tx: Transaction, packetId: string): Promise<void> {
  const [packet] = await tx.query<{ meeting_id: string; number: number; agenda_sha256: string; before: string | null; parts: string[] }>(
    `select p.meeting_id, p.number, p.agenda_sha256, (select b.sha256 from packet b where b.number = p.number - 1) as before,
       array(select s.sha256 from packet_section s where s.packet_id = p.id order by s.section) as parts from packet p where p.id = $1 and p.sha256 is null for update`,
    [packetId],
  );
  if (!packet || packet.parts.length < packetSections.length) return;
  const sha256 = createHash("sha256")
    .update(`${packet.before ?? ""}${packet.agenda_sha256}${packet.parts.join("")}`, "utf8")
    .digest("hex");
  await tx.query("update packet set sha256 = $2, previous_sha256 = $3, frozen_at = platform.now() where id = $1", [
    packetId,
    sha256,
    packet.before,
  ]);
  const meeting = await changeMeeting(
    tx,
    await lockMeeting(tx, packet.meeting_id),
    "freeze",
    {},
    { facts: { whole: true }, after: { packetId, number: packet.number, sha256 } },
  );
  const directors = await executiveDirectors(tx);
  for (const person of directors)
    await tx.owe({
      kind: "packet.frozen",
      objectId: packetId,
      recipientPersonId: person,
      dedupeKey: `packet.frozen:${packetId}:${person}`,
    });
  await ring(tx, {
    personIds: [...directors, ...(await coordinators(tx))],
    objectId: packetId,
    title: `The packet for ${formatDate(connecticutDate(meeting.startsAt))} is frozen`,
    detail: meeting.title,
    path: `/agenda/${meetingRef(meeting.number)}/packet`,
    dedupeKey: `packet.frozen:${packetId}`,
  });
}

/** A section has arrived; with the last one the packet is frozen. Told twice, it counts once. */
export async function sectionsArrived(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  for (const event of events) {
    const arrival = event.payload as unknown as Arrival;
    const [known] = await tx.query("select 1 from packet where id = $1", [arrival.packetId]);
    if (!known) continue;
    await tx.query(
      `insert into packet_section (packet_id, section, section_id, sha256, line_count, frozen_at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [arrival.packetId, arrival.section, arrival.sectionId, arrival.sha256, arrival.lines, arrival.frozenAt],
    );
    await complete(tx, arrival.packetId);
  }
}
