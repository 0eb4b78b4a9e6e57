import { Delaunay } from "d3-delaunay";
import { geoConicConformal } from "d3-geo";
import { connecticutOutline, connecticutProjection } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { clipToConvex, signedArea } from "./clip.ts";
import type { Point } from "./clip.ts";

/** Width and height of the picture in its own units. */
export const mapSize = { width: 900, height: 640 } as const;

/** A town as the map needs it; `resc` is the RESC of its catchment, if one is known. */
export interface MapTown {
  readonly key: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly resc: RescCode | null;
  /** Its boundary as rings of degrees, where true boundaries were loaded. */
  readonly rings?: readonly (readonly Point[])[];
}

/** A town with what is drawn of it: a schematic cell, or its true shape. */
export interface TownCell {
  readonly town: MapTown;
  /** The cell, or the largest ring of the shape. */
  readonly polygon: readonly Point[];
  /** Everything that is drawn of it. */
  readonly rings: readonly (readonly Point[])[];
}

/** Where a region lies in the picture. */
export interface RegionPlace {
  readonly center: Point;
  readonly from: Point;
  readonly to: Point;
}

/** Everything drawn, computed once per set of towns. */
export interface MapGeometry {
  readonly outline: readonly Point[];
  /** Whether every town has its true shape. */
  readonly exact: boolean;
  readonly cells: readonly TownCell[];
  /** The edges between towns of different RESCs. */
  readonly regionEdges: readonly (readonly [Point, Point])[];
  readonly regions: ReadonlyMap<RescCode, RegionPlace>;
}

const projection = geoConicConformal()
  .parallels([...connecticutProjection.parallels])
  .rotate([...connecticutProjection.rotate])
  .fitExtent(
    [
      [6, 6],
      [mapSize.width - 6, mapSize.height - 6],
    ],
    { type: "LineString", coordinates: connecticutOutline.map(([x, y]) => [x, y]) },
  );

/** A place on earth in the units of the picture. */
export function project(longitude: number, latitude: number): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return [x, y];
}

/** Points far outside make every cell of a town finite, so that none needs a ray to infinity. */
const frame: readonly Point[] = [
  [-2_000, -2_000],
  [3_000, -2_000],
  [3_000, 3_000],
  [-2_000, 3_000],
  [450, -2_500],
  [450, 3_500],
  [-2_500, 320],
  [3_500, 320],
];

/** True shapes where every town has one; else schematic cells, because a picture that mixes both would mislead. */
export function buildGeometry(towns: readonly MapTown[]): MapGeometry {
  return towns.length > 0 && towns.every(({ rings }) => rings && rings.length > 0) ? exactGeometry(towns) : schematicGeometry(towns);
}

function exactGeometry(towns: readonly MapTown[]): MapGeometry {
  const cells = towns.map((town) => {
    const rings = (town.rings ?? []).map((ring) => ring.map(([longitude, latitude]) => project(longitude, latitude)));
    const polygon = rings.reduce(
      (largest, ring) => (Math.abs(signedArea(ring)) > Math.abs(signedArea(largest)) ? ring : largest),
      [] as readonly Point[],
    );
    return { town, polygon, rings };
  });
  const outline = connecticutOutline.map(([longitude, latitude]) => project(longitude, latitude));
  return { outline, exact: true, cells, regionEdges: sharedEdges(cells), regions: placesOf(cells) };
}

/** Neighbors share their border point by point: a step that two towns of different RESCs have is an edge between regions. */
function sharedEdges(cells: readonly TownCell[]): MapGeometry["regionEdges"] {
  const seen = new Map<string, RescCode | null>();
  const edges: (readonly [Point, Point])[] = [];
  for (const { town, rings } of cells)
    for (const [place, ring] of rings.entries())
      for (const [step, here] of (town.rings?.[place] ?? []).entries()) {
        const next = town.rings?.[place]?.[step + 1];
        const [from, to] = [ring[step], ring[step + 1]];
        if (!next || !from || !to) continue;
        const key = [here.join(), next.join()].sort((one, other) => one.localeCompare(other)).join(" ");
        if (seen.has(key) && seen.get(key) !== town.resc) edges.push([from, to]);
        seen.set(key, town.resc);
      }
  return edges;
}

/** Schematic cells: the Voronoi cells of the town points, cut to the outline of the State. */
function schematicGeometry(towns: readonly MapTown[]): MapGeometry {
  const outline = connecticutOutline.map(([longitude, latitude]) => project(longitude, latitude));
  const points = towns.map((town) => project(town.longitude, town.latitude));
  const delaunay = Delaunay.from([...points, ...frame].map(([x, y]) => [x, y] as [number, number]));
  const voronoi = delaunay.voronoi([-4_000, -4_000, 5_000, 5_000]);
  const cells = towns.map((town, index) => {
    const polygon = clipToConvex(outline, cellOf(voronoi.cellPolygon(index)));
    return { town, polygon, rings: [polygon] };
  });
  return {
    outline,
    exact: false,
    cells,
    regionEdges: edgesBetweenRegions(towns, delaunay, voronoi.circumcenters),
    regions: placesOf(cells),
  };
}

function cellOf(polygon: readonly (readonly [number, number])[] | null): readonly Point[] {
  return (polygon ?? []).slice(1);
}

function edgesBetweenRegions(
  towns: readonly MapTown[],
  delaunay: Delaunay<Delaunay.Point>,
  centers: Float64Array,
): MapGeometry["regionEdges"] {
  const center = (triangle: number): Point => [centers[triangle * 2] ?? 0, centers[triangle * 2 + 1] ?? 0];
  const edges: (readonly [Point, Point])[] = [];
  delaunay.halfedges.forEach((opposite, edge) => {
    if (opposite < edge) return;
    const one = towns[delaunay.triangles[edge] ?? -1];
    const other = towns[delaunay.triangles[opposite] ?? -1];
    if (!one || !other || one.resc === other.resc) return;
    edges.push([center(Math.floor(edge / 3)), center(Math.floor(opposite / 3))]);
  });
  return edges;
}

function placesOf(cells: readonly TownCell[]): ReadonlyMap<RescCode, RegionPlace> {
  const byResc = Map.groupBy(
    cells.filter(({ town }) => town.resc !== null),
    ({ town }) => town.resc as RescCode,
  );
  return new Map([...byResc].map(([resc, members]) => [resc, placeOf(members)]));
}

function placeOf(cells: readonly TownCell[]): RegionPlace {
  const weights = cells.map(({ polygon }) => Math.abs(signedArea(polygon)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const xs = cells.flatMap(({ polygon }) => polygon.map(([x]) => x));
  const ys = cells.flatMap(({ polygon }) => polygon.map(([, y]) => y));
  const mean = (axis: 0 | 1) =>
    cells.reduce((sum, { town }, index) => sum + project(town.longitude, town.latitude)[axis] * (weights[index] ?? 0), 0) / total;
  return { center: [mean(0), mean(1)], from: [Math.min(...xs), Math.min(...ys)], to: [Math.max(...xs), Math.max(...ys)] };
}
