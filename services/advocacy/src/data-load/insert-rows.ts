import type { Transaction } from "@resc/store";

/** Inserts rows in one statement; the table's own columns give the types. */
export async function insertRows(tx: Transaction, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const list = columns.join(", ");
  await tx.query(`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
}
