import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** SHA-256 of a document in lower-case hexadecimal: its `documentId`. */
export function idOf(document: string): string {
  return createHash("sha256").update(document).digest("hex");
}

const folder = new URL("operations/", import.meta.url);
// The same documents that packages/client registers; here so that the gateway is tested alone.
const own = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

/** Documents that the tests use beside the gateway's own. */
export const documents = {
  rescs: "query Rescs { rescs { code name } }",
  rescsWithCounts: "query RescsWithCounts { rescs { code name outOfRegionCounts { outOfRegion } } }",
  viewer: "query Viewer { viewer { name role } }",
  slow: "query Slow { slow }",
  giveRole: "mutation GiveRole($role: String!) { giveRole(role: $role) }",
  districts: "query Districts($first: Int) { districts(first: $first) { nodes { id } } }",
} as const;

const registered = [...Object.values(documents), ...own];

/** All registered documents by their ids. */
export const registeredOperations: ReadonlyMap<string, string> = new Map(registered.map((text) => [idOf(text), text]));

/** The ids of those that strangers may run. */
export const publicOperations: ReadonlySet<string> = new Set(
  registered
    .filter(
      (text) =>
        text === documents.rescs ||
        text === documents.rescsWithCounts ||
        text === documents.slow ||
        /ByLink|MagnetGrantChart|BriefFile/.test(text),
    )
    .map(idOf),
);
