import type { Transaction } from "../transaction/transaction.ts";
import type { ReceivedEvent } from "./projection.ts";

/** Writes the rows of a run of events in one statement: `select` reads them from `e (id, p)`, the subject and the payload. */
export function upsertFacts(table: string, columns: readonly string[], select: string) {
  const set = columns
    .slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(", ");
  return async (tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> => {
    const newest = new Map(events.map((event) => [event.subjectId, event.payload]));
    await tx.query(
      `insert into ${table} (${columns.join(", ")}) select ${select} from (select key as id, value as p from jsonb_each($1::jsonb)) e
       on conflict (${columns[0]}) do update set ${set}`,
      [JSON.stringify(Object.fromEntries(newest))],
    );
  };
}
