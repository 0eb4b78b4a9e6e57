import { permit } from "@resc/access";
import { ConflictError, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { type SessionAct, type SessionFacts, sessionMachine, type SessionState } from "./legislative-session.machine.ts";

/** The priorities of a session as a change finds them. */
export interface KnownSession {
  readonly year: number;
  readonly state: SessionState;
  /** Counts the changes of the draft; an adoption speaks of one. */
  readonly round: number;
  readonly version: number;
}

/** A session, locked. Throws {@link NotFoundError}. */
export async function lockSession(tx: Transaction, year: number): Promise<KnownSession> {
  const [row] = await tx.query<KnownSession>("select year, state, round, version from legislative_session where year = $1 for update", [
    year,
  ]);
  if (!row) throw new NotFoundError();
  return row;
}

/** Throws {@link NotPossibleError} with the sentence to show unless the act is possible now. */
export function stepSession({ state }: KnownSession, act: SessionAct, facts: Partial<SessionFacts> = {}): SessionState {
  const next = step(sessionMachine, state, act, { adopted: false, asks: 1, ...facts });
  if (!next.ok) throw new NotPossibleError(next.message);
  return next.state;
}

/** The draft changes: adoptions of what stood before no longer speak of it. */
export async function draftChanges(tx: Transaction, year: number): Promise<KnownSession> {
  permit(tx.actor, "priority:keep");
  const session = await lockSession(tx, year);
  stepSession(session, "change");
  await tx.query("update legislative_session set round = round + 1, version = version + 1 where year = $1", [year]);
  return session;
}

/** Publishes what the six adopted. */
export async function publishSession(
  tx: Transaction,
  { year, version }: { readonly year: number; readonly version: number },
): Promise<{ id: string }> {
  permit(tx.actor, "priority:keep");
  const session = await lockSession(tx, year);
  if (session.version !== version) throw new ConflictError(session.version);
  stepSession(session, "publish");
  await tx.query(
    "update legislative_session set state = 'PUBLISHED', published_at = platform.now(), published_by = $2, version = version + 1 where year = $1",
    [year, tx.actor.personId],
  );
  tx.audit({
    act: "session.publish",
    objectType: "legislativeSession",
    objectId: String(year),
    before: { state: session.state },
    after: { state: "PUBLISHED" },
  });
  return { id: String(year) };
}
