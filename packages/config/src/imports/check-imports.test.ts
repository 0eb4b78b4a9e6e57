import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const command = fileURLToPath(new URL("../../check-imports.mjs", import.meta.url));
const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** Runs the command over a small repository made of these files. */
function check(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), "imports-"));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, root], { encoding: "utf8" });
  return { status, findings: stderr.trimEnd().split("\n").filter(Boolean), stdout };
}

function manifest(name: string, dependencies: readonly string[] = [], devDependencies: readonly string[] = []) {
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((one) => [one, "workspace:*"]));
  return JSON.stringify(
    { name: `@resc/${name}`, dependencies: versions(dependencies), devDependencies: versions(devDependencies) },
    null,
    2,
  );
}

const ground = {
  "packages/domain/package.json": manifest("domain"),
  "packages/access/package.json": manifest("access", ["@resc/domain"]),
  "packages/store/package.json": manifest("store", ["@resc/access", "@resc/domain", "pg"]),
  "packages/testing/package.json": manifest("testing", ["@resc/store"]),
  "services/membership/package.json": manifest("membership", ["@resc/store", "@resc/access"], ["@resc/testing"]),
  "services/funding/package.json": manifest("funding", ["@resc/store"]),
  "apps/gateway/package.json": manifest("gateway", ["@resc/store"]),
  "infra/local/package.json": manifest("local", ["@resc/membership"]),
};

describe("a repository that keeps the rules", () => {
  it("passes, with every way of importing", () => {
    const { status, findings, stdout } = check({
      ...ground,
      "packages/store/src/index.ts": `import { readFile } from "node:fs/promises";\nimport pg, {\n  type Pool,\n} from "pg";\nimport type { Actor } from "@resc/access";\nexport * from "./work.ts";\n`,
      "packages/store/src/work.ts": `import type { Nothing } from "./index.ts";\nimport { type Also } from "./index.ts";\nconst later = () => import("./index.ts");\n`,
      "services/membership/src/index.ts": `import "@resc/store";\n// import { funding } from "@resc/funding";\nconst text = \`\nimport { funding } from "@resc/funding";\n\`;\n`,
      "services/membership/test/api.test.ts": `import { it } from "vitest";\nimport { database } from "@resc/testing";\nimport { build } from "../src/index.ts";\n`,
      "apps/gateway/src/index.ts": `import { sessions } from "@resc/store/gateway";\n`,
      "infra/local/src/index.ts": `import { build } from "@resc/membership";\n`,
    });
    expect(findings).toEqual([]);
    expect(status).toBe(0);
    expect(stdout).toContain("6 files, nothing to object to");
  });
});

describe("one planted fault is one line, with the place and what to do", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      "an import upwards",
      {
        "packages/access/package.json": manifest("access", ["@resc/domain"]),
        "packages/access/src/a.ts": `\nimport { x } from "@resc/store";\n`,
      },
      /^packages\/access\/src\/a\.ts:2: packages\/access may not import @resc\/store\. It may import only domain/,
    ],
    [
      "an import sideways",
      { "services/funding/src/a.ts": `import type { Town } from "@resc/membership";\n` },
      /^services\/funding\/src\/a\.ts:1: services\/funding may not import @resc\/membership\./,
    ],
    [
      "a lazy import sideways",
      { "services/funding/src/a.ts": `export const load = () => import("@resc/membership");\n` },
      /^services\/funding\/src\/a\.ts:1: services\/funding may not import @resc\/membership\./,
    ],
    [
      "a service in the launcher's stead",
      { "apps/gateway/src/a.ts": `export { build } from "@resc/membership";\n` },
      /^apps\/gateway\/src\/a\.ts:1: apps\/gateway may not import @resc\/membership\./,
    ],
    [
      "the store past the gateway's entry",
      { "apps/gateway/src/a.ts": `import { work } from "@resc/store";\n` },
      /may not import @resc\/store\. Of that package it may import @resc\/store\/gateway alone\.$/,
    ],
    [
      "test helpers where the code runs",
      { "services/membership/src/a.ts": `import { database } from "@resc/testing";\n` },
      /may not import @resc\/testing outside its tests\./,
    ],
    [
      "a forbidden line in a package.json",
      { "packages/domain/package.json": manifest("domain", ["@resc/store"]) },
      /^packages\/domain\/package\.json:4: packages\/domain may not import "@resc\/store" as one of its dependencies\. It may import nothing of the platform/,
    ],
    [
      "a package that is not declared",
      { "packages/store/src/a.ts": `import {\n  z,\n} from "zod/mini";\n` },
      /^packages\/store\/src\/a\.ts:1: "zod" is not in the package\.json of packages\/store\. Add it to its dependencies\.$/,
    ],
    [
      "a package declared for tests only",
      { "services/funding/package.json": manifest("funding", [], ["fast-check"]), "services/funding/src/a.ts": `import "fast-check";\n` },
      /"fast-check" is a devDependency of services\/funding, imported where it runs\./,
    ],
    [
      "the test runner where the code runs",
      { "packages/store/src/a.ts": `import { expect } from "vitest";\n` },
      /"vitest" is not in the package\.json of packages\/store/,
    ],
    [
      "a path that leaves the package",
      { "packages/access/src/a.ts": `import { x } from "../../domain/src/index.ts";\n` },
      /^packages\/access\/src\/a\.ts:1: "\.\.\/\.\.\/domain\/src\/index\.ts" leaves packages\/access\. Import the package by its name\.$/,
    ],
    [
      "a package that names itself",
      { "packages/access/src/a.ts": `import { x } from "@resc/access";\n` },
      /"@resc\/access" is the package itself\. Import the file by its relative path\.$/,
    ],
    [
      "a workspace without a place",
      { "packages/misc/package.json": manifest("misc", ["@resc/domain"]) },
      /^packages\/misc\/package\.json:4: packages\/misc has no place in the layers\./,
    ],
  ])("%s", (_, files, line) => {
    const { status, findings, stdout } = check({ ...ground, ...files });
    expect(findings).toEqual([expect.stringMatching(line)]);
    expect(status).toBe(1);
    expect(stdout).toContain("1 to mend");
  });
});

describe("circles", () => {
  it("are found once each, along their shortest way", () => {
    const { findings } = check({
      ...ground,
      "packages/store/src/a.ts": `import { b } from "./b.ts";\n`,
      "packages/store/src/b.ts": `\nimport { c } from "./c.ts";\nimport { d } from "./d/index.ts";\n`,
      "packages/store/src/c.ts": `import { a } from "./a.ts";\nimport { d } from "./d/index.ts";\n`,
      "packages/store/src/d/index.ts": `import { a } from "../a.ts";\n`,
    });
    expect(findings).toEqual([
      "packages/store/src/a.ts:1: Files import each other in a circle: src/a.ts -> src/b.ts -> src/c.ts -> src/a.ts. Move what both need into a file of its own, or import only types.",
      "packages/store/src/d/index.ts:1: Files import each other in a circle: src/d/index.ts -> src/a.ts -> src/b.ts -> src/d/index.ts. Move what both need into a file of its own, or import only types.",
    ]);
  });

  it("of types alone are none", () => {
    expect(
      check({
        ...ground,
        "packages/store/src/a.ts": `import type { B } from "./b.ts";\n`,
        "packages/store/src/b.ts": `import { a } from "./a.ts";\n`,
      }).findings,
    ).toEqual([]);
  });
});
