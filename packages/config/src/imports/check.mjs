import { existsSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { findCycles } from "./cycles.mjs";
import { refusal } from "./layers.mjs";
import { readImports } from "./read-imports.mjs";
import { isTest, readWorkspaces } from "./workspaces.mjs";

/** What tests find at the root without naming it: the one test runner. */
const rootTools = new Set(["vitest"]);

/** Checks every workspace below a root; answers one finding per line of code that breaks a rule. */
export function checkImports(root) {
  const workspaces = readWorkspaces(root);
  const folderOf = new Map(workspaces.map(({ manifest, folder }) => [manifest.name, folder]));
  const findings = [];
  for (const workspace of workspaces) {
    const report = (file, line, found) => findings.push({ file: relative(root, file), line, ...found });
    checkManifest(workspace, folderOf, report);
    checkCycles(workspace, checkFiles(workspace, folderOf, report), report);
  }
  return { findings, files: workspaces.reduce((sum, { files }) => sum + files.length, 0) };
}

const lastWord = (folder) => folder.split("/").at(-1);

function checkManifest({ folder, path, manifest, manifestText }, folderOf, report) {
  for (const [field, inTest] of [
    ["dependencies", false],
    ["devDependencies", true],
    ["peerDependencies", false],
    ["optionalDependencies", false],
  ]) {
    for (const name of Object.keys(manifest[field] ?? {})) {
      const target = folderOf.get(name);
      const found = target && refusal(folder, lastWord(target), `"${name}" as one of its ${field}`, inTest);
      if (found) report(join(path, "package.json"), manifestText.slice(0, manifestText.lastIndexOf(`"${name}"`)).split("\n").length, found);
    }
  }
}

/** Checks the imports of each file; answers which file imports which of its own package by value, with the line. */
function checkFiles(workspace, folderOf, report) {
  const edges = new Map();
  for (const file of workspace.files) {
    const own = new Map();
    for (const found of readImports(readFileSync(file, "utf8"))) {
      if (found.specifier.startsWith(".")) {
        const target = resolve(dirname(file), found.specifier.replace(/\?.*$/, ""));
        if (!target.startsWith(workspace.path + sep)) {
          report(file, found.line, {
            what: `"${found.specifier}" leaves ${workspace.folder}.`,
            instead: "Import the package by its name.",
          });
        } else if (!found.typeOnly && !found.lazy) own.set(sourceFile(target), found.line);
      } else checkPackage(workspace, file, found, folderOf, report);
    }
    edges.set(file, own);
  }
  return edges;
}

function checkPackage(workspace, file, { specifier, line, typeOnly }, folderOf, report) {
  if (isBuiltin(specifier) || specifier.startsWith("#") || specifier.startsWith("virtual:")) return;
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const inTest = isTest(workspace, file);
  const target = folderOf.get(name);
  if (target === workspace.folder) {
    report(file, line, { what: `"${specifier}" is the package itself.`, instead: "Import the file by its relative path." });
    return;
  }
  if (target) {
    const refused = refusal(workspace.folder, lastWord(target), specifier, inTest);
    if (refused) {
      report(file, line, refused);
      return;
    }
  }
  const { dependencies, peerDependencies, optionalDependencies, devDependencies } = workspace.manifest;
  const run = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  if (name in run || (inTest && rootTools.has(name))) return;
  const types = `@types/${name.replace(/^@/, "").replace("/", "__")}`;
  const developed = { ...devDependencies };
  if ((inTest || typeOnly) && (name in developed || types in { ...run, ...developed })) return;
  report(
    file,
    line,
    name in developed
      ? {
          what: `"${name}" is a devDependency of ${workspace.folder}, imported where it runs.`,
          instead: "Move it to dependencies, or import only types.",
        }
      : {
          what: `"${name}" is not in the package.json of ${workspace.folder}.`,
          instead: `Add it to its ${inTest ? "devDependencies" : "dependencies"}.`,
        },
  );
}

function checkCycles(workspace, edges, report) {
  for (const circle of findCycles(new Map([...edges].map(([file, own]) => [file, [...own.keys()]])))) {
    const next = circle[1] ?? circle[0];
    const way = [...circle, circle[0]].map((file) => relative(workspace.path, file)).join(" -> ");
    report(circle[0], edges.get(circle[0]).get(next), {
      what: `Files import each other in a circle: ${way}.`,
      instead: "Move what both need into a file of its own, or import only types.",
    });
  }
}

/** The file behind a relative import: as written, or as a resolver would complete it. */
function sourceFile(target) {
  const candidates = [target, target.replace(/\.js(x?)$/, ".ts$1"), `${target}.ts`, `${target}.tsx`, join(target, "index.ts")];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile()) ?? target;
}
