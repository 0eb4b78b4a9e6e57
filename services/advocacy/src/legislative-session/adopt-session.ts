import { permit } from "@resc/access";
import { ConflictError, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { type KnownSession, stepSession } from "./session-change.ts";

/** An Executive Director adopts the priorities as they stand, for the own RESC. With the sixth the session is adopted, by the database itself. */
export async function adoptSession(
  tx: Transaction,
  { year, version }: { readonly year: number; readonly version: number },
): Promise<{ id: string }> {
  permit(tx.actor, "priority:adopt");
  const session = await findForAdoption(tx, year);
  if (session.version !== version) throw new ConflictError(session.version);
  stepSession(session, "adopt", session);
  await tx.query(
    "insert into session_adoption (session_year, round, resc_code, person_id, adopted_at) values ($1, $2, $3, $4, platform.now())",
    [year, session.round, tx.actor.organization, tx.actor.personId],
  );
  tx.audit({
    act: "session.adopt",
    objectType: "legislativeSession",
    objectId: String(year),
    after: { round: session.round, resc: tx.actor.organization },
  });
  return { id: String(year) };
}

/** A session as an Executive Director finds it; the database locks it when the adoption is written. Throws {@link NotFoundError}. */
async function findForAdoption(
  tx: Transaction,
  year: number,
): Promise<KnownSession & { readonly adopted: boolean; readonly asks: number }> {
  const [row] = await tx.query<KnownSession & { adopted: boolean; asks: number }>(
    `select s.year, s.state, s.round, s.version, exists (select from session_adoption a where a.session_year = s.year and a.round = s.round and a.resc_code = $2) as adopted,
      (select count(*)::int from priority p where p.session_year = s.year and p.handling <> 'DROPPED') as asks from legislative_session s where s.year = $1`,
    [year, tx.actor.organization],
  );
  if (!row) throw new NotFoundError();
  return row;
}
