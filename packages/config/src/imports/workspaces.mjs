import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const groups = ["apps", "packages", "services", "infra"];
const sources = ["src", "test", "e2e"];

/** Every workspace under the root: its folder, package.json, and source files. */
export function readWorkspaces(root) {
  return groups
    .filter((group) => existsSync(join(root, group)))
    .flatMap((group) =>
      readdirSync(join(root, group))
        .sort()
        .filter((name) => existsSync(join(root, group, name, "package.json")))
        .map((name) => {
          const path = join(root, group, name);
          const text = readFileSync(join(path, "package.json"), "utf8");
          return {
            folder: `${group}/${name}`,
            path,
            manifest: JSON.parse(text),
            manifestText: text,
            files: sources.flatMap((folder) => filesBelow(join(path, folder))),
          };
        }),
    );
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !entry.parentPath.includes(`${sep}node_modules`))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Whether a file of a workspace is part of its tests. */
export function isTest(workspace, file) {
  return /^(test|e2e)[/\\]|\.test\.[cm]?[jt]sx?$/.test(relative(workspace.path, file));
}
