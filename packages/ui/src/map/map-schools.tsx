import type { RescCode } from "@resc/domain";
import { project } from "./geometry.ts";

/** A school as the map needs it. */
export interface MapSchool {
  readonly id: string;
  readonly name: string;
  readonly townName: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The RESC that runs it; null for a school that a district runs. */
  readonly resc: RescCode | null;
}

/** The ring that stands for a school run by a district; also in the legend. */
export const districtSchoolRing = "M-4.5,0 A4.5,4.5 0 1 1 4.5,0 A4.5,4.5 0 1 1 -4.5,0 Z";

/** The diamond that stands for a school; also in the legend. */
export const schoolDiamond = "M0,-6 L6,0 L0,6 L-6,0 Z";

/** Schools run by a RESC as diamonds, by a district as rings; both keep their size when the picture is scaled. Those at one place stand side by side. */
export function MapSchools({
  schools,
  scale,
  region,
}: {
  readonly schools: readonly MapSchool[];
  readonly scale: number;
  readonly region?: RescCode | undefined;
}) {
  const groups = [...Map.groupBy(schools, (school) => `${school.latitude},${school.longitude}`).values()];
  return groups.flatMap((group) =>
    group.map((school, index) => {
      const [x, y] = project(school.longitude, school.latitude);
      return (
        <path
          key={school.id}
          className="map-school"
          d={school.resc ? schoolDiamond : districtSchoolRing}
          opacity={region && school.resc && school.resc !== region ? 0.35 : 1}
          transform={`translate(${(x + index * 8 * scale).toFixed(1)},${y.toFixed(1)}) scale(${scale.toFixed(3)})`}
        >
          <title>{`${school.name}, ${school.townName}`}</title>
        </path>
      );
    }),
  );
}
