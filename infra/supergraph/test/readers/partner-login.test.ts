import { loginUrl, type SubgraphName, subgraphNames } from "@resc/store";
import { testSecrets } from "@resc/testing";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wholeAlliance, type WholeAlliance } from "../alliance.ts";
import { everyRow } from "./every-row.ts";

// SQL as the login that State readers and analysts are served by, without anything of ours before it: what an injected statement could do.
let alliance: WholeAlliance;
let before: Readonly<Record<string, string>>;
const logins = new Map<SubgraphName, pg.Client>();
beforeAll(async () => {
  alliance = await wholeAlliance();
  for (const name of subgraphNames) {
    const client = new pg.Client({ connectionString: loginUrl(alliance.database.adminUrl, `${name}_partner`, testSecrets) });
    await client.connect();
    logins.set(name, client);
  }
  before = await everyRow(alliance.database.admin);
});
afterAll(async () => {
  for (const client of logins.values()) await client.end();
  await alliance?.drop();
});

const denied = "42501";
const readOnly = "25006";

/** The state of the error with which a statement ends; "done" when it is carried out. All in a transaction that is undone. */
async function outcome(name: SubgraphName, sql: string, begin = "begin"): Promise<string> {
  const client = logins.get(name);
  if (!client) throw new Error(`Nobody signed in to ${name}.`);
  await client.query(begin);
  try {
    await client.query(sql);
    return "done";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.query("rollback");
  }
}

async function names(sql: string): Promise<readonly string[]> {
  const { rows } = await alliance.database.admin.query<{ name: string }>(sql);
  expect(rows.length).toBeGreaterThan(0);
  return rows.map(({ name }) => name);
}

const ourTables = `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')
  and n.nspname in ('membership', 'engagements', 'funding', 'advocacy', 'platform', 'graphile_worker')`;

describe.each(subgraphNames)("%s_partner", (name) => {
  // A role can undo its own defaults, and then the transaction no longer helps: what is granted has to.
  it.each(["begin", "begin read write"])("writes no table after '%s'", async (begin) => {
    const refusals = begin === "begin" ? [denied, readOnly] : [denied];
    for (const table of await names(ourTables)) {
      for (const sql of [
        `insert into ${table} default values`,
        `delete from ${table}`,
        `truncate ${table}`,
        `lock table ${table} in access exclusive mode`,
        `alter table ${table} disable row level security`,
        `drop table ${table}`,
        `copy ${table} from stdin`,
      ]) {
        const said = await outcome(name, sql, begin);
        expect(refusals.includes(said), `${sql}: ${said}`).toBe(true);
      }
    }
    expect(await everyRow(alliance.database.admin)).toEqual(before);
  });

  it("updates no column of any table, whatever the rows", async () => {
    const columns = await names(
      `select format('update %I.%I set %I = %I', n.nspname, c.relname, a.attname, a.attname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
        where c.relkind in ('r', 'p') and n.nspname in ('membership', 'engagements', 'funding', 'advocacy', 'platform')`,
    );
    for (const sql of columns) expect([sql, await outcome(name, sql, "begin read write")]).toEqual([sql, denied]);
  });

  it("makes nothing of its own, and becomes nobody else", async () => {
    const roles = await names(
      "select rolname as name from pg_roles where rolname ~ '_(app|worker|migrator|owner)$' or rolname = current_user",
    );
    for (const sql of [
      `create table ${name}.mine (id text)`,
      "create table public.mine (id text)",
      "create temporary table mine (id text)",
      "create schema mine",
      `create function ${name}.mine() returns integer language sql as 'select 1'`,
      "create role mine",
      "create publication mine for all tables",
      "create extension dblink",
      `alter role ${name}_app password 'mine'`,
      "grant select on platform.secret to public",
      "copy (select 1) to program 'true'",
      "select pg_read_file('postgresql.conf')",
      "select lo_create(0)",
      "select lo_creat(-1)",
      "select lo_from_bytea(0, 'mine')",
      ...roles.flatMap((role) => [`set role ${role}`, `set session authorization ${role}`]),
    ])
      expect([sql, await outcome(name, sql, "begin read write")]).toEqual([sql, denied]);
  });

  it("calls no function of the platform that is not its own", async () => {
    const { rows } = await alliance.database.admin.query<{ call: string }>(
      `select format('select %s(%s)', p.oid::regproc, (select string_agg('null::' || format_type(t, null), ', ' order by place) from unnest(p.proargtypes::oid[]) with ordinality as u (t, place))) as call
        from pg_proc p where p.pronamespace::regnamespace::text in ('membership', 'engagements', 'funding', 'advocacy', 'platform') and p.prorettype <> 'trigger'::regtype
        and not has_function_privilege('${name}_partner', p.oid, 'EXECUTE')`,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const { call } of rows) expect([call, await outcome(name, call, "begin read write")]).toEqual([call, denied]);
  });

  it("calls as its owner's nothing that writes, but for saying who acts", async () => {
    expect(
      await names(
        `select p.oid::regproc::text as name from pg_proc p where p.pronamespace::regnamespace::text in ('membership', 'engagements', 'funding', 'advocacy', 'platform')
          and p.prosecdef and p.provolatile = 'v' and has_function_privilege('${name}_partner', p.oid, 'EXECUTE')`,
      ),
    ).toEqual(["platform.begin_actor"]);
  });

  it("says who acts only in a transaction that reads, which then stays one", async () => {
    const asNobody = "select platform.begin_actor('', 'ANALYST', 'PUBLIC', 'x', '', 'no proof')";
    expect(await outcome(name, asNobody, "begin read only")).toBe("RA001");
    expect(await outcome(name, "select 1; set transaction read write", "begin read only")).toBe("25001");
    expect(await outcome(name, "select platform.now(); set transaction_read_only = off", "begin read only")).toBe("25001");
  });
});
