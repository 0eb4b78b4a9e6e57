import { rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import type { MapGeometry } from "./geometry.ts";

/** How far a name is moved from the middle of its region, to stay clear of schools and of its neighbors. */
const shift: Readonly<Record<RescCode, readonly [number, number]>> = {
  ACES: [0, -10],
  CES: [0, -4],
  CREC: [-34, -46],
  EASTCONN: [4, -10],
  EDADVANCE: [0, 0],
  LEARN: [16, -26],
};

/** The names of the regions on the map. */
export function MapLabels({
  regions,
  scale,
  small,
}: {
  readonly regions: MapGeometry["regions"];
  readonly scale: number;
  readonly small: boolean;
}) {
  return [...regions].map(([code, { center }]) => {
    const [dx, dy] = shift[code];
    return (
      <text
        key={code}
        className="map-label"
        x={center[0] + dx}
        y={center[1] + dy}
        textAnchor="middle"
        fontSize={(small ? 12 : 15) * scale}
        strokeWidth={4 * scale}
      >
        {rescShortNames[code]}
      </text>
    );
  });
}
