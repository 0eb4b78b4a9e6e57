import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { loadDemonstration } from "./demo/load-demo.ts";
import { castDrill } from "./drill/cast-drill.ts";
import { install, type Progress } from "./install.ts";
import { startMailCatcher } from "./mail/index.ts";
import { type LocalPlan, localPlan, subgraphPorts } from "./plan.ts";
import { assertPortFree } from "./ports.ts";
import { openInstalledDatabase } from "./postgres/database.ts";
import { startInProcess, type Stoppable, usesLocalIssuer } from "./processes/in-process.ts";
import { startSeparately } from "./processes/separate.ts";
import { localKeys, ports, stateDirectory } from "./settings.ts";

/** How the platform is started. */
export interface StartOptions {
  readonly demonstration: boolean;
  /** For the fire drill alone: a database whose clock can be moved, with the invented people and no stories. */
  readonly drill: boolean;
  readonly processes: boolean;
  readonly watch: boolean;
  readonly progress: Progress;
  readonly report: (error: unknown) => void;
}

/** A platform that runs. */
export interface RunningPlatform extends Stoppable {
  readonly plan: LocalPlan;
  readonly mailUrl: string;
}

async function assertPortsFree(): Promise<void> {
  const wanted: [number, string][] = [
    [ports.gateway, "PORT"],
    ...(usesLocalIssuer() ? ([[ports.identity, "IDENTITY_PORT"]] as [number, string][]) : []),
    [ports.mail, "MAIL_PORT"],
    [ports.smtp, "MAIL_SMTP_PORT"],
    ...Object.entries(subgraphPorts).map(([name, port]) => [port, `${name.toUpperCase()}_PORT`] as [number, string]),
  ];
  for (const [port, setting] of wanted) await assertPortFree(port, setting);
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error(`The platform did not become ready within a minute. Look at ${url}/readyz and at the lines above.`);
}

/** Starts everything in order: database, mail, data, parts. What was started is stopped again when a later step fails. */
export async function startPlatform(options: StartOptions): Promise<RunningPlatform> {
  await assertPortsFree();
  const keys = await localKeys();
  const stops: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of stops.toReversed()) await stop();
  };
  try {
    options.progress("Database");
    const database = await openInstalledDatabase();
    stops.push(() => database.stop());
    const mail = await startMailCatcher({
      smtpPort: ports.smtp,
      httpPort: ports.mail,
      host: "127.0.0.1",
      directory: join(stateDirectory, "mail"),
    });
    stops.push(() => mail.close());
    const plan = localPlan(keys, database.adminUrl, process.env["SMTP_URL"] || mail.smtpUrl);
    await install({ adminUrl: database.adminUrl, secrets: keys.database }, options.progress, options.drill ? "drill" : "local");
    if (options.drill) await castDrill({ adminUrl: database.adminUrl, secrets: keys.database }, plan.issuer);
    // The first mails of the demonstration go to the catcher, never to a real server.
    if (options.demonstration)
      await loadDemonstration(
        { adminUrl: database.adminUrl, secrets: keys.database, smtpUrl: mail.smtpUrl, publicUrl: plan.publicUrl, issuer: plan.issuer },
        options.progress,
      );
    options.progress("Services, gateway and portal");
    const parts = options.processes ? startSeparately(plan, options) : await startInProcess(plan, options.report);
    stops.push(() => parts.close());
    await untilReady(`http://127.0.0.1:${ports.gateway}`);
    return { plan, mailUrl: mail.httpUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}
