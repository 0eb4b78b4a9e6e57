import type { TestDatabase } from "@resc/testing";

/** Every row of every table of the database, as its dump would hold it: text, and bytes in hexadecimal. By table. */
export async function dumpOf(admin: TestDatabase["admin"]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await admin.query<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^(pg_|information_schema|kept)' order by 1",
  );
  const dump = new Map<string, string>();
  for (const { name } of rows) {
    const all = await admin.query<{ row: string; json: string }>(`select t::text as row, to_jsonb(t)::text as json from ${name} t`);
    dump.set(name, all.rows.map(({ row, json }) => `${row}\n${json}`).join("\n"));
  }
  return dump;
}
