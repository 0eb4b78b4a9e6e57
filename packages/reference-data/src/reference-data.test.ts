import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rescCodes } from "@resc/domain";
import { afterEach, describe, expect, it } from "vitest";
import { checkReferenceData } from "./check.ts";
import { loadReferenceData, referenceDataDirectory, referenceTables } from "./load.ts";
import { ReferenceDataError } from "./reference-data-error.ts";

const copies: string[] = [];
afterEach(() => copies.splice(0).forEach((copy) => rmSync(copy, { recursive: true })));

function withChange(file: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), "reference-data-"));
  copies.push(copy);
  cpSync(referenceDataDirectory, copy, { recursive: true });
  const text = readFileSync(join(copy, file), "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`the change to ${file} changed nothing`);
  writeFileSync(join(copy, file), changed);
  return copy;
}

function problemsOf(file: string, change: (text: string) => string) {
  const copy = withChange(file, change);
  try {
    checkReferenceData(loadReferenceData(copy));
  } catch (error) {
    if (error instanceof ReferenceDataError) return error.problems;
    throw error;
  }
  return [];
}

/** Puts a value in a cell of the given spreadsheet row; works for cells without quotes. */
function cellAt(row: number, column: string, value: string) {
  return (text: string) => {
    const lines = text.split("\n");
    const at = (lines[0] ?? "").split(",").indexOf(column);
    const cells = (lines[row - 1] ?? "").split(",");
    cells[at] = value;
    lines[row - 1] = cells.join(",");
    return lines.join("\n");
  };
}

describe("the committed reference data", () => {
  const data = loadReferenceData();

  it("holds together", () => {
    expect(() => checkReferenceData(data)).not.toThrow();
  });

  it("has the known number of rows", () => {
    expect(Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.length]))).toMatchObject({
      rescs: 6,
      towns: 169,
      catchmentLines: 169,
      districts: 205,
      memberships: 168,
      schools: 86,
      roleAlikeGroups: 18,
      serviceCategories: 14,
      serviceOfferings: 78,
      stateContracts: 12,
      magnetGrants: 88,
      ecsFunding: 19,
      educatorDiversity: 19,
      legislativePriorities: 17,
      earlyChildhoodSpaceTypes: 19,
      earlyChildhoodRates: 134,
      earlyChildhoodCounts: 15,
      earlyChildhoodRegions: 169,
      sources: 94,
    });
  });

  it("gives each RESC the number of towns and member districts known for it", () => {
    const count = (rows: readonly { resc: string }[]) =>
      Object.fromEntries(rescCodes.map((code) => [code, rows.filter((row) => row.resc === code).length]));
    expect(count(data.catchmentLines)).toEqual({ ACES: 26, CES: 17, CREC: 36, EASTCONN: 33, EDADVANCE: 32, LEARN: 25 });
    const school = new Set(data.districts.filter((row) => row.kind === "local" || row.kind === "regional").map((row) => row.key));
    const current = data.memberships.filter((row) => row.validTo === null && school.has(row.districtKey));
    expect(count(current)).toEqual({ ACES: 25, CES: 18, CREC: 35, EASTCONN: 36, EDADVANCE: 27, LEARN: 24 });
  });

  it("lets Region 20 take the place of Litchfield and Region 6 on one day", () => {
    const days = (key: string) =>
      data.districts.filter((row) => row.key === key).map((row) => [row.validFrom, row.validTo, row.dateStatus]);
    expect(days("region-20")).toEqual([["2024-07-01", null, "not_verified"]]);
    expect(days("litchfield")).toEqual([[null, "2024-07-01", "not_verified"]]);
    expect(days("region-6")).toEqual([[null, "2024-07-01", "not_verified"]]);
    expect(data.districts.find((row) => row.key === "region-20")?.codeStatus).toBe("not_seen");
  });

  it("tells apart the two schools that carried one State code", () => {
    const schools = data.schools.filter((row) => row.stateCode === "2445114");
    expect(schools.map((row) => [row.key, row.stateCodeSeen])).toEqual([
      ["aces-at-chase", "2022-23"],
      ["thomas-edison-middle-school", "2016-17"],
    ]);
  });

  it("ends the old types of early childhood spaces before Early Start CT, and keeps the 40 towns that differ with the 5 that look wrong", () => {
    const ended = data.earlyChildhoodSpaceTypes.filter((row) => row.validTo !== null);
    expect(ended.map((row) => [row.validTo, row.becomes])).toEqual(Array.from({ length: 17 }, () => ["2025-07-01", "esct-all"]));
    expect(data.earlyChildhoodSpaceTypes.filter((row) => row.validFrom !== null).map((row) => row.code)).toEqual(["esct-all"]);
    expect(data.earlyChildhoodRegions.filter((row) => row.differsFromCatchment)).toHaveLength(40);
    expect(data.earlyChildhoodRegions.filter((row) => row.looksWrong)).toHaveLength(5);
  });

  it("keeps what is contested and what is unverified apart", () => {
    expect(data.educatorDiversity.filter((row) => row.contested).map((row) => row.schoolYear)).toEqual(["2020-21"]);
    expect(data.ecsFunding.filter((row) => row.totalUsd).map((row) => row.totalStatus)).toEqual(Array(5).fill("verified"));
  });
});

describe("a broken file", () => {
  it.each([
    ["rescs.csv", 2, "code", "ACESS", /write one of ACES, CES/],
    ["towns.csv", 3, "latitude", "50", /between 40.9 and 42.1/],
    ["catchment_lines.csv", 4, "confidence", "sure", /named, count_matched, remainder/],
    ["districts.csv", 5, "valid_from", "7/1/2024", /YYYY-MM-DD/],
    ["district_towns.csv", 6, "town_key", "East Hartford", /a key such as east-hartford/],
    ["memberships.csv", 7, "resc", "", /the cell is empty; write one of/],
    ["schools.csv", 2, "enrollment", "1,2", /24 cells; write 23/],
    ["service_categories.csv", 2, "label", "", /write a text/],
    ["service_offerings.csv", 2, "provider", "OEC", /ALLIANCE/],
    ["state_contracts.csv", 2, "fiscal_year", "21", /four digits/],
    ["magnet_grants.csv", 3, "fiscal_year", "FY08", /four digits, such as 2026/],
    ["ecs_funding.csv", 3, "foundation_usd", "9687.123", /two decimals/],
    ["educator_diversity.csv", 2, "school_year", "2002-04", /2025-26/],
    ["legislative_priorities.csv", 2, "item", "first", /whole number/],
    ["early_childhood_space_types.csv", 2, "valid_to", "6/30/2025", /YYYY-MM-DD/],
    ["early_childhood_rates.csv", 2, "rate_usd", "$8924", /two decimals/],
    ["early_childhood_counts.csv", 2, "count", "1 300", /whole number/],
    ["early_childhood_regions.csv", 2, "looks_wrong", "maybe", /yes or no/],
    ["sources.csv", 2, "how_read", "skimmed", /whole_file, excerpt, none/],
  ])("%s, row %i, column %s is named", (file, row, column, value, message) => {
    const problems = problemsOf(file, cellAt(row, column, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, row, message: expect.stringMatching(message) });
    if (value !== "1,2") expect(problems[0]?.column).toBe(column);
  });

  it("is named in the message as a person would", () => {
    const copy = withChange("districts.csv", cellAt(5, "valid_from", "7/1/2024"));
    expect(() => loadReferenceData(copy)).toThrow(
      'districts.csv, row 5, column valid_from: "7/1/2024" cannot be used; write a day as YYYY-MM-DD, such as 2024-07-01',
    );
  });

  it("is refused for a missing, an unknown or a repeated column", () => {
    const header = (from: string, to: string) => problemsOf("service_categories.csv", (text) => text.replace(from, to));
    expect(header("code,label", "code,name")).toMatchObject([
      { row: 1, column: "label" },
      { row: 1, column: "name" },
    ]);
    expect(header("code,label", "code,label,label")).toMatchObject([
      { row: 1, column: "label", message: expect.stringContaining("twice") },
    ]);
  });

  it("is refused when it is not there or is not CSV", () => {
    expect(problemsOf("towns.csv", () => 'key,name\n"open')).toMatchObject([{ file: "towns.csv", row: null }]);
    expect(() => loadReferenceData("/nowhere")).toThrow(ReferenceDataError);
  });
});

describe("what must hold between files", () => {
  it.each([
    ["catchment_lines.csv", 3, "evidence", "nobody", "evidence"],
    ["district_towns.csv", 3, "district_key", "atlantis", "district_key"],
    ["memberships.csv", 3, "sources", "nobody", "sources"],
    ["schools.csv", 3, "operator", "atlantis", "operator"],
    ["service_offerings.csv", 3, "sources", "nobody", "sources"],
    ["rescs.csv", 3, "office_town_key", "atlantis", "office_town_key"],
  ])("%s, row %i: an unknown %s is named", (file, row, column, value, named) => {
    expect(problemsOf(file, cellAt(row, column, value))).toContainEqual(
      expect.objectContaining({ file, row, column: named, message: expect.stringContaining("is not known") }),
    );
  });

  it("one catchment for each town at any date", () => {
    expect(problemsOf("catchment_lines.csv", (text) => `${text}andover,CREC,named,,,,general_knowledge\n`)).toMatchObject([
      {
        file: "catchment_lines.csv",
        row: 171,
        column: "town_key",
        message: expect.stringContaining('"andover" is already in a catchment'),
      },
    ]);
    expect(problemsOf("catchment_lines.csv", (text) => text.replace(/^andover.*\n/m, ""))).toMatchObject([
      { file: "catchment_lines.csv", row: null, message: 'the town "andover" is in no catchment; add a row for it' },
    ]);
    expect(problemsOf("catchment_lines.csv", (text) => text.replace(/^(andover,EASTCONN,named,\w+),,,/m, "$1,,2025-07-01,"))).toMatchObject(
      [{ message: 'the town "andover" is in no catchment on 2025-07-01; add a row for it' }],
    );
  });

  it("a move on one day is no clash", () => {
    const moved = (text: string) =>
      `${text.replace(/^(andover,EASTCONN,named,\w+),,,/m, "$1,,2025-07-01,")}andover,CREC,named,,2025-07-01,,general_knowledge\n`;
    expect(problemsOf("catchment_lines.csv", moved)).toEqual([]);
  });

  it("at most one RESC for each district at any date", () => {
    expect(problemsOf("memberships.csv", (text) => `${text}andover,CREC,2020-07-01,,named,general_knowledge\n`)).toMatchObject([
      { file: "memberships.csv", row: 170, column: "district_key" },
    ]);
  });

  it("the counts and a serving district for every town", () => {
    expect(problemsOf("rescs.csv", (text) => text.replace(/^LEARN.*\n/m, ""))).toMatchObject([
      { file: "rescs.csv", message: "the file has 5 rows; write 6" },
    ]);
    expect(problemsOf("district_towns.csv", (text) => text.replace(/^region-20,warren.*\n/m, ""))).toMatchObject([
      { file: "district_towns.csv", message: expect.stringContaining('"warren" is served by no district on 2024-07-01') },
    ]);
  });

  it("days in order, keys once", () => {
    expect(
      problemsOf("districts.csv", (text) => text.replace(/,2024-07-01,,not_verified/, ",2024-07-01,2020-07-01,not_verified")),
    ).toMatchObject([{ file: "districts.csv", column: "valid_to" }]);
    expect(problemsOf("sources.csv", (text) => `${text}${text.split("\n")[1]}\n`)).toMatchObject([
      { file: "sources.csv", row: 96, column: "id" },
    ]);
  });
});

it("names every file once", () => {
  const files = Object.values(referenceTables).map((table) => table.file);
  expect(new Set(files).size).toBe(files.length);
  expect(files.length).toBe(23);
});
