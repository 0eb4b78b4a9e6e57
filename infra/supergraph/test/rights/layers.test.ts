import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readExpected } from "./expected.ts";
import { databaseFloor } from "./floor.ts";
import { advocacyFloor } from "./floor-advocacy.ts";
import { boardFloor } from "./floor-boards.ts";
import { datesFloor } from "./floor-dates.ts";
import { opportunityFloor } from "./floor-opportunities.ts";
import { type Mismatch, printMismatches, runMatrix } from "./matrix.ts";
import { setStage, type Stage } from "./stage.ts";

/** What a test does to the table of rights: gives a right too many, or all of them. */
const fault = vi.hoisted((): { gives: (role: string, action: string) => boolean } => ({ gives: () => false }));

vi.mock(import("@resc/access"), async (load) => {
  const real = await load();
  return {
    ...real,
    may: (actor, action, facts) => fault.gives(actor.role, action) || real.may(actor, action, facts),
    mayEver: (actor, action) => fault.gives(actor.role, action) || real.mayEver(actor, action),
    mayChange: (actor, openToStrangers) => fault.gives(actor.role, "person:list") || real.mayChange(actor, openToStrangers),
    permit: (actor, action, facts) => (fault.gives(actor.role, action) ? undefined : real.permit(actor, action, facts)),
  };
});

const expected = readExpected("expected.csv");
const cell = ({ row, column }: Mismatch) => `${row} as ${column}`;
const ofKind = (mismatches: readonly Mismatch[], kind: Mismatch["kind"]) => mismatches.filter((one) => one.kind === kind);

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => {
  fault.gives = () => false;
});
afterAll(async () => stage?.drop());

/** Switches row-level security off or on in all four subgraphs of this test's database. */
async function rowLevelSecurity(on: boolean): Promise<void> {
  const { admin } = stage.alliance.database;
  const { rows } = await admin.query<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relnamespace::regnamespace::text in ('membership', 'engagements', 'funding', 'advocacy') and exists (select from pg_policy p where p.polrelid = c.oid)",
  );
  for (const { name } of rows)
    await admin.query(
      on
        ? `alter table ${name} enable row level security, force row level security`
        : `alter table ${name} disable row level security, no force row level security`,
    );
}

async function withoutRowLevelSecurity(): Promise<readonly Mismatch[]> {
  await rowLevelSecurity(false);
  try {
    return await runMatrix(stage, expected);
  } finally {
    await rowLevelSecurity(true);
  }
}

describe("a right too many turns the matrix red", { timeout: 300_000 }, () => {
  it("where a director may send reminders: in exactly these cells", async () => {
    fault.gives = (role, action) => role === "DIRECTOR" && action === "courtesyNotice:nudge";
    const found = await runMatrix(stage, expected);
    // A reminder's right also opens the receipts of its mails. ACES's director is no party: the database hides the notice.
    expect(found.map(cell)).toEqual([
      "CourtesyNotice.mail (given) as director.host",
      "nudge (given) as director.provider",
      "nudge (given) as director.host",
    ]);
    expect(ofKind(found, "leak")).toEqual(found);
  });

  it("but the price stays where it is while the database still refuses (I-13)", async () => {
    fault.gives = (role, action) => role === "COORDINATOR" && action === "engagementTerms:read";
    expect(printMismatches(await runMatrix(stage, expected, (name) => name.includes("terms")))).toBe("");
    const found = await withoutRowLevelSecurity();
    expect(ofKind(found, "leak").map(cell)).toEqual([
      "Engagement.terms (out of region) as coordinator",
      "_entities Engagement.terms (out of region) as coordinator",
    ]);
  });
});

describe("with the table of rights switched off", { timeout: 400_000 }, () => {
  it("the database gives exactly its coarse floor, and refuses prices, work in region and everything foreign", async () => {
    fault.gives = () => true;
    const found = await runMatrix(stage, expected);
    const leaks = ofKind(found, "leak").map(cell);
    expect(leaks.toSorted()).toEqual(
      Object.entries(databaseFloor)
        .flatMap(([row, columns]) => columns.map((column) => `${row} as ${column}`))
        .toSorted(),
    );
    expect(ofKind(found, "loss")).toEqual([]);
    // On opportunities ACES is a party; figures, positions, and what is reckoned from public facts or comes out as zero, belong to no RESC: they have a floor of their own.
    const elsewhere = [
      ...Object.keys(opportunityFloor),
      ...Object.keys(advocacyFloor),
      ...Object.keys(boardFloor),
      ...Object.keys(datesFloor),
    ];
    const ofWork = leaks.filter((leak) => !elsewhere.some((row) => leak.startsWith(row)));
    expect(ofWork.filter((leak) => /terms|deliveries|history|in region|EngagementTerms/i.test(leak))).toEqual([]);
    expect(ofWork.filter((leak) => leak.endsWith(".third") && !leak.startsWith("answerNoticeByLink"))).toEqual([]);
  });
});

describe("with row-level security switched off", { timeout: 240_000 }, () => {
  it("the table of rights gives nothing to anybody; only 'unknown' becomes 'refused' where a change now finds its object", async () => {
    const found = await withoutRowLevelSecurity();
    expect(printMismatches([...ofKind(found, "leak"), ...ofKind(found, "loss")])).toBe("");
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((one) => one.expected !== "empty" || one.got !== "refused")).toEqual([]);
  });

  it("and on again, everything is as written", async () => {
    expect(printMismatches(await runMatrix(stage, expected))).toBe("");
  });
});
