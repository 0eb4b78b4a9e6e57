import { rescCodes } from "@resc/domain";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

interface Count {
  readonly homeResc: { readonly code: string };
  readonly fiscalYear: number;
  readonly engagements: number;
  readonly cameToNothing: number;
  readonly reported: number;
}

interface Page {
  readonly nodes: readonly Count[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterAll(async () => alliance.database.drop());

const fields = "totalCount pageInfo { hasNextPage endCursor } nodes { homeResc { code } fiscalYear engagements cameToNothing reported }";

async function counted(actor: Parameters<Alliance["ask"]>[0], args = "(first: 200)"): Promise<readonly Count[]> {
  const { data, errors } = await alliance.ask(actor, `{ outOfRegionCounts${args} { ${fields} } }`);
  expect(errors).toEqual([]);
  expect(data?.["outOfRegionCounts"].totalCount).toBe(data?.["outOfRegionCounts"].nodes.length);
  return data?.["outOfRegionCounts"].nodes;
}
const of = (rows: readonly Count[], code: string, year: number) =>
  rows.find((row) => row.homeResc.code === code && row.fiscalYear === year);

describe("counts by home RESC and fiscal year", () => {
  it("are zeros of this year, said in so many words, while the list is empty", async () => {
    expect(await counted(alliance.coordinator)).toEqual(
      rescCodes.map((code) => ({ homeResc: { code }, fiscalYear: 2027, engagements: 0, cameToNothing: 0, reported: 0 })),
    );
  });

  it("count work for the home RESC in the year of its listing, with zeros in the years between", async () => {
    await alliance.at("2025-06-30T16:00:00Z");
    await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton"), startsOn: null });
    await alliance.at("2025-07-01T16:00:00Z");
    await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton"), startsOn: null });
    await alliance.at(monday);
    await alliance.start(alliance.director("ACES"), { districtId: alliance.district("Groton"), startsOn: null });
    await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton"), startsOn: null });
    await alliance.settled();

    const rows = await counted(alliance.coordinator);
    expect(rows).toHaveLength(3 * 6);
    expect([2025, 2026, 2027].map((year) => of(rows, "LEARN", year)?.engagements)).toEqual([1, 1, 2]);
    expect(rows.filter((row) => row.homeResc.code !== "LEARN").every((row) => row.engagements === 0)).toBe(true);

    const narrowed = await counted(alliance.coordinator, "(homeRescs: [LEARN], workingRescs: [ACES])");
    expect(narrowed.map((row) => [row.fiscalYear, row.engagements])).toEqual([
      [2025, 0],
      [2026, 0],
      [2027, 1],
    ]);
    expect((await counted(alliance.coordinator, "(fiscalYear: 2026)")).map((row) => row.fiscalYear)).toEqual([
      2026, 2026, 2026, 2026, 2026, 2026,
    ]);
    expect(await counted(alliance.coordinator, "(fiscalYear: 2019)")).toEqual([]);
  });

  it("are the rows of the list: the sum over homes is what the list holds for the year", async () => {
    const rows = await counted(alliance.coordinator, "(fiscalYear: 2027)");
    const { data } = await alliance.ask(
      alliance.coordinator,
      "{ outOfRegionList(filter: { fiscalYear: 2027, kind: ENGAGEMENT }) { totalCount } }",
    );
    expect(rows.reduce((sum, row) => sum + row.engagements, 0)).toBe(data?.["outOfRegionList"].totalCount);
  });

  it("page in one order without losing or repeating a row", async () => {
    const all = await counted(alliance.coordinator);
    const seen: Count[] = [];
    let after: string | null = null;
    do {
      const page: Page = await alliance
        .ask(alliance.coordinator, `query($after: String) { outOfRegionCounts(first: 5, after: $after) { ${fields} } }`, { after })
        .then(({ data }) => data?.["outOfRegionCounts"]);
      seen.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
  });
});

describe("who may count", () => {
  it("is everybody of the Alliance and analysts", async () => {
    for (const actor of [
      alliance.staff("ACES"),
      alliance.executive("LEARN"),
      alliance.who("BOARD_MEMBER", "LEARN"),
      alliance.who("LIAISON"),
      alliance.who("ANALYST", "PUBLIC"),
    ])
      expect(of(await counted(actor), "LEARN", 2027)?.engagements, actor.role).toBe(2);
  });

  it("is nobody else, at the database too", async () => {
    for (const actor of [stranger(), alliance.who("CSDE_READER", "CSDE"), alliance.who("OPERATOR")]) {
      expect(await counted(actor), actor.role).toEqual([]);
      const read = alliance.subgraph.openRead(actor);
      expect(await read.query("select * from region_counts($1, null, null)", [rescCodes]), actor.role).toEqual([]);
      await read.close();
    }
  });
});
