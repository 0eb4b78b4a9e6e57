import { createHmac } from "node:crypto";
import type { Actor } from "@resc/access";
import type { PoolClient, QueryResult } from "pg";

/** The clock of a transaction, as the database tells it. */
export interface TransactionClock {
  /** The platform's now as ISO text with microseconds, UTC. */
  readonly now: string;
  /** Today in Connecticut, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Read-write for changes; a repeatable snapshot for reads. */
export type TransactionMode = "READ WRITE" | "READ ONLY";

/** The right under which the person signed in ended; the next request is refused (S11). */
export class RightEndedError extends Error {}

function proof(actor: Actor, serviceKey: string): readonly string[] {
  const said = [
    actor.personId ?? "",
    actor.role,
    actor.organization,
    actor.requestId,
    actor.authTime === null ? "" : String(actor.authTime),
  ];
  return [...said, createHmac("sha256", Buffer.from(serviceKey, "hex")).update(said.join("|")).digest("hex")];
}

/** Opens a transaction and sets its actor in one round trip. Nothing else in the platform may do either. */
export async function beginAs(client: PoolClient, actor: Actor, serviceKey: string, mode: TransactionMode): Promise<TransactionClock> {
  const level = mode === "READ ONLY" ? "REPEATABLE READ READ ONLY" : "READ COMMITTED READ WRITE";
  const values = proof(actor, serviceKey)
    .map((value) => client.escapeLiteral(value))
    .join(", ");
  try {
    const answers = (await client.query(
      `BEGIN ISOLATION LEVEL ${level}; SELECT platform.begin_actor(${values}) AS clock`,
    )) as unknown as QueryResult[];
    const row = answers[1]?.rows[0] as { clock: TransactionClock } | undefined;
    if (!row) throw new Error("The database did not tell its clock.");
    return row.clock;
  } catch (error) {
    await client.query("ROLLBACK");
    if ((error as { code?: string }).code === "RA002")
      throw new RightEndedError("This role has ended. Choose another of your roles, or sign in again.");
    throw error;
  }
}
