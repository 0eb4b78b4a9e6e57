import { addDays, rescCodes } from "@resc/domain";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

let alliance: Alliance;
let coordinator: Awaited<ReturnType<Alliance["join"]>>;
beforeAll(async () => {
  alliance = await allianceWithPeople();
  coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
});
afterAll(() => alliance.database.drop());

const towns = ["canton", "bolton", "salem"] as const;
const move = fc.record({ town: fc.constantFrom(...towns), resc: fc.constantFrom(...rescCodes), day: fc.integer({ min: -700, max: 700 }) });
const days = [-800, -350, 0, 350, 800].map((offset) => addDays("2027-03-01", offset));

/** Who hosts each town on some days, as known at an instant. */
async function answers(knownAt: string): Promise<string> {
  const rows = await alliance.sql(
    `select t.key, d.day, (select string_agg(l.resc_code, '+') from membership.catchment_line l where l.town_key = t.key and l.valid @> d.day::date and l.recorded @> $3::timestamptz) as resc
     from unnest($1::text[]) t(key), unnest($2::text[]) d(day) order by 1, 2`,
    [towns, days, knownAt],
  );
  return JSON.stringify(rows);
}

let hour = 0;

it("keeps every town in exactly one catchment, and every earlier answer, through any changes (I-05, I-06)", async () => {
  const remembered = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 12 }), async (moves) => {
      for (const { town, resc, day } of moves) {
        hour += 1;
        const now = new Date(Date.parse("2027-03-01T14:00:00Z") + hour * 3_600_000);
        await alliance.database.setClock(now.toISOString());
        await alliance.attempt(coordinator, "moveTown", { townKey: town, resc, from: addDays("2027-03-01", day), reason: "As decided" });
        const seen = await answers(now.toISOString());
        expect(seen).not.toMatch(/\+|null/);
        remembered.set(now.toISOString(), seen);
      }
      for (const [at, answer] of remembered) expect(await answers(at), at).toBe(answer);
    }),
    { numRuns: 8 },
  );
  expect(new Set(remembered.values()).size, "answers that changed").toBeGreaterThan(5);
});
