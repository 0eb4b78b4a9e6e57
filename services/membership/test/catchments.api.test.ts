/** @clause A11 I-05 I-06 P17 P26 */
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { membershipWithReferenceData } from "./membership-database.ts";

let under: Awaited<ReturnType<typeof membershipWithReferenceData>>;
beforeAll(async () => {
  under = await membershipWithReferenceData();
});
afterAll(async () => under.database.drop());

describe("catchments as of a date", () => {
  it("answers a stranger with six RESCs that share 169 towns", async () => {
    const { data, errors } = await under.ask(stranger(), "{ rescs { code name townCount memberCount } }");
    expect(errors).toEqual([]);
    expect(data?.["rescs"]).toHaveLength(6);
    expect(data?.["rescs"].reduce((sum: number, resc: { townCount: number }) => sum + resc.townCount, 0)).toBe(169);
  });

  it("gives Litchfield different districts in 2023 and in 2025 (Region 20 began on 2024-07-01)", async () => {
    const { data, errors } = await under.ask(
      stranger(),
      `{ town(key: "litchfield") {
      before: districts(asOf: "2023-10-01") { shortName } after: districts(asOf: "2025-10-01") { shortName predecessors { shortName } } catchment { resc { code } validFrom confidence } } }`,
    );
    expect(errors).toEqual([]);
    const names = (list: { shortName: string }[]) => list.map((one) => one.shortName);
    expect(names(data?.["town"].before)).toContain("Litchfield");
    expect(names(data?.["town"].after)).toContain("Region 20");
    expect(names(data?.["town"].after)).not.toContain("Litchfield");
    expect(data?.["town"].catchment).toMatchObject({ resc: { code: "EDADVANCE" }, validFrom: null });
    const region20 = data?.["town"].after.find((one: { shortName: string }) => one.shortName === "Region 20");
    expect(names(region20.predecessors).sort()).toEqual(["Litchfield", "Region 6"]);
  });

  it("finds a district by three letters with its home RESC", async () => {
    const { data } = await under.ask(stranger(), `{ customerSearch(text: "gro") { name kind homeRescs district { id } } }`);
    expect(data?.["customerSearch"][0]).toMatchObject({ name: "Groton", kind: "LOCAL", homeRescs: ["LEARN"] });
  });

  it("gives each RESC its own members on a day, page by page, however many RESCs are asked at once", async () => {
    type Members = { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    const page = "{ totalCount nodes { id } pageInfo { endCursor hasNextPage } }";
    for (const day of ["2015-07-01", "2026-07-01"]) {
      const { rows } = await under.database.admin.query<{ code: string; ids: string[] }>(
        `select m.resc_code as code, array_agg(d.id order by d.short_name, d.id) as ids from membership.membership m join membership.district d on d.id = m.district_id
         where m.valid @> $1::date and upper_inf(m.recorded) group by 1 order by 1`,
        [day],
      );
      const { data } = await under.ask(
        stranger(),
        `query($day: CalendarDate) { rescs { code first: members(asOf: $day, first: 10) ${page} } }`,
        {
          day,
        },
      );
      expect(data?.["rescs"]).toHaveLength(6);
      for (const { code, first } of (data?.["rescs"] ?? []) as { code: string; first: Members }[]) {
        const ids = rows.find((row) => row.code === code)?.ids ?? [];
        expect(first, code).toMatchObject({ totalCount: ids.length, nodes: ids.slice(0, 10).map((id) => ({ id })) });
        expect(first.pageInfo.hasNextPage, code).toBe(ids.length > 10);
        const rest = await under.ask(
          stranger(),
          `query($code: RescCode!, $day: CalendarDate, $after: String) { resc(code: $code) { members(asOf: $day, first: 200, after: $after) ${page} } }`,
          { code, day, after: first.pageInfo.endCursor },
        );
        expect(rest.data?.["resc"].members.nodes, code).toEqual(ids.slice(10).map((id) => ({ id })));
      }
    }
  });

  it("pages districts in a stable order and says how many there are", async () => {
    const first = await under.ask(
      stranger(),
      "{ districts(first: 3) { totalCount nodes { shortName } pageInfo { hasNextPage endCursor } } }",
    );
    expect(first.errors).toEqual([]);
    const after = first.data?.["districts"].pageInfo.endCursor;
    const second = await under.ask(stranger(), "query($after: String) { districts(first: 3, after: $after) { nodes { shortName } } }", {
      after,
    });
    const names = [...(first.data?.["districts"].nodes ?? []), ...(second.data?.["districts"].nodes ?? [])].map(
      (one: { shortName: string }) => one.shortName,
    );
    expect(new Set(names).size).toBe(6);
    expect(first.data?.["districts"].totalCount).toBeGreaterThan(190);
  });

  it("refuses a page of more than 200 rows with what to write instead", async () => {
    const { errors } = await under.ask(stranger(), "{ towns(first: 201) { totalCount } }");
    expect(errors[0]).toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining("1 to 200") });
  });

  it("shows nobody of the directory to a stranger", async () => {
    const { data } = await under.ask(
      stranger(),
      `{ people { totalCount nodes { name } } resc(code: CREC) { people { totalCount } executiveDirector { name } } }`,
    );
    expect(data?.["people"]).toEqual({ totalCount: 0, nodes: [] });
    expect(data?.["resc"]).toEqual({ people: { totalCount: 0 }, executiveDirector: null });
  });
});
