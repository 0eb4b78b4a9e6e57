/** @clause A38 */
import { connecticutDate } from "@resc/domain";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople("2026-08-31T14:00:00Z");
  await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton") });
  // The first of September in Connecticut, still August in no other sense than that of London's clocks.
  await alliance.at("2026-09-01T04:30:00Z");
  await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton") });
  await alliance.start(alliance.director("LEARN"), { districtId: alliance.district("Manchester") });
});
afterAll(async () => alliance.database.drop());

const months = async (actor = alliance.executive("CREC"), resc = "CREC", count = 3) =>
  (await alliance.ask(actor, `{ outOfRegionMonths(resc: ${resc}, months: ${count}) { month out in } }`)).data?.["outOfRegionMonths"];

describe("work by month", () => {
  it("counts what came on the list on both sides of a RESC, with the months in which nothing did", async () => {
    expect(await months()).toEqual([
      { month: "2026-07", out: 0, in: 0 },
      { month: "2026-08", out: 1, in: 0 },
      { month: "2026-09", out: 1, in: 1 },
    ]);
    expect(await months(alliance.executive("CREC"), "LEARN")).toEqual([
      { month: "2026-07", out: 0, in: 0 },
      { month: "2026-08", out: 0, in: 1 },
      { month: "2026-09", out: 1, in: 1 },
    ]);
    expect(await months(alliance.executive("CREC"), "ACES", 12)).toHaveLength(12);
  });

  it("is for those who read the list, and takes 1 to 36 months", async () => {
    expect(await months(alliance.who("ANALYST", "PUBLIC"))).toEqual([]);
    expect(await months(stranger())).toEqual([]);
    for (const count of [0, 37])
      expect(
        (await alliance.ask(alliance.executive("CREC"), `{ outOfRegionMonths(resc: CREC, months: ${count}) { out } }`)).errors,
      ).toBeDefined();
  });
});

describe("the list between two days", () => {
  it("has the rows that came on it from one day to another, both included", async () => {
    const listed = async (filter: string) =>
      (await alliance.ask(alliance.coordinator, `{ outOfRegionList(filter: { ${filter} }) { totalCount nodes { listedOn } } }`)).data?.[
        "outOfRegionList"
      ];
    expect((await listed(`listedFrom: "2026-09-01"`)).totalCount).toBe(2);
    expect((await listed(`listedTo: "2026-08-31"`)).nodes).toEqual([{ listedOn: "2026-08-31" }]);
    expect((await listed(`listedFrom: "2026-08-31", listedTo: "2026-09-01"`)).totalCount).toBe(3);
    expect((await listed(`listedFrom: "2026-09-02"`)).totalCount).toBe(0);
  });
});

describe("dates ahead", () => {
  const dates = async (actor = alliance.executive("CREC"), from = "2026-09-01", to = "2026-09-30") =>
    (await alliance.ask(actor, `{ engagementDates(from: "${from}", to: "${to}") { kind title what path at timed } }`)).data?.[
      "engagementDates"
    ];

  it("has what the own RESC owes, and what it is asked to answer, nearest first", async () => {
    const ours = await dates();
    expect(ours.map(({ kind }: { kind: string }) => kind)).toContain("NOTICE_DUE");
    expect(ours.every(({ timed }: { timed: boolean }) => !timed)).toBe(true);
    expect(ours.map(({ at }: { at: string }) => at)).toEqual(ours.map(({ at }: { at: string }) => at).toSorted());
    expect(ours.find(({ kind }: { kind: string }) => kind === "NOTICE_DUE")).toMatchObject({ what: "Courtesy notice to LEARN due" });
    expect(await dates(alliance.executive("ACES"))).toEqual([]);
    expect(await dates(alliance.coordinator)).toEqual([]);
    expect(await dates(stranger())).toEqual([]);
  });

  it("ends with the last day, and after a year", async () => {
    const all = await dates();
    const last = connecticutDate(new Date(all.at(-1).at));
    expect(await dates(alliance.executive("CREC"), "2025-01-01", "2026-12-31")).toEqual([]);
    expect((await dates(alliance.executive("CREC"), last, last)).length).toBeGreaterThan(0);
  });
});
