import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBoundaryFile } from "./read-boundary-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "boundaries-"));
});
afterAll(async () => rm(folder, { recursive: true }));

const ring = [
  [-72.9, 41.7],
  [-72.9, 41.8],
  [-72.8, 41.8],
  [-72.9, 41.7],
];

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** A Shapefile with one triangle: its two parts, byte by byte as the format has them. */
function shapefile(): { readonly shp: Uint8Array; readonly dbf: Uint8Array } {
  const points = ring.length;
  const content = 4 + 32 + 4 + 4 + 4 + points * 16;
  const shp = new DataView(new ArrayBuffer(100 + 8 + content));
  shp.setInt32(0, 9994);
  shp.setInt32(24, shp.byteLength / 2);
  shp.setInt32(28, 1000, true);
  shp.setInt32(32, 5, true);
  shp.setInt32(100, 1);
  shp.setInt32(104, content / 2);
  shp.setInt32(108, 5, true);
  shp.setInt32(144, 1, true);
  shp.setInt32(148, points, true);
  ring.flat().forEach((value, place) => shp.setFloat64(156 + place * 8, value, true));
  const dbf = new Uint8Array(32 + 32 + 1 + 1 + 10);
  const head = new DataView(dbf.buffer);
  head.setUint8(0, 3);
  head.setUint32(4, 1, true);
  head.setUint16(8, 65, true);
  head.setUint16(10, 11, true);
  const text = (at: number, words: string) => dbf.set(new TextEncoder().encode(words), at);
  text(32, "NAME");
  text(43, "C");
  head.setUint8(48, 10);
  head.setUint8(64, 13);
  text(65, " Avon      ");
  return { shp: new Uint8Array(shp.buffer), dbf };
}

describe("a file of town boundaries", () => {
  it("is read as GeoJSON, with names and codes as the Census Bureau writes them", async () => {
    const features = [
      { type: "Feature", properties: { NAME: "Avon", GEOID: "0900302060" }, geometry: { type: "Polygon", coordinates: [ring] } },
    ];
    const file = await readBoundaryFile(await written("towns.geojson", JSON.stringify({ type: "FeatureCollection", features })));
    expect(file).toMatchObject({ name: "towns.geojson", towns: [{ name: "Avon", code: "0900302060", rings: [ring] }] });
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is read as TopoJSON, islands included", async () => {
    const topology = {
      type: "Topology",
      arcs: [ring],
      objects: {
        towns: { type: "GeometryCollection", geometries: [{ type: "MultiPolygon", arcs: [[[0]], [[0]]], properties: { town: "Avon" } }] },
      },
    };
    const { towns } = await readBoundaryFile(await written("towns.topojson", JSON.stringify(topology)));
    expect(towns).toEqual([{ name: "Avon", code: null, rings: [ring, ring] }]);
  });

  it("is read as Shapefile, zipped or with its .dbf beside it", async () => {
    const { shp, dbf } = shapefile();
    const zip = await written("towns.zip", zipSync({ "cb/towns.shp": shp, "cb/towns.dbf": dbf }));
    const plain = await written("towns.shp", shp);
    await expect(readBoundaryFile(plain)).rejects.toThrow("its .dbf");
    await written("towns.dbf", dbf);
    for (const path of [zip, plain]) expect((await readBoundaryFile(path)).towns).toMatchObject([{ name: "Avon", rings: [ring] }]);
  });

  it("is asked for again when there is none at the path", async () => {
    await expect(readBoundaryFile("/nowhere/towns.zip")).rejects.toThrow(
      "There is no file /nowhere/towns.zip. Write the path of a Shapefile",
    );
  });

  it("is refused when it is something else, or a shape has no name", async () => {
    await expect(readBoundaryFile(await written("other.json", "{}"))).rejects.toThrow("neither a FeatureCollection");
    await expect(readBoundaryFile(await written("empty.zip", zipSync({})))).rejects.toThrow("no .shp");
    const nameless = { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry: null }] };
    await expect(readBoundaryFile(await written("nameless.geojson", JSON.stringify(nameless)))).rejects.toThrow("has no name");
  });
});
