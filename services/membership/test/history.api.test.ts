import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadReferenceData } from "../src/reference-load/load-reference-data.ts";
import { membershipWithReferenceData } from "./membership-database.ts";

let under: Awaited<ReturnType<typeof membershipWithReferenceData>>;
beforeAll(async () => {
  under = await membershipWithReferenceData();
});
afterAll(async () => under.database.drop());

const sql = async (text: string, parameters: unknown[] = []) => (await under.database.admin.query(text, parameters)).rows;
/** Several statements that must hold together. */
async function together(...statements: string[]): Promise<void> {
  await sql("begin");
  try {
    for (const statement of statements) await sql(statement);
    await sql("commit");
  } catch (error) {
    await sql("rollback");
    throw error;
  }
}

describe("one catchment per town at any date (I-05)", () => {
  const line = (id: string, town: string, resc: string, valid: string) =>
    `insert into membership.catchment_line (id, town_key, resc_code, valid, recorded, confidence, source_ids) values ('${id}', '${town}', '${resc}', '${valid}', tstzrange(now(), null), 'DECIDED', '{}')`;

  it("refuses a second line for the same days", async () => {
    await expect(sql(line("line_1", "groton", "CREC", "[2020-01-01,2021-01-01)"))).rejects.toMatchObject({
      code: "23P01",
      constraint: "one_catchment_per_town",
    });
  });

  it("refuses a gap, whether a line is shortened, closed or deleted", async () => {
    for (const statement of [
      "update membership.catchment_line set valid = '[2020-01-01,)' where town_key = 'groton'",
      "update membership.catchment_line set valid = '(,2030-01-01)' where town_key = 'groton'",
      "update membership.catchment_line set recorded = tstzrange(lower(recorded), now()) where town_key = 'groton'",
      "delete from membership.catchment_line where town_key = 'groton'",
    ])
      await expect(sql(statement), statement).rejects.toMatchObject({ code: expect.stringMatching(/RA105|RA484/) });
  });

  it("lets a line be split in two on a day, when both halves come together", async () => {
    await together(
      "update membership.catchment_line set recorded = tstzrange(lower(recorded), now()) where town_key = 'bozrah'",
      line("line_2", "bozrah", "LEARN", "(,2025-07-01)"),
      line("line_3", "bozrah", "EASTCONN", "[2025-07-01,)"),
    );
    const { data } = await under.ask(
      stranger(),
      `{ town(key: "bozrah") { before: catchment(asOf: "2025-06-30") { resc { code } } after: catchment(asOf: "2025-07-01") { resc { code } } } }`,
    );
    expect(data?.["town"]).toEqual({ before: { resc: { code: "LEARN" } }, after: { resc: { code: "EASTCONN" } } });
    await expect(
      together(
        "update membership.catchment_line set recorded = tstzrange(lower(recorded), now()) where id in ('line_2', 'line_3')",
        line("line_4", "bozrah", "LEARN", "(,2025-07-01)"),
        line("line_5", "bozrah", "EASTCONN", "[2025-07-02,)"),
      ),
    ).rejects.toMatchObject({ code: "RA105" });
  });

  it("holds for all 169 towns", async () => {
    expect(
      await sql(
        "select t.key from membership.town t where (select range_agg(valid) from membership.catchment_line l where l.town_key = t.key and upper_inf(l.recorded)) is distinct from datemultirange(daterange(null, null))",
      ),
    ).toEqual([]);
  });
});

describe("one membership per board at any date (I-01)", () => {
  it("refuses a second RESC for the same days, and allows it after the first", async () => {
    const [member] = await sql(
      "select district_id, resc_code from membership.membership where resc_code = 'CREC' and upper_inf(valid) and upper_inf(recorded) limit 1",
    );
    const insert = (id: string, valid: string) =>
      sql(
        "insert into membership.membership (id, district_id, resc_code, valid, recorded, status, source_ids) values ($1, $2, 'ACES', $3, tstzrange(now(), null), 'active', '{}')",
        [id, member.district_id, valid],
      );
    await expect(insert("member_1", "[2026-01-01,)")).rejects.toMatchObject({ code: "23P01", constraint: "one_membership_per_board" });
    await expect(insert("member_2", "[2026-01-01,2026-01-02)")).rejects.toMatchObject({ code: "23P01" });
    await sql("update membership.membership set recorded = tstzrange(lower(recorded), now()) where district_id = $1", [member.district_id]);
    await insert("member_3", "[2026-07-01,)");
  });
});

describe("as we knew it (I-06)", () => {
  it("answers what was believed before and after a correction, for the same day", async () => {
    const at = async () =>
      (await sql("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as at"))[0].at as string;
    const before = await at();
    await together(
      "update membership.catchment_line set recorded = tstzrange(lower(recorded), clock_timestamp()) where town_key = 'salem' and upper_inf(recorded)",
      "insert into membership.catchment_line (id, town_key, resc_code, valid, recorded, confidence, evidence, source_ids) select 'line_salem', town_key, 'EASTCONN', valid, tstzrange(upper(recorded), null), 'DECIDED', 'Corrected', source_ids from membership.catchment_line where town_key = 'salem'",
    );
    const after = await at();
    const { data, errors } = await under.ask(
      stranger(),
      `query($before: Instant, $after: Instant) { town(key: "salem") {
      believed: catchment(asOf: "2024-01-01", knownAt: $before) { resc { code } confidence } corrected: catchment(asOf: "2024-01-01", knownAt: $after) { resc { code } confidence } now: catchment(asOf: "2024-01-01") { resc { code } }
      catchmentHistory { resc { code } supersededAt } } }`,
      { before, after },
    );
    expect(errors).toEqual([]);
    expect(data?.["town"]).toMatchObject({
      believed: { resc: { code: "LEARN" } },
      corrected: { resc: { code: "EASTCONN" }, confidence: "DECIDED" },
      now: { resc: { code: "EASTCONN" } },
    });
    expect(data?.["town"].catchmentHistory).toMatchObject([
      { resc: { code: "EASTCONN" }, supersededAt: null },
      { resc: { code: "LEARN" }, supersededAt: expect.any(String) },
    ]);
  });

  it("knows nothing at a time before anything was recorded", async () => {
    const { data } = await under.ask(
      stranger(),
      `{ town(key: "groton") { catchment(asOf: "2024-01-01", knownAt: "2000-01-01T00:00:00Z") { resc { code } } } }`,
    );
    expect(data?.["town"]).toEqual({ catchment: null });
  });
});

describe("Region 20", () => {
  it("is there from 2024-07-01 on, in place of Litchfield and Region 6", async () => {
    const { data } = await under.ask(
      stranger(),
      `{ before: customerSearch(text: "region 20", asOf: "2023-10-01") { name } after: customerSearch(text: "region 20", asOf: "2025-10-01") { name homeRescs townNames } eve: customerSearch(text: "region 6", asOf: "2024-06-30") { name } day: customerSearch(text: "region 6", asOf: "2024-07-01") { name } }`,
    );
    expect(data?.["before"]).toEqual([]);
    expect(data?.["after"]).toEqual([
      { name: "Region 20", homeRescs: ["EDADVANCE"], townNames: ["Goshen", "Litchfield", "Morris", "Warren"] },
    ]);
    expect(data?.["eve"].map(({ name }: { name: string }) => name)).toContain("Region 6");
    expect(data?.["day"].map(({ name }: { name: string }) => name)).not.toContain("Region 6");
  });

  it("belongs to one RESC with its districts at each date", async () => {
    for (const [day, wanted] of [
      ["2023-10-01", ["Litchfield"]],
      ["2024-06-30", ["Litchfield"]],
      ["2024-07-01", ["Region 20"]],
      ["2025-10-01", ["Region 20"]],
    ] as const) {
      const { data } = await under.ask(
        stranger(),
        `query($day: CalendarDate) { town(key: "litchfield") { districts(asOf: $day) { shortName kind } } }`,
        { day },
      );
      expect(
        data?.["town"].districts
          .filter(({ kind }: { kind: string }) => kind === "LOCAL" || kind === "REGIONAL")
          .map(({ shortName }: { shortName: string }) => shortName),
        day,
      ).toEqual(wanted);
    }
  });
});

describe("loading reference data", () => {
  it("does nothing the second time", async () => {
    const before = await sql("select count(*) from platform.event");
    expect(await loadReferenceData(under.worker, under.data)).toMatchObject({ loaded: false });
    expect(await sql("select count(*) from platform.event")).toEqual(before);
  });

  it("refuses other data, and changes nothing by it", async () => {
    const other = {
      ...under.data,
      towns: under.data.towns.map((town) => (town.key === "groton" ? { ...town, name: "Groton Long Point" } : town)),
    };
    await expect(loadReferenceData(under.worker, other)).rejects.toThrow("Other reference data is already loaded here.");
    expect(await sql("select name from membership.town where key = 'groton'")).toEqual([{ name: "Groton" }]);
  });

  it("is one row of the trail with its counts", async () => {
    expect(await sql("select after from platform.audit where act = 'referenceData.loaded'")).toMatchObject([
      { after: { towns: 169, rescs: 6, districts: 205, catchmentLines: 169 } },
    ]);
  });
});
