import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fundingEntities } from "@resc/funding";
import { databaseSecrets, openDatabase, verifyAudit } from "@resc/store";
import pg from "pg";
import { RunningPlatform, until } from "../second-platform/running-platform.ts";
import { stateDirectory } from "../settings.ts";
import { DrillClock } from "./drill-clock.ts";
import { OpportunityDrill } from "./opportunity-drill.ts";
import { DrillStage, type Say } from "./stage.ts";
import { variants } from "./variants.ts";

/** How a variant ended. */
export interface VariantOutcome {
  readonly variant: string;
  readonly ref: string;
  readonly outcome: string;
  readonly ok: boolean;
}

/** What a drill found. */
export interface DrillReport {
  readonly outcomes: readonly VariantOutcome[];
  readonly deviations: readonly string[];
  readonly answers: number;
  readonly mails: number;
  /** Answers in which an author or a judge rightly read what was planted: without any, the search proved nothing. */
  readonly found: number;
}

/** Plays every variant on a platform of its own, which is started for it and taken down again whatever happens. */
export async function runDrill(say: Say): Promise<DrillReport> {
  const folder = join(stateDirectory, "drill");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const platform = new RunningPlatform(folder);
  try {
    say("Starting a platform for the drill, with its own database and ports");
    await platform.start("--drill");
    return await onPlatform(platform, say);
  } finally {
    await platform.remove();
  }
}

async function onPlatform(platform: RunningPlatform, say: Say): Promise<DrillReport> {
  const kept = JSON.parse(readFileSync(join(platform.state, "keys.json"), "utf8")) as { readonly platformSecret: string };
  const admin = new pg.Client({ connectionString: platform.adminUrl });
  await admin.connect();
  const database = { adminUrl: platform.adminUrl, secrets: databaseSecrets(kept.platformSecret) };
  const worker = await openDatabase({ ...database, name: "funding", as: "worker", entities: fundingEntities, poolSize: 2 });
  try {
    const { rows } = await admin.query<{ now: Date }>("select platform.now() as now");
    const clock = new DrillClock(admin, worker, rows[0]?.now ?? new Date(0));
    const stage = new DrillStage({ platform, clock, admin, say });
    const outcomes: VariantOutcome[] = [];
    for (const variant of variants) outcomes.push(await playVariant(stage, variant));
    const mails = await searchMails(stage);
    await verifyTrail(stage);
    for (const leak of stage.transcript.leaks) stage.expect(false, leak);
    if (stage.deviations.length > 0) say(`\nWhat the platform said:\n${platform.output.split("\n").slice(-20).join("\n")}`);
    stage.expect(stage.transcript.found > 0, "Nobody was answered what was planted, not even its author: the search proves nothing.");
    return { outcomes, deviations: stage.deviations, answers: stage.transcript.answers, mails, found: stage.transcript.found };
  } finally {
    await worker.source.destroy();
    await admin.end();
  }
}

async function playVariant(stage: DrillStage, variant: (typeof variants)[number]): Promise<VariantOutcome> {
  stage.title(variant.name);
  const before = stage.deviations.length;
  const drill = new OpportunityDrill(stage, variant.name);
  await stage.clock.nextDay();
  let outcome = "broke off";
  try {
    await variant.play(drill, stage);
    outcome = await drill.state();
    stage.expect(outcome === variant.outcome, `"${variant.name}" ended as ${outcome}, not as ${variant.outcome}.`);
  } catch (error) {
    stage.expect(false, `"${variant.name}" broke off: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { variant: variant.name, ref: drill.ref, outcome, ok: stage.deviations.length === before };
}

/** Waits until everything owed was sent, then searches every mail. Answers how many there were. */
async function searchMails(stage: DrillStage): Promise<number> {
  await until("Every mail of the drill was sent", async () => {
    const { rows } = await stage.admin.query<{ owed: number }>(
      "select count(*)::int as owed from platform.outbox where state = 'PENDING' and not_before <= platform.now()",
    );
    return rows[0]?.owed === 0;
  });
  const { rows: failed } = await stage.admin.query<{ kind: string }>("select distinct kind from platform.outbox where state = 'FAILED'");
  for (const { kind } of failed) stage.expect(false, `A mail of the kind ${kind} could not be sent.`);
  const mails = await stage.platform.mails("");
  stage.expect(mails.length > 0, "No mail was sent.");
  for (const mail of mails) stage.transcript.searchMail(JSON.stringify(mail), mail.recipients.join(", "));
  return mails.length;
}

async function verifyTrail(stage: DrillStage): Promise<void> {
  for (const check of await verifyAudit(stage.admin))
    stage.expect(check.firstBadSeq === null && check.headMatches, `The trail of ${check.chain} is broken.`);
}
