import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { databaseSecrets, prepareDatabase } from "@resc/store";
import { findBrowser } from "../browser.ts";
import { freePort } from "../ports.ts";
import { startLocalPostgres } from "../postgres/local-postgres.ts";
import { root, stateDirectory } from "../settings.ts";

/** The secret of test clusters, as packages/testing knows it: it keeps nothing from anybody. */
const testSecrets = databaseSecrets("a test cluster keeps no secret from anybody");

const wanted = process.argv.slice(2).filter((word) => word !== "--");
const everything = wanted.length === 0;
const counts = { passed: 0, failed: 0 };

/** Runs Vitest and adds what its report counts. */
async function vitest(name: string, words: readonly string[], environment: Readonly<Record<string, string>>): Promise<boolean> {
  const report = join(stateDirectory, `test-report-${name}.json`);
  rmSync(report, { force: true });
  const child = spawn(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...words],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, APOLLO_TELEMETRY_DISABLED: "true", ...environment },
    },
  );
  const code = await new Promise<number>((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    counts.passed += numPassedTests ?? 0;
    counts.failed += (numFailedTests ?? 0) || (code === 0 ? 0 : (numFailedTestSuites ?? 1) || 1);
  } else counts.failed += 1;
  return code === 0;
}

/** Starts a whole platform of its own for the browser, on free ports and in a folder of its own. */
async function startPlatform(): Promise<{ readonly child: ChildProcess; readonly environment: Record<string, string> }> {
  const names = [
    "PORT",
    "IDENTITY_PORT",
    "MAIL_PORT",
    "MAIL_SMTP_PORT",
    "MEMBERSHIP_PORT",
    "ENGAGEMENTS_PORT",
    "FUNDING_PORT",
    "ADVOCACY_PORT",
    "POSTGRES_PORT",
  ];
  const ports: Record<string, string> = {};
  for (const name of names) ports[name] = String(await freePort());
  const state = join(stateDirectory, "e2e");
  rmSync(state, { recursive: true, force: true });
  const child = spawn(process.execPath, [join(root, "infra/local/dist/commands/start.js")], {
    env: { ...process.env, ...ports, RESC_STATE: state, DATABASE_URL: "", SMTP_URL: "", OIDC_ISSUER: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${ports["PORT"]}`;
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (child.exitCode !== null) throw new Error("The platform for the browser tests did not start; its last line is above.");
    if (
      await fetch(`${url}/readyz`).then(
        (response) => response.ok,
        () => false,
      )
    )
      return { child, environment: { E2E_URL: url, E2E_MAIL_URL: `http://127.0.0.1:${ports["MAIL_PORT"]}` } };
    await wait(100);
  }
  throw new Error("The platform for the browser tests was not ready within two minutes.");
}

async function browserTests(): Promise<void> {
  const browser = await findBrowser();
  const { child, environment } = await startPlatform();
  try {
    await vitest("browser", everything ? ["--project", "e2e"] : wanted, { ...environment, E2E_BROWSER: browser });
  } finally {
    child.kill("SIGINT");
    await new Promise<void>((resolve) => (child.exitCode === null ? child.once("exit", () => resolve()) : resolve()));
  }
}

mkdirSync(stateDirectory, { recursive: true });
const started = performance.now();
const server = await startLocalPostgres({ directory: join(stateDirectory, "test-postgres"), port: await freePort(), durable: false });
try {
  await prepareDatabase({ adminUrl: server.adminUrl, secrets: testSecrets, kind: "test" });
  if (!wanted.includes("e2e")) await vitest("suites", everything ? ["--project", "!e2e"] : wanted, { TEST_DATABASE_URL: server.adminUrl });
} finally {
  await server.stop();
}
if (everything || wanted.includes("e2e")) {
  await browserTests().catch((error: unknown) => {
    counts.failed += 1;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  });
}
writeFileSync(join(stateDirectory, "test-summary.json"), JSON.stringify(counts));
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
process.exit(counts.failed === 0 ? 0 : 1);
