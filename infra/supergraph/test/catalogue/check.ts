import type { TestDatabase } from "@resc/testing";

/** Something that must hold for every object of the database, and a fault with which it is shown to look. */
export interface Check {
  readonly title: string;
  /** One row per fault, the object's name in `fault`. May use {@link ours}, {@link tables} and {@link logins}. */
  readonly sql: string;
  /** A fault made in a transaction that is undone. */
  readonly plant: string;
  /** What the check must answer then, beside nothing else. */
  readonly named: readonly string[];
}

/** The schemas of the subgraphs, as a list of SQL. */
export const subgraphSchemas = "('membership', 'engagements', 'funding', 'advocacy')";

/** All schemas of ours. */
export const ourSchemas = "('membership', 'engagements', 'funding', 'advocacy', 'platform')";

/** Tables of the subgraphs that hold data: all but the note of which migrations ran. */
export const dataTables = `(select c.oid, c.relname, n.nspname, c.relowner, c.relrowsecurity, c.relforcerowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname in ${subgraphSchemas} and c.relname <> 'migrations')`;

/** The roles with which services sign in. Migrators act as owners while they migrate and are looked at apart. */
export const serviceLogins =
  "(select oid, rolname from pg_roles where rolname = 'gateway_app' or rolname ~ '^(membership|engagements|funding|advocacy)_(app|worker|partner)$')";

/** The faults that a check finds now. */
export async function faultsOf(admin: TestDatabase["admin"], check: Check): Promise<readonly string[]> {
  const { rows } = await admin.query<{ fault: string }>(`select fault from (${check.sql}) as found order by fault`);
  return rows.map(({ fault }) => fault);
}

/** The faults that a check finds while its planted fault stands. */
export async function faultsWhilePlanted(admin: TestDatabase["admin"], check: Check): Promise<readonly string[]> {
  await admin.query("begin");
  try {
    await admin.query(check.plant);
    return await faultsOf(admin, check);
  } finally {
    await admin.query("rollback");
  }
}
