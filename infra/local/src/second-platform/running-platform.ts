import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../ports.ts";
import type { CaughtMail } from "../mail/index.ts";
import { root } from "../settings.ts";

const run = promisify(execFile);
const portNames = [
  "PORT",
  "IDENTITY_PORT",
  "MAIL_PORT",
  "MAIL_SMTP_PORT",
  "MEMBERSHIP_PORT",
  "ENGAGEMENTS_PORT",
  "FUNDING_PORT",
  "ADVOCACY_PORT",
  "POSTGRES_PORT",
] as const;

/** Waits until something holds; fails with what was waited for. */
export async function until<Result>(what: string, look: () => Promise<Result | undefined | false>, seconds = 60): Promise<Result> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${seconds} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** A platform in a folder and on ports of its own, started by the real command. */
export class RunningPlatform {
  readonly state: string;
  readonly ports: Record<string, string> = {};
  private child: ChildProcess | undefined;
  output = "";

  /** In a folder of its own that is made for it, or in the one given. */
  constructor(state = mkdtempSync(join(tmpdir(), "resc-"))) {
    this.state = state;
  }

  get url(): string {
    return `http://localhost:${this.ports["PORT"]}`;
  }

  async start(...words: readonly string[]): Promise<void> {
    for (const name of portNames) this.ports[name] ??= String(await freePort());
    this.output = "";
    const child = spawn(process.execPath, [join(root, "infra/local/dist/commands/start.js"), ...words], {
      env: this.environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (this.output += String(text)));
    await until(
      `The platform answers ready\n${this.output}`,
      async () => {
        if (child.exitCode !== null) throw new Error(this.output);
        return this.output.includes("Ctrl-C") && fetch(`${this.url}/readyz`).then((response) => response.ok);
      },
      90,
    );
  }

  /** Ends the launcher as Ctrl-C would. Returns its exit code. */
  async stop(): Promise<number | null> {
    return this.end("SIGINT");
  }

  /** Kills the launcher without any chance to tidy up. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    child.kill(signal);
    return ended;
  }

  /** Kills one part of a platform that runs as several processes. */
  killPart(name: string): void {
    const pids = JSON.parse(readFileSync(join(this.state, "processes.json"), "utf8")) as Record<string, number>;
    process.kill(pids[name] ?? 0, "SIGKILL");
  }

  /** The administrator's address of its database: what no part of the platform may read is looked up here. */
  get adminUrl(): string {
    const password = readFileSync(join(this.state, "postgres", "password"), "utf8").trim();
    return `postgres://postgres:${password}@127.0.0.1:${this.ports["POSTGRES_PORT"]}/resc`;
  }

  /** What the programs of an installation need to find this one. */
  get environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      ...this.ports,
      RESC_STATE: this.state,
      DATABASE_URL: "",
      SMTP_URL: "",
      OIDC_ISSUER: "",
      PUBLIC_URL: "",
      FILES_URL: "",
    };
  }

  /** A key as `pnpm key create` prints it: alone on the last line. */
  async makeKey(reader: "analyst" | "csde" | "oec"): Promise<string> {
    const command = join(root, "infra/local/dist/commands/key.js");
    const { stdout } = await run(process.execPath, [command, "create", "--for", reader], { env: this.environment });
    return stdout.trimEnd().split("\n").at(-1) ?? "";
  }

  /** Mails to one address, newest first. */
  async mails(address: string): Promise<readonly CaughtMail[]> {
    return fetch(`http://127.0.0.1:${this.ports["MAIL_PORT"]}/api/messages?to=${encodeURIComponent(address)}`).then(
      (response) => response.json() as Promise<readonly CaughtMail[]>,
    );
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.state, { recursive: true, force: true });
  }
}
