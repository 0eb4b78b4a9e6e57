import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { BoundaryFile, FileTown } from "@resc/membership";
import { unzipSync } from "fflate";
import { read } from "shapefile";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

type Ring = readonly (readonly [number, number])[];

/** A feature as all formats give it; what else stands in it is not read. */
interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
}

const nameFields = ["NAME", "name", "town", "TOWN", "NAMELSAD"];
const codeFields = ["GEOID", "geoid", "GEOID20", "GEOID10"];

function textAt(properties: Feature["properties"], fields: readonly string[]): string | null {
  const found = fields.map((field) => properties?.[field]).find((value) => typeof value === "string" && value.trim() !== "");
  return typeof found === "string" ? found.trim() : null;
}

function ringsOf(geometry: Feature["geometry"]): FileTown["rings"] {
  if (geometry?.type === "Polygon") return geometry.coordinates as Ring[];
  if (geometry?.type === "MultiPolygon") return (geometry.coordinates as Ring[][]).flat();
  return [];
}

function townOf({ properties, geometry }: Feature): FileTown {
  const name = textAt(properties, nameFields);
  if (!name) throw new Error(`A shape of the file has no name. It is looked for as ${nameFields.join(", ")}.`);
  return { name, code: textAt(properties, codeFields), rings: ringsOf(geometry) };
}

async function shapefileOf(shp: Uint8Array, dbf: Uint8Array | undefined): Promise<readonly Feature[]> {
  if (!dbf) throw new Error("Beside the .shp there must be its .dbf, which names the towns.");
  return (await read(shp, dbf)).features;
}

async function zipped(bytes: Uint8Array): Promise<readonly Feature[]> {
  const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(shp|dbf)$/i.test(name) }));
  const ending = (end: RegExp) => files.find(([name]) => end.test(name))?.[1];
  const shp = ending(/\.shp$/i);
  if (!shp) throw new Error("There is no .shp in the archive.");
  return shapefileOf(shp, ending(/\.dbf$/i));
}

function fromJson(bytes: Uint8Array): readonly Feature[] {
  const json = JSON.parse(new TextDecoder().decode(bytes)) as { type?: string; features?: readonly Feature[]; objects?: object };
  if (json.type === "FeatureCollection") return json.features ?? [];
  if (json.type === "Topology") {
    const topology = json as unknown as Topology;
    return Object.values(topology.objects).flatMap((object) => {
      const found = feature(topology, object);
      return "features" in found ? found.features : [found];
    });
  }
  throw new Error("The file is neither a FeatureCollection (GeoJSON) nor a Topology (TopoJSON).");
}

/** Reads town shapes from a Shapefile (.zip or .shp), GeoJSON or TopoJSON. Throws with a sentence when it is none of these. */
export async function readBoundaryFile(path: string): Promise<BoundaryFile> {
  if (!existsSync(path)) throw new Error(`There is no file ${path}. Write the path of a Shapefile, GeoJSON or TopoJSON of the towns.`);
  const bytes = new Uint8Array(await readFile(path));
  const dbf = path.replace(/\.shp$/i, ".dbf");
  const features = /\.zip$/i.test(path)
    ? await zipped(bytes)
    : /\.shp$/i.test(path)
      ? await shapefileOf(bytes, existsSync(dbf) ? new Uint8Array(await readFile(dbf)) : undefined)
      : fromJson(bytes);
  return { name: basename(path), sha256: createHash("sha256").update(bytes).digest("hex"), towns: features.map(townOf) };
}
