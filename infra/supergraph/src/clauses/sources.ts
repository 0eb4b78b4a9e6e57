import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of our own code. */
export interface Source {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** What a file does for a sentence: shows it, keeps it, or proves that it is kept. */
export type Role = "screen" | "rule" | "test";

/** The role of a file, by where it stands. */
export function roleOf(path: string): Role {
  if (/\.(test|e2e)\.tsx?$/.test(path) || /\/(test|e2e)\//.test(path)) return "test";
  return path.startsWith("apps/") && /\.tsx?$/.test(path) && !path.startsWith("apps/gateway/src/lists/") ? "screen" : "rule";
}

const folders = "{apps,packages,services,infra}/*/{src,test,e2e}/**/*.{ts,tsx}";

/** All sources below a root, in the order of their paths; what is generated says nothing of its own. */
export function readSources(root: string): readonly Source[] {
  return globSync(folders, { cwd: root, exclude: ["**/node_modules/**", "**/generated/**", "**/dist/**"] })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
