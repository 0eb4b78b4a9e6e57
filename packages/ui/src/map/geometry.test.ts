/// <reference types="node" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { rescCodes } from "@resc/domain";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { contains, signedArea } from "./clip.ts";
import { buildGeometry, mapSize, project } from "./geometry.ts";
import type { MapTown } from "./geometry.ts";
import { connecticutOutline } from "@resc/domain";
import { viewportOf } from "./viewport.ts";

/** A grid of places inside the State stands in for the towns: the cells must work for any points. */
const towns: readonly MapTown[] = Array.from({ length: 169 }, (_, index) => {
  const longitude = -73.3 + (index % 13) * 0.11;
  const latitude = 41.4 + Math.floor(index / 13) * 0.045;
  return {
    key: `town-${index}`,
    name: `Town ${index}`,
    longitude,
    latitude,
    resc: rescCodes[Math.floor((index % 13) / 4.4) + (index > 84 ? 3 : 0)] ?? null,
  };
});

describe("the exact map", () => {
  const square = (x: number, y: number) => [
    [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y],
    ] as const,
  ];
  const two = towns.slice(0, 2).map((town, place) => ({
    ...town,
    resc: place === 0 ? ("CREC" as const) : ("ACES" as const),
    rings: square(-72.9 + place * 0.1, 41.7),
  }));

  it("draws true shapes, and the edge between regions where neighbors share their border", () => {
    const geometry = buildGeometry(two.map((town, place) => ({ ...town, rings: place === 0 ? [[...(town.rings[0] ?? [])]] : town.rings })));
    expect(geometry.exact).toBe(true);
    expect(geometry.cells.map(({ rings }) => rings.length)).toEqual([1, 1]);
    const shared = [
      [-72.9 + 0.1, 41.7],
      [-72.9 + 0.1, 41.7 + 0.1],
    ].map(([x = 0, y = 0]) => project(x, y));
    expect(geometry.regionEdges).toHaveLength(1);
    for (const point of geometry.regionEdges[0] ?? []) expect(shared).toContainEqual(point);
  });

  it("is drawn only where every town has its shape", () => {
    expect(buildGeometry([...two, ...towns.slice(2, 9)]).exact).toBe(false);
  });
});

describe("the schematic map", () => {
  const geometry = buildGeometry(towns);

  it("gives each of the 169 towns one cell that contains its point", () => {
    expect(geometry.cells).toHaveLength(169);
    for (const { town, polygon } of geometry.cells) {
      expect(contains(polygon, project(town.longitude, town.latitude)), town.name).toBe(true);
    }
  });

  it("fills the whole State, with nothing counted twice", () => {
    const filled = geometry.cells.reduce((sum, { polygon }) => sum + Math.abs(signedArea(polygon)), 0);
    expect(filled / Math.abs(signedArea(geometry.outline))).toBeCloseTo(1, 4);
  });

  it("draws a line between towns of different RESCs only", () => {
    const oneRegion = buildGeometry(towns.map((town) => ({ ...town, resc: "CREC" as const })));
    expect(oneRegion.regionEdges).toHaveLength(0);
    expect(geometry.regionEdges.length).toBeGreaterThan(50);
  });

  it("brings a region near without leaving the picture", () => {
    const view = viewportOf(geometry.regions.get("ACES"));
    expect(view.width).toBeLessThan(mapSize.width);
    expect(view.x).toBeGreaterThanOrEqual(0);
    expect(view.x + view.width).toBeLessThanOrEqual(mapSize.width + 0.001);
    expect(view.width / view.height).toBeCloseTo(mapSize.width / mapSize.height);
  });

  it("keeps the outline as the atlas has it", () => {
    const file = createRequire(import.meta.url).resolve("us-atlas/states-10m.json");
    const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology<{ states: GeometryCollection }>;
    const connecticut = feature(atlas, atlas.objects.states).features.find(({ id }) => id === "09");
    const [ring] = connecticut?.geometry.type === "Polygon" ? connecticut.geometry.coordinates : [];
    expect(connecticutOutline).toEqual(ring?.map((point) => point.map((value) => Number(value.toFixed(4)))));
  });
});
