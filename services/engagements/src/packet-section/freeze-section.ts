import { createHash } from "node:crypto";
import { citeAccord, newId } from "@resc/domain";
import type { ReceivedEvent, Transaction } from "@resc/store";
import { isSettled, type SectionContent, sectionLines, type SectionRow } from "./section-lines.ts";

interface Asked {
  readonly packetId: string;
  readonly meetingId: string;
  readonly asOf: string;
}

const clause = citeAccord("A38");

/** The rows under review: all but those that ended and were seen once after that (SM-3). */
const underReview = `select r.id, r.ref, r.customer_name as customer, r.service, r.provider_code as provider, r.host_code as host, r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.days,
    r.listed_on::text as "listedOn", coalesce(r.engagement_state, r.report_state) as work, r.notice_state as notice, r.flags, r.note
  from list_row r where r.corrected_at is null and r.review_complete_on is null order by r.host_code, r.provider_code, r.listed_on, r.id`;

/** Freezes the out-of-region list for one packet: what is new, changed, overdue and closed since the list frozen before, and the list itself. */
async function freeze(tx: Transaction, { packetId, meetingId, asOf }: Asked): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('engagements.out_of_region_section', 0))");
  const [known] = await tx.query("select 1 from out_of_region_section where packet_id = $1", [packetId]);
  if (known) return;
  const [before] = await tx.query<{ number: number; sha256: string; content: string }>(
    "select number, sha256, content from out_of_region_section order by number desc limit 1",
  );
  const rows = await tx.query<SectionRow>(underReview);
  const earlier = before ? (JSON.parse(before.content) as SectionContent).rows : [];
  const lines = sectionLines(earlier, rows);
  const content = JSON.stringify({ rows, lines } satisfies SectionContent);
  const previous = before?.sha256 ?? null;
  const sha256 = createHash("sha256")
    .update(`${previous ?? ""}${content}`, "utf8")
    .digest("hex");
  const id = newId("packetSection");
  const number = (before?.number ?? 0) + 1;
  await tx.query(
    "insert into out_of_region_section (id, number, packet_id, meeting_id, as_of, content, sha256, previous_sha256, frozen_at) values ($1, $2, $3, $4, $5, $6, $7, $8, platform.now())",
    [id, number, packetId, meetingId, asOf, content, sha256, previous],
  );
  tx.audit({
    act: "outOfRegionSection.freeze",
    objectType: "packetSection",
    objectId: id,
    after: { number, packetId, sha256, rows: rows.length, lines: lines.length },
    clause,
  });
  tx.publish({
    topic: "packet.sectionFrozen",
    subjectId: packetId,
    payload: { packetId, section: "OUT_OF_REGION", sectionId: id, sha256, lines: lines.length, frozenAt: tx.clock.now },
  });
}

/** A packet was asked for: its section is frozen in this transaction. Asked twice, it is frozen once. */
export async function packetsAsked(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  for (const event of events) await freeze(tx, event.payload as unknown as Asked);
}

/** A meeting was held: the rows in its packet count as reviewed, and those that had ended leave the review (A38). */
export async function meetingsHeld(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  for (const event of events) {
    const { packetId, heldOn } = event.payload as unknown as { packetId: string | null; heldOn: string };
    const [section] = await tx.query<{ id: string; content: string }>(
      "select id, content from out_of_region_section where packet_id = $1",
      [packetId],
    );
    if (!section) continue;
    const { rows } = JSON.parse(section.content) as SectionContent;
    const settled = rows.filter(isSettled).map(({ id }) => id);
    // A mark of the directors, no change of a fact: nobody's edit goes stale by it, so the version stays.
    const marked = await tx.query<{ id: string }>(
      `update list_row set reviewed_on = $2, review_complete_on = case when id = any ($3) then $2::date else review_complete_on end
       where id = any ($1) and (reviewed_on is null or reviewed_on < $2::date) returning id`,
      [rows.map(({ id }) => id), heldOn, settled],
    );
    if (marked.length > 0)
      tx.audit({
        act: "outOfRegionList.reviewed",
        objectType: "packetSection",
        objectId: section.id,
        after: { heldOn, rows: marked.length, complete: settled.length },
        clause,
      });
  }
}
