import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateClient } from "./client-operations.ts";

const schemaSdl = `
  scalar CalendarDate
  interface UserError { message: String! }
  type NotFoundError implements UserError { message: String! }
  type Town { key: ID! name: String! since: CalendarDate }
  type Query { town(key: ID!): Town towns: [Town!] }
`;

describe("the generated client", () => {
  let folder: string;
  const read = (path: string) => readFile(join(folder, path), "utf8");

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "client-"));
    await mkdir(join(folder, "operations/public"), { recursive: true });
    await writeFile(
      join(folder, "operations/public/town.graphql"),
      "query Map_Town($key: ID!) { town(key: $key) { ...TownLine @unmask } } fragment TownLine on Town { key name since }",
    );
    await writeFile(join(folder, "operations/towns.graphql"), "query Map_Towns { towns { key } }");
    await generateClient({
      schemaSdl,
      operationRoots: [join(folder, "operations")],
      outDir: join(folder, "out"),
      manifestFile: join(folder, "generated/operations.json"),
    });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("registers each operation under the hash of its text, without words meant for the browser", async () => {
    const operations = JSON.parse(await read("generated/operations.json")) as Record<string, string>;
    expect(Object.keys(operations)).toHaveLength(2);
    for (const [hash, text] of Object.entries(operations)) {
      expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
      expect(text).not.toContain("@unmask");
      expect(text).toContain("__typename");
    }
  });

  it("lists as public only what lies in the public folder", async () => {
    const operations = JSON.parse(await read("generated/operations.json")) as Record<string, string>;
    const open = JSON.parse(await read("generated/public-operations.json")) as string[];
    expect(open.map((hash) => operations[hash])).toEqual([expect.stringContaining("query Map_Town(")]);
  });

  it("writes one module per document, which carries its hash", async () => {
    const [, hash] = /"hash":"([0-9a-f]{64})"/.exec(await read("out/documents/map-towns.ts")) ?? [];
    expect(JSON.parse(await read("generated/operations.json"))).toHaveProperty([hash ?? ""]);
    expect(await read("out/index.ts")).toContain('export * from "./documents/map-towns.ts";');
    expect(await read("out/types.ts")).toContain("since: string | null");
  });

  it("tells the cache which types stand behind an interface", async () => {
    expect(await read("out/possible-types.ts")).toContain('"NotFoundError"');
  });
});
