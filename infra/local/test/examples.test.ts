import { execFile, execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { importJWK, type JWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningPlatform } from "../src/second-platform/running-platform.ts";

const examples = fileURLToPath(new URL("../../../docs/examples/", import.meta.url));
const run = promisify(execFile);

/** The first of these programs that can run this, or null: the examples for a language are tried where it is. */
function found(programs: readonly string[], words: readonly string[]): string | null {
  for (const program of programs) {
    try {
      execFileSync(program, [...words], { stdio: "ignore" });
      return program;
    } catch {
      // Not here, or without its packages: the next one.
    }
  }
  return null;
}

const python = found(["python3", "/usr/bin/python3"], ["-c", "import requests, pandas"]);
const rscript = found(["Rscript"], ["-e", "library(httr2); library(jsonlite)"]);

const platform = new RunningPlatform();
const keys = { analyst: "", csde: "", oec: "" };
beforeAll(async () => {
  await platform.start();
  for (const reader of ["analyst", "csde", "oec"] as const) keys[reader] = await platform.makeKey(reader);
}, 180_000);
afterAll(async () => platform.remove());

const read = (file: string) => readFileSync(join(examples, file), "utf8");
const surroundings = () => ({ env: { ...process.env, RESC_KEY: keys.analyst, RESC_URL: platform.url } });

/** An answer of /graphql. */
type Answer = {
  // oxlint-disable-next-line no-explicit-any -- a test reads the shape it asked for
  readonly data: Record<string, any>;
  readonly errors?: unknown;
  readonly extensions: { readonly cost: { readonly used: number; readonly left: number } };
};

async function ask(bearer: string, query: string, variables: object = {}): Promise<Answer> {
  const answer = await fetch(`${platform.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

describe("the four-subgraph question", () => {
  it("is answered to an analyst's key from all four, and says what it cost", async () => {
    const { data, errors, extensions } = await ask(keys.analyst, read("four-subgraphs.graphql"));
    expect(errors).toBeUndefined();
    expect(data["rescs"].map(({ code }: { code: string }) => code)).toEqual(["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE", "LEARN"]);
    expect(data["rescs"].reduce((sum: number, { townCount }: { townCount: number }) => sum + townCount, 0)).toBe(169);
    for (const resc of data["rescs"]) {
      expect(resc.towns.nodes).toHaveLength(resc.townCount);
      expect(resc.members.nodes).toHaveLength(resc.memberCount);
    }
    const counts = data["outOfRegionCounts"].nodes;
    expect(new Set(counts.map((row: { homeResc: { code: string } }) => row.homeResc.code)).size).toBe(6);
    expect(counts.some((row: { engagements: number }) => row.engagements > 0)).toBe(true);
    expect(data["stateContracts"].nodes).toHaveLength(data["stateContracts"].totalCount);
    const [figure] = data["metric"].figures.nodes;
    expect(figure.status).toBeTypeOf("string");
    expect(figure.sources[0].title).toBeTypeOf("string");
    expect(extensions.cost.used).toBeGreaterThan(0);
    expect(extensions.cost.left).toBeLessThan(100_000);
  });

  it("is asked by curl as the README says", async () => {
    const { stdout } = await run("sh", [join(examples, "four-subgraphs.sh")], surroundings());
    const { data } = JSON.parse(stdout) as Answer;
    expect(data["rescs"]).toHaveLength(6);
    expect(data["outOfRegionCounts"].nodes.every((row: { fiscalYear: number }) => row.fiscalYear === 2026)).toBe(true);
  });

  it("tells curl what is wrong with a key, and that the question was not answered", async () => {
    const wrong = run("sh", [join(examples, "four-subgraphs.sh")], { env: { ...surroundings().env, RESC_KEY: "wrong" } });
    await expect(wrong).rejects.toMatchObject({ code: 22, stdout: expect.stringContaining("KEY_NOT_VALID") });
  });

  it.runIf(python)("becomes data frames in Python", async () => {
    const { stdout } = await run(python ?? "", [join(examples, "four_subgraphs.py")], surroundings());
    expect(stdout).toMatch(/cost: \{'used': \d+, 'left': \d+\}/);
    expect(stdout).toContain("rescs: 6 rows");
    expect(stdout).toMatch(/contracts: 18 rows/);
    expect(stdout).toMatch(/figures: [1-9]\d* rows/);
  });

  it.runIf(rscript)("becomes data frames in R", async () => {
    const { stdout } = await run(rscript ?? "", [join(examples, "four_subgraphs.R")], surroundings());
    expect(stdout).toMatch(/ 6 rows/);
    expect(stdout).toMatch(/ 18 rows/);
  });
});

describe("what the README shows", () => {
  /** The block of the README in a language that has these words, asked of this platform. */
  function shown(language: string, words: string): string {
    const readme = readFileSync(fileURLToPath(new URL("../../../README.md", import.meta.url)), "utf8");
    const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);
    const block = blocks.find((text) => text.includes(words));
    if (block === undefined) throw new Error(`The README has no block of ${language} with "${words}".`);
    return block.replaceAll("http://localhost:4000", platform.url);
  }

  it("answers curl", async () => {
    const { stdout } = await run("sh", ["-c", shown("sh", "curl")], surroundings());
    expect((JSON.parse(stdout) as Answer).data["rescs"]).toHaveLength(6);
  });

  it.runIf(python)("makes a data frame in Python", async () => {
    const { stdout } = await run(python ?? "", ["-c", shown("python", "requests.post")], surroundings());
    expect(stdout).toMatch(/^\s+agency/);
    expect(stdout).toMatch(/\[12 rows x 5 columns\]|\n11 /);
  });

  it.runIf(rscript)("makes a data frame in R", async () => {
    const { stdout } = await run(rscript ?? "", ["-e", shown("r", "req_perform")], surroundings());
    expect(stdout).toMatch(/fiscalYear[\s\S]*status/);
  });
});

describe.each([
  ["csde", "CSDE"],
  ["oec", "OEC"],
] as const)("the question of a key of %s", (reader, agency) => {
  it("is answered with that agency's State contracts and nothing of another's", async () => {
    const { data, errors } = await ask(keys[reader], read(`${reader}.graphql`));
    expect(errors).toBeUndefined();
    expect(data["stateContracts"].nodes.length).toBeGreaterThan(0);
    expect(new Set(data["stateContracts"].nodes.map((row: { agency: string }) => row.agency))).toEqual(new Set([agency]));
    expect(data["stateContracts"].totalCount).toBe(data["stateContracts"].nodes.length);
    const all = await ask(keys.analyst, "{ stateContracts { totalCount } }");
    expect(all.data["stateContracts"].totalCount).toBeGreaterThan(data["stateContracts"].totalCount);
  });

  it("does not stretch to what analysts count", async () => {
    expect((await ask(keys[reader], read("four-subgraphs.graphql"))).errors).toMatchObject([
      { extensions: { field: "Query.outOfRegionCounts", contract: reader, askFor: "the Alliance Coordinator" } },
    ]);
  });
});

describe("a program of an agency with a key pair of its own", () => {
  /** As docs/guides/analysts.md says: one assertion, one token. */
  async function token(
    clientId: string,
  ): Promise<{ readonly status: number; readonly body: Record<string, unknown>; readonly assertion: string }> {
    const issuer = `http://localhost:${platform.ports["IDENTITY_PORT"]}`;
    const file = join(platform.state, "programs", `${clientId}.jwk.json`);
    expect(existsSync(file)).toBe(true);
    const key = await importJWK(JSON.parse(readFileSync(file, "utf8")) as JWK, "ES256");
    const assertion = await new SignJWT({})
      .setProtectedHeader({ alg: "ES256", kid: clientId })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(issuer)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime("1m")
      .sign(key);
    return { ...(await exchange(issuer, assertion)), assertion };
  }

  async function exchange(issuer: string, assertion: string) {
    const answer = await fetch(`${issuer}/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: assertion,
      }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  it("gets a token for ten minutes and reads its agency's contract with it", async () => {
    const { status, body } = await token("csde-warehouse");
    expect([status, body["expires_in"]]).toEqual([200, 600]);
    const { data, errors } = await ask(String(body["access_token"]), read("csde.graphql"));
    expect(errors).toBeUndefined();
    expect(new Set(data["stateContracts"].nodes.map((row: { agency: string }) => row.agency))).toEqual(new Set(["CSDE"]));
  });

  it("uses an assertion once", async () => {
    const { assertion } = await token("oec-warehouse");
    expect((await exchange(`http://localhost:${platform.ports["IDENTITY_PORT"]}`, assertion)).status).toBe(401);
  });
});
