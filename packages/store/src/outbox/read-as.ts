import { type Actor, type RoleCode, systemActor } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import type { DatabaseAccess } from "../database/data-source.ts";
import { ReadTransaction } from "../read/read-transaction.ts";
import type { OwedRow } from "./outbox-worker.ts";

/** Reads as somebody through a worker's connection, and gives it back. */
export async function readAs<Result>(
  worker: DatabaseAccess,
  actor: Actor,
  read: (reader: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  const reader = new ReadTransaction(worker, actor);
  try {
    return await read(reader);
  } finally {
    await reader.close();
  }
}

/**
 * Reads what a message speaks of as its recipient: the roles they hold now are tried in turn, and the first that may read it answers.
 * Null when none may: what they may not read cannot be in the message.
 */
export async function readAsRecipient<Result>(
  worker: DatabaseAccess,
  row: OwedRow,
  read: (reader: ReadTransaction, actor: Actor) => Promise<Result | null>,
): Promise<Result | null> {
  const requestId = `outbox-${row.id}`;
  const grants = await readAs(worker, systemActor(requestId), (reader) =>
    reader.query<{ role: RoleCode; organization: OrganizationCode }>("select role, organization from platform.list_grants($1, null)", [
      [row.recipient_person],
    ]),
  );
  for (const { role, organization } of grants) {
    const actor: Actor = { personId: row.recipient_person, role, organization, requestId, authTime: null };
    const found = await readAs(worker, actor, (reader) => read(reader, actor));
    if (found) return found;
  }
  return null;
}
