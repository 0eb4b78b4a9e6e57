import { useElementSize } from "@mantine/hooks";
import { rescCodes, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { useId, useMemo, useState } from "react";
import { buildGeometry, mapSize } from "./geometry.ts";
import type { MapTown } from "./geometry.ts";
import { MapLabels } from "./map-labels.tsx";
import { MapSchools } from "./map-schools.tsx";
import type { MapSchool } from "./map-schools.tsx";
import { linesPath, shapePath } from "./paths.ts";
import { viewportOf } from "./viewport.ts";

/** What the map shows. It draws what it is given and knows nothing about where that came from. */
export interface ConnecticutMapProps {
  readonly towns: readonly MapTown[];
  readonly schools?: readonly MapSchool[];
  /** The region brought near; the others go pale. */
  readonly region?: RescCode | undefined;
  /** The key of the town outlined in ink. */
  readonly town?: string | undefined;
  /** Towns outlined besides the one selected, such as those of a district. */
  readonly outlined?: readonly string[];
  readonly onTown?: (key: string) => void;
  /** Said inside the picture, for example the day it shows. */
  readonly note?: string;
  /** Where the same facts stand as words, for who cannot see the picture. */
  readonly alternative?: string;
}

/** The 169 towns of Connecticut in the colors of the six RESCs. */
export function ConnecticutMap(props: ConnecticutMapProps) {
  const { towns, schools = [], region, town, outlined = [], onTown, note, alternative } = props;
  const geometry = useMemo(() => buildGeometry(towns), [towns]);
  const { ref, width } = useElementSize();
  const [hovered, setHovered] = useState<MapTown>();
  const id = useId();
  const view = viewportOf(region && geometry.regions.get(region));
  const scale = view.width / (width || mapSize.width);
  const marked = geometry.cells.filter((cell) => cell.town.key === town || outlined.includes(cell.town.key));
  const clip = `${id}clip`;
  return (
    <div ref={ref} className={onTown ? "map map-clickable" : "map"}>
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} role="img" aria-labelledby={`${id}title ${id}desc`}>
        <title id={`${id}title`}>{titleOf(marked.map((cell) => cell.town.name))}</title>
        <desc id={`${id}desc`}>{`${describe(towns, geometry.exact)}${alternative ? ` ${alternative}` : ""}`}</desc>
        <clipPath id={clip}>
          <path d={shapePath(geometry.outline)} />
        </clipPath>
        <g>
          {geometry.cells.map((cell) => (
            <path
              key={cell.town.key}
              className="map-town"
              d={cell.rings.map(shapePath).join("")}
              fillRule="evenodd"
              fill={fillOf(cell.town, region)}
              onClick={onTown && (() => onTown(cell.town.key))}
              onPointerEnter={() => setHovered(cell.town)}
              onPointerLeave={() => setHovered(undefined)}
            />
          ))}
        </g>
        <path
          className="map-region-line"
          d={linesPath(geometry.regionEdges)}
          strokeWidth={2.4 * Math.max(0.8, scale)}
          {...(geometry.exact ? {} : { clipPath: `url(#${clip})` })}
        />
        <MapSchools schools={schools} scale={scale} region={region} />
        {marked.map((cell) => (
          <path key={cell.town.key} className="map-selected" d={cell.rings.map(shapePath).join("")} strokeWidth={2.6 * scale} />
        ))}
        {!region && <MapLabels regions={geometry.regions} scale={scale} small={width < 520} />}
        <text
          className="map-note"
          x={view.x + view.width - 8 * scale}
          y={view.y + view.height - 8 * scale}
          textAnchor="end"
          fontSize={12 * scale}
        >
          {[geometry.exact ? "" : "Schematic towns", note ?? ""].filter(Boolean).join(" · ")}
        </text>
      </svg>
      {hovered && (
        <div aria-hidden="true" className="card map-tip">
          <b>{hovered.name}</b>
          {hovered.resc && ` · ${rescShortNames[hovered.resc]}`}
        </div>
      )}
    </div>
  );
}

function fillOf(town: MapTown, region: RescCode | undefined): string {
  return town.resc && (!region || town.resc === region) ? `var(--resc-${town.resc})` : "var(--map-dim)";
}

function titleOf(marked: readonly string[]): string {
  return marked.length === 0 ? "Map of Connecticut towns by RESC catchment" : `Map of Connecticut with ${marked.join(", ")} outlined`;
}

function describe(towns: readonly MapTown[], exact: boolean): string {
  const counts = rescCodes.map((code) => `${rescShortNames[code]}: ${towns.filter((town) => town.resc === code).length} towns`);
  return `${counts.join("; ")}.${exact ? "" : " Town shapes are schematic."}`;
}
