import { newId } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";
import type { Transaction } from "@resc/store";
import { insertRows } from "./insert-rows.ts";

function days(row: { readonly validFrom: string | null; readonly validTo: string | null }): string {
  return `[${row.validFrom ?? ""},${row.validTo ?? ""})`;
}

/** Districts, their State codes, the towns they serve and their memberships, each with its dates. */
export async function insertDistricts(tx: Transaction, data: ReferenceData): Promise<void> {
  const ids = new Map(data.districts.map((district) => [district.key, newId("district")]));
  const idOf = (key: string) => ids.get(key) ?? "";
  await insertRows(
    tx,
    "district",
    data.districts.map((district) => ({
      id: idOf(district.key),
      key: district.key,
      name: district.name,
      short_name: district.shortName,
      kind: district.kind.toUpperCase(),
      grades: district.grades,
      mailing_town: district.mailingTown,
      latitude: number(district.latitude),
      longitude: number(district.longitude),
      enrollment: district.enrollment,
      enrollment_school_year: district.enrollmentSchoolYear,
      statewide: district.rescRelation === "statewide",
      valid: days(district),
      date_status: district.dateStatus,
      note: district.note,
      source_ids: district.sources,
    })),
  );
  await insertRows(
    tx,
    "district_code",
    data.districts
      .filter((district) => district.stateCode)
      .map((district) => ({
        district_id: idOf(district.key),
        code: district.stateCode,
        status: district.codeStatus,
        valid: days(district),
      })),
  );
  const towns = [
    ...data.districtTowns,
    // Charters, academies and RESCs serve no town of their own; where they stand tells whose region they are in.
    ...data.districts
      .filter((district) => district.locationTownKey && !data.districtTowns.some((line) => line.districtKey === district.key))
      .map((district) => ({
        districtKey: district.key,
        townKey: district.locationTownKey,
        grades: district.grades,
        validFrom: district.validFrom,
        validTo: district.validTo,
        sources: district.sources,
      })),
  ];
  await insertRows(
    tx,
    "district_town",
    towns.map((line) => ({
      id: newId("catchmentLine"),
      district_id: idOf(line.districtKey),
      town_key: line.townKey,
      grades: line.grades,
      valid: days(line),
      source_ids: line.sources,
    })),
  );
  const memberships = data.memberships.map((membership) => ({ id: newId("membership"), ...membership }));
  await insertRows(
    tx,
    "membership",
    memberships.map((membership) => ({
      id: membership.id,
      district_id: idOf(membership.districtKey),
      resc_code: membership.resc,
      valid: days(membership),
      recorded: `[${tx.clock.now},)`,
      status: membership.status,
      source_ids: membership.sources,
    })),
  );
  for (const district of data.districts) {
    tx.publish({
      topic: "district",
      subjectId: idOf(district.key),
      payload: {
        id: idOf(district.key),
        name: district.name,
        shortName: district.shortName,
        kind: district.kind.toUpperCase(),
        statewide: district.rescRelation === "statewide",
        validFrom: district.validFrom,
        validTo: district.validTo,
        towns: towns
          .filter((line) => line.districtKey === district.key)
          .map((line) => ({ townKey: line.townKey, validFrom: line.validFrom, validTo: line.validTo })),
      },
    });
  }
  for (const membership of memberships) {
    tx.publish({
      topic: "membership",
      subjectId: membership.id,
      payload: {
        id: membership.id,
        districtId: idOf(membership.districtKey),
        resc: membership.resc,
        validFrom: membership.validFrom,
        validTo: membership.validTo,
      },
    });
  }
}

function number(text: string | number | null): number | null {
  return text === null ? null : Number(text);
}
