/** @clause A38 I-12 */
import { membershipFacts } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { differences, type SectionRow, sectionLines } from "../src/packet-section/section-lines.ts";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterEach(() => alliance.settled());
afterAll(async () => alliance.database.drop());

interface Kept {
  readonly rows: readonly SectionRow[];
  readonly lines: readonly { readonly part: string; readonly ref: string; readonly detail: string }[];
}

let asked = 0;
/** A packet is asked for; answers what was frozen for it. */
async function freeze(): Promise<
  Kept & { readonly id: string; readonly packetId: string; readonly sha256: string; readonly previous: string | null }
> {
  asked += 1;
  const packetId = `packet_${asked}`;
  await alliance.tell(membershipFacts.packetAsked({ packetId, meetingId: `meeting_${asked}`, asOf: monday, since: null }));
  const [row] = await alliance.sql<{ id: string; content: string; sha256: string; previous_sha256: string | null }>(
    "select id, content, sha256, previous_sha256 from engagements.out_of_region_section where packet_id = $1",
    [packetId],
  );
  if (!row) throw new Error("Nothing was frozen.");
  return { id: row.id, packetId, sha256: row.sha256, previous: row.previous_sha256, ...(JSON.parse(row.content) as Kept) };
}

const hold = (packetId: string, heldOn: string) => alliance.tell(membershipFacts.meetingHeld({ meetingId: "meeting", packetId, heldOn }));
const of = (kept: Kept, ref: string) => kept.lines.filter((line) => line.ref === ref).map(({ part, detail }) => [part, detail]);

describe("the out-of-region list in a packet (A38, I-12)", () => {
  it("says what is new, changed, overdue and closed since the list frozen before, and keeps the list whole", async () => {
    const director = alliance.director("CREC");
    const work = await alliance.start(director, { districtId: alliance.district("Groton") });
    const ref = String(work["ref"]);
    const first = await freeze();
    expect(of(first, ref)).toEqual([["NEW", "On the list since 09/14/2026; now placed."]]);
    const { rows } = { rows: await alliance.sql("select id from engagements.list_row where corrected_at is null order by id") };
    expect(first.rows.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id));

    await alliance.at("2026-09-25T14:00:00Z");
    await alliance.subgraph.tick();
    const second = await freeze();
    expect(of(second, ref)).toEqual([["OVERDUE", "CREC owes the courtesy notice past the Alliance target."]]);
    expect(second.previous).toBe(first.sha256);

    const [engagement] = await alliance.sql<{ id: string; version: number }>(
      "select id, version from engagements.engagement where ref = $1",
      [ref],
    );
    await alliance.act(director, "withdrawEngagement", {
      id: engagement?.id,
      version: engagement?.version,
      reason: "The district found another way",
    });
    const third = await freeze();
    expect(of(third, ref)).toContainEqual(["CHANGED", "Work: placed, now withdrawn."]);
    expect(of(third, ref)).toContainEqual(["CLOSED", "Now withdrawn."]);
    await alliance.at(monday);
  });

  it("tells membership each section once with its hash, and never changes one", async () => {
    const before = await alliance.sql("select id, content, sha256 from engagements.out_of_region_section order by number");
    await alliance.tell(membershipFacts.packetAsked({ packetId: "packet_1", meetingId: "meeting_1", asOf: monday, since: null }));
    expect(await alliance.sql("select id, content, sha256 from engagements.out_of_region_section order by number")).toEqual(before);
    const told = await alliance.sql(
      "select payload ->> 'sectionId' as id, payload ->> 'sha256' as sha256, payload ->> 'section' as section from platform.event where publisher = 'engagements' and topic = 'packet.sectionFrozen' order by seq",
    );
    expect(told).toEqual(before.map(({ id, sha256 }) => ({ id, sha256, section: "OUT_OF_REGION" })));
    for (const statement of [
      "update engagements.out_of_region_section set content = '{}'",
      "delete from engagements.out_of_region_section",
      "truncate engagements.out_of_region_section",
    ])
      await expect(alliance.sql(statement)).rejects.toMatchObject({ code: "RA101" });
    await expect(
      alliance.sql(
        "insert into engagements.out_of_region_section values ('x', 99, 'packet_x', 'm', now(), '{}', encode(sha256('{}'), 'hex'), null, now())",
      ),
    ).rejects.toMatchObject({ code: "RA466" });
  });

  it("marks its rows reviewed when the meeting is held; what has ended leaves the review after it was seen once", async () => {
    const open = await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Stonington") });
    const ended = await alliance.start(alliance.director("ACES"), {
      districtId: alliance.district("Groton"),
      notices: [{ host: "LEARN", mode: "GIVE", collaboration: "NONE", capacityBuilding: "NONE" }],
    });
    const [engagement] = await alliance.sql<{ id: string; version: number }>(
      "select id, version from engagements.engagement where ref = $1",
      [ended["ref"]],
    );
    await alliance.act(alliance.director("ACES"), "cancelEngagement", {
      id: engagement?.id,
      version: engagement?.version,
      reason: "Not needed any more",
    });
    const seen = await freeze();
    expect(seen.rows.map(({ ref }) => ref)).toEqual(expect.arrayContaining([open["ref"], ended["ref"]]));
    await hold(seen.packetId, "2026-09-17");
    const reviewed = await alliance.sql(
      "select ref, reviewed_on::text as day, review_complete_on is not null as complete from engagements.list_row where ref = any ($1) order by ref",
      [[open["ref"], ended["ref"]]],
    );
    expect(reviewed).toEqual([
      { ref: open["ref"], day: "2026-09-17", complete: false },
      { ref: ended["ref"], day: "2026-09-17", complete: true },
    ]);
    const later = await freeze();
    expect(later.rows.map(({ ref }) => ref)).toContain(open["ref"]);
    expect(later.rows.map(({ ref }) => ref)).not.toContain(ended["ref"]);
    // A packet that is held again, or an older one, takes no mark back.
    await hold(seen.packetId, "2026-09-10");
    const [still] = await alliance.sql("select reviewed_on::text as day from engagements.list_row where ref = $1", [open["ref"]]);
    expect(still).toEqual({ day: "2026-09-17" });
  });

  it("publishes a concern on a notice by its id, never by its words", async () => {
    const work = await alliance.start(alliance.director("CREC"), {
      districtId: alliance.district("Groton"),
      notices: [{ host: "LEARN", mode: "GIVE", collaboration: "NONE", capacityBuilding: "NONE" }],
    });
    const id = work["notices"][0].id;
    const [notice] = await alliance.sql<{ version: number; ref: string }>(
      "select version, ref from engagements.courtesy_notice where id = $1",
      [id],
    );
    await alliance.act(alliance.executive("LEARN"), "raiseConcern", {
      id,
      version: notice?.version,
      text: "We were about to offer the very same.",
    });
    const [event] = await alliance.sql("select payload from platform.event where publisher = 'engagements' and topic = 'noticeConcern'");
    expect(event?.["payload"]).toEqual({
      id: expect.any(String),
      noticeId: id,
      ref: notice?.ref,
      host: "LEARN",
      provider: "CREC",
      service: expect.any(String),
      personId: alliance.executive("LEARN").personId,
    });
  });
});

describe("what a section says of a row", () => {
  const row: SectionRow = {
    id: "row_1",
    ref: "E-1",
    customer: "Groton",
    service: "Coaching",
    provider: "CREC",
    host: "LEARN",
    startsOn: "2026-10-01",
    endsOn: null,
    days: 3,
    listedOn: "2026-09-14",
    work: "PLACED",
    notice: "DUE",
    flags: [],
    note: null,
  };
  it("names each difference with what was and what is", () => {
    expect(differences(row, { ...row, endsOn: "2026-12-01", days: null, notice: "GIVEN", note: "Agreed by phone" })).toEqual([
      "Period: 10/01/2026 (3 days), now 10/01/2026 to 12/01/2026.",
      "Courtesy notice: owed, now given.",
      "Note: none, now Agreed by phone.",
    ]);
    expect(differences(row, { ...row })).toEqual([]);
  });
  it("says nothing of a row in which nothing changed", () => {
    expect(sectionLines([row], [row])).toEqual([]);
    expect(sectionLines([], [{ ...row, work: "WITHDRAWN", flags: ["NEVER_GIVEN"] }]).map(({ part }) => part)).toEqual([
      "NEW",
      "OVERDUE",
      "CLOSED",
    ]);
  });
});
