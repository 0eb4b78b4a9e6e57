import { onlyReads } from "@resc/access";
import { ReadTransaction, type SubgraphName, type Transaction, UnitOfWork } from "@resc/store";
import { type Column, columns } from "./columns.ts";
import { type ExpectedRow, keyOf } from "./expected.ts";
import type { Mismatch } from "./matrix.ts";
import { ownContract } from "./stage-contract.ts";
import { accordCondition } from "./stage-accord.ts";
import { stagedBriefs } from "./stage-briefs.ts";
import { stagedSeats } from "./stage-boards.ts";
import { stagedPositions } from "./stage-positions.ts";
import { opportunityCondition } from "./tables-opportunities.ts";
import type { Stage } from "./stage.ts";

/** A row of a table on which selects, inserts, updates and deletes are tried. */
interface Target {
  readonly table: string;
  readonly schema: SubgraphName;
  /** The row as the administrator reads it; undefined when the person has none. */
  readonly row: Readonly<Record<string, unknown>> | undefined;
  readonly keys: readonly string[];
  /** A column that a statement can set: of the key, unless the database numbers it. */
  readonly settable: string | undefined;
}

/** Which row of a table an object of the stage is; any row where the table holds nothing of an organization. */
function conditionOf(stage: Stage, { operation, object }: ExpectedRow, column: Column): string {
  const { out, home, reported, csde, oec, organization, ventures, opportunities, governance } = stage.objects;
  const personId = stage.actorOf(column).personId ?? "nobody";
  const work = object === "in region" ? home.engagement : out.engagement;
  const conditions: Readonly<Record<string, string>> = {
    "membership.organization": `id = '${organization}'`,
    "membership.person": `id = '${object === "oneself" ? personId : stage.newcomer}'`,
    "membership.seat": `id = '${stagedSeats.held}'`,
    "membership.meeting": `id = '${governance.held}'`,
    "membership.agenda_item": `id = '${governance.topic}'`,
    "membership.concern": `id = '${governance.raised}'`,
    "membership.concern_outcome": `id = '${governance.action}'`,
    "engagements.engagement": `id = '${work}'`,
    "engagements.engagement_terms": `engagement_id = '${work}'`,
    "engagements.delivery": `engagement_id = '${work}'`,
    "engagements.courtesy_notice": `id = '${out.notice}'`,
    "engagements.list_row": `id = '${object === "reported" ? reported : out.row}'`,
    "advocacy.figure_source": "id = 'figsource'",
    "advocacy.common_position": `id = '${stagedPositions.force.position}'`,
    "advocacy.position_version": `id = '${versionOf(object)}'`,
    "advocacy.position_work": `version_id = '${stagedPositions.draft.version}'`,
    "advocacy.brief": `id = '${stagedBriefs.draft.id}'`,
    "advocacy.brief_line": `brief_id = '${stagedBriefs.draft.id}'`,
    "advocacy.legislative_session": "state = 'DRAFT'",
    "advocacy.priority": `id = '${stage.objects.advocacy.ask}'`,
    "advocacy.claim": `id = '${stage.objects.advocacy.claim}'`,
    "advocacy.claim_row": `claim_id = '${stage.objects.advocacy.claim}'`,
    "funding.venture_member": "resc_code = 'LEARN'",
    "funding.contribution": `id = '${ventures.pledged}'`,
    "funding.contribution_instalment": `contribution_id = '${ventures.given}'`,
    "funding.contribution_fulfilment": `id = '${ventures.waitingPart}'`,
    "funding.contribution_entry": `contribution_id = '${ventures.pledged}'`,
    "funding.state_contract": `id = '${object === "CREC's own" ? ownContract : object === "of CSDE" ? csde : oec}'`,
  };
  return conditions[operation] ?? accordCondition(operation, object) ?? opportunityCondition(opportunities, operation, object) ?? "true";
}

/** The version of a common position that an object of the stage is. */
function versionOf(object: string): string {
  const { draft, out, force } = stagedPositions;
  if (object === "a draft") return draft.version;
  return (object === "out for commitment" ? out : force).version;
}

async function targetOf(stage: Stage, expected: ExpectedRow, column: Column): Promise<Target> {
  const { admin } = stage.alliance.database;
  const found = await admin.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(t) as row from ${expected.operation} t where ${conditionOf(stage, expected, column)} limit 1`,
  );
  const keys = await admin.query<{ name: string; numbered: boolean }>(
    "select attname as name, attidentity <> '' as numbered from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey) where indrelid = $1::regclass and indisprimary",
    [expected.operation],
  );
  return {
    table: expected.operation,
    schema: expected.operation.split(".")[0] as SubgraphName,
    row: found.rows[0]?.row,
    keys: keys.rows.map(({ name }) => name),
    settable: [...keys.rows.filter(({ numbered }) => !numbered).map(({ name }) => name), ...Object.keys(found.rows[0]?.row ?? {})].find(
      (name) => !keys.rows.some((key) => key.numbered && key.name === name),
    ),
  };
}

/** One statement that is undone at once. Any answer but "permission denied", "violates row-level security" and "read-only transaction" means that it was let through. */
async function attempt(tx: Statements, sql: string, values: readonly unknown[]): Promise<boolean> {
  await tx.query("savepoint attempt");
  try {
    return (await tx.query(sql, values)).length > 0;
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code === "42501" || code === "25006") return false;
    if (code.startsWith("23") || code.startsWith("RA")) return true;
    throw error;
  } finally {
    await tx.query("rollback to savepoint attempt");
  }
}

/** The letters of what is let through: s, i, u, d; a dash for nothing. */
async function rightsOn(tx: Statements, target: Target): Promise<string> {
  const { table, keys, row, settable } = target;
  const where =
    keys.length > 0
      ? `(${keys.map((key) => `t.${key}`).join(", ")}) = (select ${keys.map((key) => `r.${key}`).join(", ")} from jsonb_populate_record(null::${table}, $1::jsonb) r)`
      : "$1::jsonb is not null";
  const key = keys[0] ?? Object.keys(row ?? {})[0] ?? "id";
  const copy = { ...row, ...(typeof row?.[key] === "string" ? { [key]: `copy_${row[key]}` } : {}) };
  const json = JSON.stringify(row ?? {});
  const through = [
    (await attempt(tx, `select 1 from ${table} t where ${where}`, [json])) && "s",
    (await attempt(
      tx,
      `insert into ${table} overriding system value select (jsonb_populate_record(null::${table}, $1::jsonb)).* returning 1`,
      [JSON.stringify(copy)],
    )) && "i",
    (await attempt(tx, `update ${table} t set ${settable ?? key} = t.${settable ?? key} where ${where} returning 1`, [json])) && "u",
    (await attempt(tx, `delete from ${table} t where ${where} returning 1`, [json])) && "d",
  ];
  return through.filter(Boolean).join("") || "-";
}

class Undo extends Error {}

/** What statements are tried in: a change, or for who only reads the read they get (S5). */
type Statements = Pick<Transaction, "query">;

/** Runs statements as somebody, through the role of the database by which the subgraph serves them; nothing of it stays. */
export async function within<Result>(
  stage: Stage,
  schema: SubgraphName,
  column: Column,
  work: (tx: Statements) => Promise<Result>,
): Promise<Result> {
  const actor = stage.actorOf(column);
  if (onlyReads(actor.role)) {
    const read = new ReadTransaction(stage.alliance.open[`${schema}Partner`], actor);
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }
  let result: Result | undefined;
  await new UnitOfWork(stage.alliance.open[schema])
    .runAs(actor, async (tx) => {
      result = await work(tx);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return result as Result;
}

/** Tries every table as everybody, by SQL as the subgraph's own role, and answers the cells that are not as expected. */
export async function runTables(stage: Stage, expected: readonly ExpectedRow[]): Promise<readonly Mismatch[]> {
  const mismatches: Mismatch[] = [];
  const schemas = [...new Set(expected.map((row) => row.operation.split(".")[0] as SubgraphName))];
  for (const column of columns) {
    for (const schema of schemas) {
      const rows = expected.filter((row) => row.operation.startsWith(`${schema}.`));
      const targets: Target[] = [];
      for (const row of rows) targets.push(await targetOf(stage, row, column));
      await within(stage, schema, column, async (tx) => {
        for (const [place, row] of rows.entries()) {
          const target = targets[place];
          const got = target?.row ? await rightsOn(tx, target) : "-";
          const wanted = row.cells[column];
          if (got !== wanted)
            mismatches.push({
              row: keyOf(row),
              column,
              expected: wanted,
              got,
              kind: [...got].some((letter) => letter !== "-" && !wanted.includes(letter)) ? "leak" : "loss",
            });
        }
      });
    }
  }
  return mismatches;
}

/** Rows that the subgraphs' roles see without saying for whom they act, by table: none, or the name of the table with their number. */
export async function runWithoutActor(stage: Stage, tables: readonly string[]): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const table of tables) {
    for (const as of ["", "Partner", "Worker"] as const) {
      const { source } = stage.alliance.open[`${table.split(".")[0] as SubgraphName}${as}`];
      const rows = await source
        .query<{ count: number }[]>(`select count(*)::int as count from ${table}`)
        .catch((error: { code?: string }) => {
          if (error.code === "42501") return [];
          throw error;
        });
      if (rows[0] && rows[0].count > 0) seen.push(`${table}: ${rows[0].count} rows for the ${as === "" ? "app" : as.toLowerCase()}`);
    }
  }
  return seen;
}
