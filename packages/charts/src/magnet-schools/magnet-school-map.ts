import { rescShortNames, type RescCode } from "@resc/domain";
import type { PointMap } from "../chart.ts";
import { type ChartSource, originLine } from "../source-line.ts";

/** A magnet school as `schools` answers it. */
export interface MagnetSchool {
  readonly name: string;
  readonly status: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly grades: string | null;
  readonly theme: string | null;
  readonly operatorResc: { readonly code: RescCode } | null;
  readonly town: { readonly name: string; readonly latitude: number; readonly longitude: number } | null;
  readonly sources: readonly ChartSource[];
}

/** A school that the map can place: at its own coordinates, or at its town where it has none of its own. */
type PlacedSchool = MagnetSchool & { readonly operatorResc: { readonly code: RescCode }; readonly town: NonNullable<MagnetSchool["town"]> };

/** The magnet school location map of the priorities (P17): the open schools that RESCs run, each with the sign of its RESC. */
export function magnetSchoolMap(schools: readonly MagnetSchool[], asOf: string): PointMap<PlacedSchool> {
  const rows = schools
    .filter((one): one is PlacedSchool => one.operatorResc !== null && one.town !== null && one.status.toUpperCase() === "OPEN")
    .toSorted((a, b) => compare(a.operatorResc.code, b.operatorResc.code) || compare(a.name, b.name));
  const rescs = new Set(rows.map(({ operatorResc }) => operatorResc.code));
  const atTown = rows.filter(({ latitude, longitude }) => latitude === null || longitude === null).length;
  return {
    name: "magnet-schools",
    form: "map",
    title: `RESCs run ${rows.length} open magnet schools; ${rescs.size} of the six run at least one`,
    subtitle: "RESC Alliance magnet school location map: schools operated by a RESC, by RESC",
    rows,
    columns: [
      { name: "resc", header: "RESC", value: (row) => row.operatorResc.code, shown: (row) => rescShortNames[row.operatorResc.code] },
      { name: "school", header: "School", value: (row) => row.name, shown: (row) => row.name },
      { name: "town", header: "Town", value: (row) => row.town.name, shown: (row) => row.town.name },
      { name: "grades", header: "Grades", value: (row) => row.grades, shown: (row) => row.grades ?? "" },
      { name: "theme", header: "Theme", value: (row) => row.theme, shown: (row) => row.theme ?? "" },
      { name: "latitude", header: "Latitude", value: (row) => row.latitude ?? row.town.latitude, numeric: true },
      { name: "longitude", header: "Longitude", value: (row) => row.longitude ?? row.town.longitude, numeric: true },
    ],
    labelOf: (row) => `${row.name}, ${row.town.name}`,
    placeOf: ({ latitude, longitude, town }) =>
      latitude === null || longitude === null ? { latitude: town.latitude, longitude: town.longitude } : { latitude, longitude },
    groupOf: (row) => rescShortNames[row.operatorResc.code],
    notes: [
      "Open schools of the State list of January 2023; schools that districts operate are not shown.",
      ...(atTown > 0 ? [`${atTown} stand at the middle of their town, because no place of their own is on record.`] : []),
    ],
    origin: originLine(asOf, rows.flatMap(({ sources }) => sources)), // prettier-ignore
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
