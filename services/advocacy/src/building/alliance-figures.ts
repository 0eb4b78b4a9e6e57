import { rescShortNames } from "@resc/domain";
import type { MembershipRow, RescRow, SchoolRow } from "@resc/reference-data";
import { type BuiltFigure, mergedSources } from "./built-figure.ts";

// The State directory behind schools and memberships is of January 2023.
const directoryYear = 2023;
const enrollmentYear = "2016-17";

/** What the lists of RESCs, memberships and schools give: founding years, member districts, magnet schools and their students. */
export function allianceFigures(
  rescs: readonly RescRow[],
  memberships: readonly MembershipRow[],
  schools: readonly SchoolRow[],
): BuiltFigure[] {
  const ofRescs = schools.filter(({ operatorKind }) => operatorKind === "resc");
  const open = ofRescs.filter(({ status }) => status === "open");
  const counted = ofRescs.filter(({ enrollment, enrollmentSchoolYear }) => enrollment !== null && enrollmentSchoolYear === enrollmentYear);
  const members = memberships.filter(({ validTo }) => validTo === null);
  const students = counted.reduce((sum, { enrollment }) => sum + (enrollment ?? 0), 0);
  return [
    ...rescs.flatMap(({ code, foundedYear, foundingNote, sources }): BuiltFigure[] =>
      foundedYear === null
        ? []
        : [
            {
              metric: "resc_founding_year",
              period: String(foundedYear),
              fiscalYear: foundedYear,
              value: String(foundedYear),
              dimension: { code, name: rescShortNames[code] },
              status: "verified",
              note: foundingNote,
              sources,
            },
          ],
    ),
    {
      metric: "member_districts",
      period: `FY${directoryYear}`,
      fiscalYear: directoryYear,
      value: String(members.length),
      status: "verified",
      note: "memberships without an end on record; which RESC a district belongs to is not confirmed by a source for each",
      sources: mergedSources(...members.map(({ sources }) => sources)),
    },
    {
      metric: "resc_magnet_schools",
      period: `FY${directoryYear}`,
      fiscalYear: directoryYear,
      value: String(open.length),
      status: "verified",
      note: "open schools in the State's list of January 2023",
      sources: mergedSources(...open.map(({ sources }) => sources)),
    },
    ...counted.map(({ key, name, enrollment, sources }): BuiltFigure => ({
      metric: "magnet_school_students",
      period: enrollmentYear,
      fiscalYear: 2017,
      value: String(enrollment),
      dimension: { code: key, name },
      status: "verified",
      note: null,
      sources,
    })),
    {
      metric: "magnet_students",
      period: enrollmentYear,
      fiscalYear: 2017,
      value: String(students),
      dimension: { code: "resc_operated", name: `${counted.length} schools on record` },
      status: "verified",
      note: `October count of ${counted.length} RESC-operated magnets, added`,
      sources: mergedSources(...counted.map(({ sources }) => sources)),
    },
  ];
}
