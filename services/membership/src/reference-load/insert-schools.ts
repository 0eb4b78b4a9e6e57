import { isRescCode, newId, rescShortNames } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";
import type { Transaction } from "@resc/store";
import { insertRows } from "./insert-rows.ts";

/** The interdistrict magnet schools, under keys of our own because the State uses its codes again. */
export async function insertSchools(tx: Transaction, data: ReferenceData): Promise<void> {
  const districtName = new Map(data.districts.map((district) => [district.key, district.shortName]));
  await insertRows(
    tx,
    "school",
    data.schools.map((school) => ({
      id: newId("school"),
      key: school.key,
      name: school.name,
      former_name: school.formerName,
      operator_kind: school.operatorKind.toUpperCase(),
      operator_name: isRescCode(school.operator) ? rescShortNames[school.operator] : (districtName.get(school.operator) ?? school.operator),
      operator_resc: isRescCode(school.operator) ? school.operator : null,
      town_key: school.townKey,
      grades: school.grades,
      theme: school.theme,
      sheff: school.sheff,
      // A point that falls in another town would mislead the map; such a school is drawn at its town.
      latitude: school.coordinateStatus === "ok" ? school.latitude : null,
      longitude: school.coordinateStatus === "ok" ? school.longitude : null,
      enrollment: school.enrollment,
      enrollment_school_year: school.enrollmentSchoolYear,
      status: school.status,
      state_code: school.stateCode,
      address: school.address ? `${school.address}${school.zip ? `, ${school.zip}` : ""}` : null,
      source_ids: school.sources,
    })),
  );
}
