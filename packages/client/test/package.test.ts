import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FakePlatform } from "./support/fake-platform.ts";

const run = promisify(execFile);
const own = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

/** A folder outside of the workspace that has the packed client and nothing else. */
let folder: string;
let installed: string;
const platform = new FakePlatform();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "packed-"));
  installed = join(folder, "node_modules/@resc/client");
  await mkdir(installed, { recursive: true });
  await run("pnpm", ["pack", "--pack-destination", folder], { cwd: own });
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
  await run("tar", ["-xzf", join(folder, tarball), "-C", installed, "--strip-components=1"]);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await platform.start();
}, 120_000);

afterAll(async () => {
  await platform.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What TypeScript objects to in a file, with strict settings and our declarations checked too. */
async function objections(file: string, compilerOptions: object): Promise<string> {
  const config = join(folder, "tsconfig.json");
  const strict = { strict: true, skipLibCheck: false, noEmit: true, target: "es2022", module: "nodenext", noUncheckedIndexedAccess: true };
  await writeFile(config, JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions }, files: [file] }));
  const told = (error: Error & { readonly stdout?: string }) => ({ stdout: error.stdout ?? error.message });
  return (await run(process.execPath, [tsc, "-p", config]).catch(told)).stdout;
}

async function modules(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(installed, "dist/partners"), { recursive: true })).filter((name) => /\.(js|d\.ts)$/.test(name));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(installed, "dist/partners", name), "utf8")] as const)),
  );
}

describe("the packed client", () => {
  it("needs nothing else to run, and brings license and README", async () => {
    const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as Record<string, unknown>;
    for (const field of ["dependencies", "peerDependencies", "optionalDependencies"]) expect(manifest[field], field).toBeUndefined();
    expect(Object.keys(manifest["exports"] as object)).toEqual(["./partners", "./package.json"]);
    expect(JSON.stringify(manifest["exports"])).not.toContain("src/");
    expect((await readdir(installed)).toSorted()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    expect(await readFile(join(installed, "LICENSE"), "utf8")).toContain("Apache License");
  });

  it("imports nothing but its own files: no library, nothing of Node, nothing of the workspace", async () => {
    const files = await modules();
    expect(files.size).toBeGreaterThan(20);
    const imported = [...files].flatMap(([name, text]) =>
      [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(([, specifier = ""]) => `${name}: ${specifier}`),
    );
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((line) => !/: \.\.?\//.test(line))).toEqual([]);
  });

  it("runs the example of its README in an empty folder", async () => {
    const readme = await readFile(join(installed, "README.md"), "utf8");
    const [, example = ""] = /```js\n([\s\S]+?)```/.exec(readme) ?? [];
    await writeFile(join(folder, "example.mjs"), example);
    const nodes = [{ shortName: "Avon", homeRescs: [{ code: "CREC", name: "CREC" }], enrollment: 3100 }];
    platform.reply({ body: { data: { districts: { totalCount: 1, nodes, pageInfo: { hasNextPage: false, endCursor: null } } } } });
    const env = { RESC_URL: platform.url, RESC_KEY: "resc_analyst_test" };
    const { stdout } = await run(process.execPath, ["example.mjs"], { cwd: folder, env });
    expect(stdout).toContain("Avon");
    expect(platform.received[0]).toMatchObject({ headers: { authorization: "Bearer resc_analyst_test" }, variables: { resc: "CREC" } });
  });

  it("gives its types alone, to a browser's program and to one of Node", async () => {
    const program = `
import { createRescClient, RescError, table, toCents, type DistrictRow, type TypedDocument } from "@resc/client/partners";
const client = createRescClient({ url: "https://portal.example", token: async () => "token", signal: AbortSignal.timeout(1000) });
for await (const row of client.districts({ resc: "CREC", kinds: ["LOCAL"], asOf: "2020-07-01" })) {
  const name: string = row.name, students: number | null = row.enrollment, home: readonly { code: string }[] = row.homeRescs;
  console.log(name, students, home);
}
const rows: DistrictRow[] = await client.districts().all();
const columns: readonly string[] = table(rows).columns;
const cents: bigint[] = (await client.stateContracts({ fiscalYear: 2024 }).all()).flatMap(({ amount }) => (amount === null ? [] : [toCents(amount)]));
const own = "query Q($code: RescCode!) { resc(code: $code) { name } }" as TypedDocument<{ resc: { name: string } | null }, { code: string }>;
const found: string | undefined = (await client.query(own, { code: "CREC" })).resc?.name;
const body: ReadableStream<Uint8Array> | null = (await client.csv("districts", { kind: ["LOCAL"] })).body;
console.log(columns, cents, found, body, new RescError("X", "x").missingRight, client.lastCost?.left);
// @ts-expect-error -- there is no such RESC
client.districts({ resc: "NOBODY" });
// @ts-expect-error -- money is text
client.stateContracts().page().then(({ rows: [row] }) => row?.amount?.toFixed());
// @ts-expect-error -- an own question has the variables of its document
client.query(own, { code: 1 });
// @ts-expect-error -- not a parameter of this list
client.csv("metrics", { resc: "CREC" });
// @ts-expect-error -- a key or a token
createRescClient({ url: "https://portal.example" });
export {};
`;
    const file = join(folder, "program.ts");
    await writeFile(file, program);
    expect(await objections(file, { lib: ["es2022", "dom", "dom.iterable"], types: [] })).toBe("");
    const typeRoots = [fileURLToPath(new URL("../../../node_modules/@types", import.meta.url))];
    expect(await objections(file, { lib: ["es2022"], types: ["node"], typeRoots })).toBe("");
  });
});

it("the client is written against what browsers have", async () => {
  const browser = { lib: ["es2023", "dom", "dom.iterable"], types: [], target: "es2023", verbatimModuleSyntax: true };
  expect(await objections(join(own, "src/partners/index.ts"), { ...browser, allowImportingTsExtensions: true })).toBe("");
});
