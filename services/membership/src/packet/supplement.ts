import { createHash } from "node:crypto";
import { newId } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { concernClause, concernRef } from "../concern/concern-change.ts";
import type { ConcernEntity } from "../concern/concern.entity.ts";
import type { Credit } from "./packet-agenda.ts";

/** What a supplement says: one concern that came after its packet was asked for. */
export interface SupplementContent {
  readonly ref: string;
  readonly area: string;
  readonly text: string;
  readonly raisedBy: readonly Credit[];
  readonly links: readonly string[];
}

/** Everybody who reads packets: the Executive Directors now. */
export async function executiveDirectors(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }>(
    "select person_id from platform.list_grants(null, null) where role = 'EXECUTIVE_DIRECTOR'",
  );
  return rows.map((row) => row.person_id);
}

/** Writes the next numbered supplement of a packet, chained to the one before. The meeting is locked by who calls. Returns its number. */
export async function addSupplement(tx: Transaction, meetingId: string, concern: ConcernEntity): Promise<number> {
  const [packet] = await tx.query<{ id: string; number: number; previous: string; meeting: number }>(
    `select p.id, coalesce(s.number, 0) + 1 as number, coalesce(s.sha256, p.agenda_sha256) as previous, m.number as meeting from packet p join meeting m on m.id = p.meeting_id
     left join lateral (select number, sha256 from packet_supplement s where s.packet_id = p.id order by number desc limit 1) s on true where p.meeting_id = $1`,
    [meetingId],
  );
  if (!packet) throw new Error(`Meeting ${meetingId} has no packet to add a supplement to.`);
  const [raiser] = await tx.query<{ name: string }>("select name from person where id = $1", [concern.raisedBy]);
  const content = JSON.stringify({
    ref: concernRef(concern.number),
    area: concern.area,
    text: concern.text,
    raisedBy: [{ name: raiser?.name ?? "", resc: concern.raisedFor }],
    links: concern.links,
  } satisfies SupplementContent);
  const hash = createHash("sha256").update(`${packet.previous}${content}`, "utf8").digest("hex");
  const id = newId("packetSupplement");
  await tx.query(
    "insert into packet_supplement (id, packet_id, number, concern_id, content, sha256, previous_sha256, added_at) values ($1, $2, $3, $4, $5, $6, $7, platform.now())",
    [id, packet.id, packet.number, concern.id, content, hash, packet.previous],
  );
  tx.audit({
    act: "packet.addSupplement",
    objectType: "packet",
    objectId: packet.id,
    after: { number: packet.number, concernId: concern.id, sha256: hash },
    clause: concernClause,
  });
  await ring(tx, {
    personIds: await executiveDirectors(tx),
    objectId: packet.id,
    title: `Supplement ${packet.number} to the packet`,
    detail: concern.area,
    path: `/agenda/M-${packet.meeting}/packet`,
    dedupeKey: `packet.supplement:${id}`,
  });
  return packet.number;
}
