import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatePartnerClient } from "./partner-operations.ts";

const contracts = [
  { name: "analyst", api: "type Town { key: ID! name: String } type Query { towns(first: Int!): [Town!] counts: Int }" },
  { name: "csde", api: "type Town { key: ID! } type Query { towns(first: Int!): [Town!] }" },
] as const;

describe("the operations of analysts and partners", () => {
  let folder: string;
  const generate = () => generatePartnerClient({ contracts, operationRoot: join(folder, "operations"), outDir: join(folder, "out") });
  const write = (path: string, text: string) => writeFile(join(folder, "operations", path), text);
  const read = (path: string) => readFile(join(folder, "out", path), "utf8");

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "partners-"));
    await mkdir(join(folder, "operations/analyst"), { recursive: true });
    await mkdir(join(folder, "operations/nobody"), { recursive: true });
    await write("towns.graphql", "query Towns($first: Int!) { towns(first: $first) { key } }");
    await write("analyst/counts.graphql", "query Counts { counts }");
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("are typed text, as it is written, without a library to run them", async () => {
    await generate();
    const documents = await read("documents.ts");
    expect(documents).toContain("export const townsDocument = ");
    expect(documents).toContain("as TypedDocument<TownsQuery, TownsQueryVariables>;");
    expect(documents).not.toContain("__typename");
    expect(documents.match(/from "([^"]+)"/g)).toEqual(['from "../typed-document.ts"', 'from "./types.ts"']);
    expect(await read("types.ts")).toContain("export type CountsQuery = { counts: number | null };");
  });

  it.each([
    ["towns-by-name.graphql", "query ByName($first: Int!) { towns(first: $first) { name } }", /does not fit the contract "csde".*"name"/],
    ["analyst/other.graphql", "query Other { prices }", /does not fit the contract "analyst".*"prices"/],
    ["nobody/towns.graphql", "query Own($first: Int!) { towns(first: $first) { key } }", /lies in no folder of a contract/],
    ["two.graphql", "query One { towns(first: 1) { key } } query Two { towns(first: 2) { key } }", /exactly one operation/],
  ])("do not pass when one is wrong: %s", async (path, text, words) => {
    await write(path, text);
    await expect(generate()).rejects.toThrow(words);
    await rm(join(folder, "operations", path));
  });
});
