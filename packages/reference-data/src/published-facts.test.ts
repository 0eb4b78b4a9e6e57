import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loadReferenceData } from "./load.ts";

const folder = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));

function facts(file: string): readonly Record<string, string>[] {
  return parse(readFileSync(`${folder}${file}`, "utf8"), { columns: true, bom: true });
}

// The collected facts are kept outside the repository; where they are at hand, ours must still say the same.
describe.skipIf(!existsSync(folder))("the collected facts", () => {
  const data = loadReferenceData();

  it("place every town in the same catchment", () => {
    const ours = new Map(data.towns.map((town) => [town.name, data.catchmentLines.find((line) => line.townKey === town.key)?.resc]));
    expect(facts("towns.csv").filter((fact) => ours.get(fact["town"] ?? "") !== fact["resc"])).toEqual([]);
  });

  it("know the same districts with the same enrollment", () => {
    const ours = new Map(data.districts.map((row) => [row.stateCode ?? "", row.enrollment]));
    expect(facts("districts.csv").filter((fact) => String(ours.get(fact["district_code"] ?? "") ?? "") !== fact["enrollment"])).toEqual([]);
  });

  it("give the same grants per student", () => {
    const ours = new Map(data.magnetGrants.map((row) => [`${row.fiscalYear} ${row.category}`, row.perStudentUsd ?? ""]));
    expect(
      facts("magnet_grants.csv").filter(
        (fact) => ours.get(`${fact["fiscal_year"]} ${fact["category_code"]}`) !== fact["per_student_grant_usd"],
      ),
    ).toEqual([]);
  });
});
