import { permit } from "@resc/access";
import { ConflictError, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { apiKeyMachine } from "./api-key.machine.ts";
import type { ApiKey } from "./api-key.type.ts";

/** What the Coordinator says of a key. */
export type KeyAnswer =
  | { readonly act: "grant"; readonly days: number | null }
  | { readonly act: "decline"; readonly reason: string }
  | { readonly act: "end"; readonly reason: string };

const kinds = { grant: "apiKey.granted", decline: "apiKey.declined", end: "apiKey.ended" } as const;

async function changed(tx: Transaction, key: ApiKey, version: number, answer: KeyAnswer): Promise<boolean> {
  const sql =
    answer.act === "end" ? "select platform.end_key($1, $2, $3) as done" : "select platform.answer_key($1, $2, $3, $4, $5) as done";
  const values =
    answer.act === "end"
      ? [key.id, version, answer.reason]
      : answer.act === "grant"
        ? [key.id, version, "GRANTED", answer.days, null]
        : [key.id, version, "DECLINED", null, answer.reason];
  return (await tx.query<{ done: boolean }>(sql, values))[0]?.done ?? false;
}

/** Grants, declines or ends a key of somebody else, and owes its owner a message. The secret is not made here: its owner collects it. */
export async function answerKey(tx: Transaction, id: string, version: number, answer: KeyAnswer): Promise<StoredResult> {
  permit(tx.actor, "apiKey:list");
  const [row] = await tx.query<{ key: ApiKey }>("select key from platform.list_keys($1) as key", [id]);
  if (!row) throw new NotFoundError("We could not find that key.");
  const { key } = row;
  permit(tx.actor, "apiKey:answer", { role: key.role, personId: key.personId });
  if (key.version !== version) throw new ConflictError(key.version);
  const next = step(apiKeyMachine, key.state, answer.act, {});
  if (!next.ok) throw new NotPossibleError(next.message);
  if (!(await changed(tx, key, version, answer))) throw new ConflictError(key.version);
  const reason = answer.act === "grant" ? null : answer.reason;
  tx.audit({
    act: kinds[answer.act],
    objectType: "apiKey",
    objectId: id,
    before: { state: key.state },
    after: {
      state: next.state,
      role: key.role,
      personId: key.personId,
      ...(answer.act === "grant" ? { days: answer.days ?? key.days } : {}),
    },
    reason,
  });
  await tx.owe({ kind: kinds[answer.act], objectId: id, recipientPersonId: key.personId, dedupeKey: `${kinds[answer.act]}:${id}` });
  return { id };
}
