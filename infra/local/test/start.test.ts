import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningPlatform, until } from "../src/second-platform/running-platform.ts";
import { SignedIn } from "../src/second-platform/signed-in.ts";

const platform = new RunningPlatform();
beforeAll(async () => platform.start("--no-demo"), 90_000);
afterAll(async () => platform.remove());

/** Runs one of the launcher's commands on the platform under test. */
async function command(
  name: string,
  words: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly output: string }> {
  const file = fileURLToPath(new URL(`../dist/commands/${name}.js`, import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [file, ...words],
      {
        env: { ...process.env, ...platform.ports, RESC_STATE: platform.state, DATABASE_URL: "", SMTP_URL: "", OIDC_ISSUER: "", ...more },
        timeout: 60_000,
      },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
    );
  });
}

async function page(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${platform.url}${path}`);
  return { status: response.status, text: await response.text() };
}

describe("a platform without demonstration data", () => {
  it("serves health, the portal with its strict policy, and no GraphQL to strangers", async () => {
    expect((await page("/livez")).status).toBe(200);
    expect((await page("/readyz")).status).toBe(200);
    const portal = await fetch(platform.url);
    expect(portal.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(portal.headers.get("content-security-policy")).not.toContain("unsafe-");
    const refused = await fetch(`${platform.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ people { totalCount } }" }),
    });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });

  it("knows nobody until the first people are named by the install command", async () => {
    const before = new SignedIn(platform);
    const told = await before.tryToSignIn("Adela Fairweather");
    expect(told).toContain("crec-ed");
    const named = await command("person", [
      "add",
      "--name",
      "Adela Fairweather",
      "--organization",
      "CREC",
      "--role",
      "EXECUTIVE_DIRECTOR",
      "--issuer",
      `http://localhost:${platform.ports["IDENTITY_PORT"]}`,
      "--subject",
      "crec-ed",
      "--email",
      "adela@crec.example",
    ]);
    expect(named.output).toContain("is known");
    expect(named.code).toBe(0);
    const adela = await new SignedIn(platform).signIn("Adela Fairweather");
    const { data } = await adela.ask(/\bviewer\s*\{/);
    expect(data?.["viewer"]).toMatchObject({ role: "EXECUTIVE_DIRECTOR", organization: "CREC" });
  });

  it("tells a person of a sign-in from a device that is new, and of the first one nothing", async () => {
    const elsewhere = await new SignedIn(platform).signIn("Adela Fairweather");
    expect((await elsewhere.ask(/\bviewer\s*\{/)).data?.["viewer"]).toMatchObject({ role: "EXECUTIVE_DIRECTOR" });
    await elsewhere.onSameDevice().signIn("Adela Fairweather");
    await new SignedIn(platform).signIn("Adela Fairweather");
    const subjects = await until("The mails about two new devices", async () => {
      const mails = await platform.mails("adela@crec.example");
      return mails.length > 1 && mails.map(({ subject }) => subject);
    });
    expect(subjects).toEqual(["You signed in from a new device", "You signed in from a new device"]);
  });

  it("says what is wrong with a person that cannot be named", async () => {
    const wrong = await command("person", [
      "add",
      "--name",
      "Somebody",
      "--organization",
      "CREC",
      "--role",
      "STAFF",
      "--issuer",
      "http://localhost",
      "--subject",
      "x",
    ]);
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain("People page");
  });

  it("finds its trail unbroken", async () => {
    const { code, output } = await command("verify-audit");
    expect(output).toMatch(/membership\s+\d+ rows {2}unbroken/);
    expect(code).toBe(0);
  });
});

describe("what can go wrong at a start", () => {
  it("names the port that is taken and the variable that changes it", async () => {
    const { code, output } = await command("start", ["--no-demo"]);
    expect(code).toBe(1);
    expect(output.trim()).toBe(`Port ${platform.ports["PORT"]} is taken by another program. Free it, or set PORT to another number.`);
  });

  it("says that a given database does not answer", async () => {
    const silent = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = address && typeof address === "object" ? address.port : 0;
    const free = Object.fromEntries(
      Object.keys(platform.ports).map((name, index) => [name, String(21_000 + (process.pid % 1000) * 9 + index)]),
    );
    const { code, output } = await command("start", ["--no-demo"], { ...free, DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none` });
    silent.close();
    expect(code).toBe(1);
    expect(output).toContain("The database at DATABASE_URL does not answer");
  });
});
