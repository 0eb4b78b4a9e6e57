import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createRescClient, type RescClient, table } from "@resc/client/partners";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningPlatform } from "../src/second-platform/running-platform.ts";
import { SignedIn } from "../src/second-platform/signed-in.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const example = join(root, "docs/examples/districts.mjs");
const platform = new RunningPlatform();
let key: string;
let client: RescClient;

/** Makes a key as a user does: the last line of the command is the key alone. */
async function makeKey(reader: string): Promise<string> {
  const { stdout } = await run(process.execPath, [join(root, "infra/local/dist/commands/key.js"), "create", "--for", reader], {
    env: { ...process.env, ...platform.ports, RESC_STATE: platform.state, DATABASE_URL: "" },
  });
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}

/** The Node that people have, which is not the one that the project brings. */
function systemNode(): string {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    if (folder.includes("node_modules")) continue;
    try {
      accessSync(join(folder, "node"), constants.X_OK);
      return join(folder, "node");
    } catch {
      // Not in this folder of the path.
    }
  }
  throw new Error("There is no Node on the PATH.");
}

/** Runs the example as a user does, with nothing in its environment but what it reads. */
async function runExample(node: string, words: readonly string[], withKey: string) {
  return run(node, [example, ...words], { env: { RESC_URL: platform.url, RESC_KEY: withKey }, maxBuffer: 16 * 1024 * 1024 });
}

interface District {
  readonly id: string;
  readonly name: string;
  readonly homeRescs: readonly { readonly code: string }[];
}

interface DistrictPage {
  readonly nodes: readonly District[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The districts as the API answers them to a request by hand. */
async function graphqlRows(): Promise<readonly District[]> {
  const query = `query ($after: String) { districts(first: 40, after: $after) {
    nodes { id name homeRescs { code } } pageInfo { hasNextPage endCursor } } }`;
  const rows: District[] = [];
  for (let after: string | null = null; ;) {
    const response = await fetch(`${platform.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { data } = (await response.json()) as { readonly data: { readonly districts: DistrictPage } };
    rows.push(...data.districts.nodes);
    if (!data.districts.pageInfo.hasNextPage) return rows;
    after = data.districts.pageInfo.endCursor;
  }
}

beforeAll(async () => {
  await platform.start();
  key = await makeKey("analyst");
  client = createRescClient({ url: platform.url, key });
}, 180_000);
afterAll(async () => platform.remove());

describe("the example of a client", () => {
  it.each([
    ["that people have", systemNode()],
    ["of the project", process.execPath],
  ])("prints the rows of the API with the Node %s", async (_which, node) => {
    const rows = await graphqlRows();
    expect(rows.length).toBeGreaterThan(150);
    const { stdout, stderr } = await runExample(node, [], key);
    const [head = "", ...lines] = stdout.trimEnd().split("\n");
    const columns = head.split("\t");
    const printed = lines.map((line) => new Map(line.split("\t").map((cell, index) => [columns[index], cell])));
    expect(printed.map((row) => [row.get("id"), row.get("name"), row.get("home_rescs_code")])).toEqual(
      rows.map(({ id, name, homeRescs }) => [id, name, homeRescs.map(({ code }) => code).join(" ")]),
    );
    expect(stderr).toMatch(new RegExp(`${rows.length} districts; cost \\d+, left this hour \\d+`));
  });

  it("writes the CSV of the list, of one RESC's region", async () => {
    const { stdout } = await runExample(process.execPath, ["LEARN", "--csv"], key);
    const [head = [], ...rows] = parse(stdout);
    const expected = (await graphqlRows()).filter(({ homeRescs }) => homeRescs.some(({ code }) => code === "LEARN"));
    expect(rows.map((row) => row[head.indexOf("district_id")])).toEqual(expected.map(({ id }) => id));
  });
});

describe("the client on the platform itself", () => {
  it("reads every list, each whole, and every CSV with as many rows", async () => {
    const lists = {
      districts: client.districts(),
      towns: client.towns({ asOf: "2020-07-01" }),
      schools: client.schools(),
      rescs: client.rescs(),
      services: client.services(),
      "state-contracts": client.stateContracts(),
      metrics: client.metrics(),
      figures: client.figures(),
      "out-of-region-counts": client.outOfRegionCounts(),
    } as const;
    for (const [name, list] of Object.entries(lists) as [keyof typeof lists, (typeof lists)[keyof typeof lists]][]) {
      const page = await list.page();
      const rows: object[] = await (list as AsyncIterable<object> & { all(): Promise<object[]> }).all();
      expect(rows.length, name).toBe(page.totalCount);
      expect(table(rows).rows.length, name).toBe(rows.length);
      const csv = parse(await (await client.csv(name, name === "towns" ? { asOf: "2020-07-01" } : {})).text());
      expect(csv.length - 1, `${name}.csv`).toBe(rows.length);
    }
    const { title, rows } = await client.magnetGrantComparison({ baseFiscalYear: 2012 }).comparison();
    expect([title, rows.length]).toEqual([expect.stringContaining("grant"), expect.any(Number)]);
    expect(client.lastCost?.left).toBeGreaterThan(0);
  });

  it("is told 304 while a file is the same", async () => {
    const first = await client.csv("rescs");
    const ifNoneMatch = first.headers.get("etag");
    expect((await client.csv("rescs", {}, { ifNoneMatch })).status).toBe(304);
    expect((await client.csv("rescs", { asOf: "2020-07-01" }, { ifNoneMatch })).status).toBe(200);
  });

  it("is told which field is not in the contract, what is missing and whom to ask", async () => {
    await expect(client.query("{ rescs { code people { name } } }")).rejects.toMatchObject({
      code: "GRAPHQL_VALIDATION_FAILED",
      field: "Resc.people",
      missingRight: expect.stringContaining("analyst"),
      askFor: "the Alliance Coordinator",
      requestId: expect.any(String),
    });
  });

  it("reads an agency's own rows with its key, and no counts", async () => {
    const csde = createRescClient({ url: platform.url, key: await makeKey("csde") });
    const contracts = await csde.stateContracts().all();
    expect(new Set(contracts.map(({ agency }) => agency))).toEqual(new Set(["CSDE"]));
    await expect(csde.outOfRegionCounts().all()).rejects.toMatchObject({ field: "Query.outOfRegionCounts" });
    await expect(csde.csv("out-of-region-counts")).rejects.toMatchObject({ code: "FORBIDDEN", status: 403 });
  });
});

it("a key that was ended is told so in plain words", async () => {
  const ending = await makeKey("analyst");
  await runExample(process.execPath, ["LEARN"], ending);
  const owner = await new SignedIn(platform).signIn("Ingrid Falkenrath");
  const { keys } = (await (await owner.get("/auth/keys")).json()) as { keys: { id: string; state: string; secretEnd: string }[] };
  const found = keys.find(({ state, secretEnd }) => state === "LIVE" && ending.endsWith(secretEnd));
  expect((await owner.post(`/auth/keys/${found?.id}/end`)).status).toBe(200);
  const refused = { code: 1, stdout: "", stderr: expect.stringMatching(/^KEY_NOT_VALID: .*unknown, ended or expired.*\nRequest \S+/) };
  await expect(runExample(process.execPath, ["LEARN"], ending)).rejects.toMatchObject(refused);
  await expect(runExample(process.execPath, ["LEARN"], "")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("KEY_NOT_VALID"),
  });
});
