import type { TestDatabase } from "@resc/testing";

/** What every table of ours holds now, as one hash for each. Two of these are equal exactly when nothing was written. */
export async function everyRow(admin: TestDatabase["admin"]): Promise<Readonly<Record<string, string>>> {
  const { rows } = await admin.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r'
      and c.relnamespace::regnamespace::text in ('membership', 'engagements', 'funding', 'advocacy', 'platform', 'graphile_worker') order by 1`,
  );
  const hashes = await admin.query<{ name: string; hash: string }>(
    rows
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${name} t`,
      )
      .join(" union all "),
  );
  return Object.fromEntries(hashes.rows.map(({ name, hash }) => [name, hash]));
}
