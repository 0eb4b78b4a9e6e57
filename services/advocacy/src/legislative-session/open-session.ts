import { permit } from "@resc/access";
import { newId, NotFoundError, NotPossibleError } from "@resc/domain";
import type { Transaction } from "@resc/store";

/**
 * Opens a session as a copy of an earlier one: each ask is carried until the liaison changes or drops it, and each sentence keeps the versions
 * of figures to which it was bound, so that data which changed since is shown. Without an earlier session it begins empty.
 */
export async function openSession(
  tx: Transaction,
  { year, from }: { readonly year: number; readonly from: number | null },
): Promise<{ id: string }> {
  permit(tx.actor, "priority:keep");
  const [known] = await tx.query("select 1 from legislative_session where year = $1", [year]);
  if (known) throw new NotPossibleError(`The session of ${year} is open already.`);
  const [before] = from === null ? [] : await tx.query("select 1 from legislative_session where year = $1 and state = 'PUBLISHED'", [from]);
  if (from !== null && !before) throw new NotFoundError(`There are no published priorities of ${from} to begin with.`);
  await tx.query(
    "insert into legislative_session (year, title, state, copied_from, opened_at, opened_by, version) values ($1, $2, 'DRAFT', $3, platform.now(), $4, 1)",
    [year, `Legislative priorities of ${year}`, from, tx.actor.personId],
  );
  const copied = from === null ? 0 : await copyAsks(tx, year, from);
  tx.audit({ act: "session.open", objectType: "legislativeSession", objectId: String(year), after: { from, asks: copied } });
  return { id: String(year) };
}

async function copyAsks(tx: Transaction, year: number, from: number): Promise<number> {
  const asks = await tx.query<{ id: string }>("select id from priority where session_year = $1 and handling <> 'DROPPED' order by place", [
    from,
  ]);
  for (const { id } of asks) {
    const own = newId("priority");
    await tx.query(
      `insert into priority (id, session_year, place, slug, area, finding, ask, sentence_ref, needs, amount_usd, percent, unit, handling, from_id, chart, source_ids, version)
        select $1, $2::integer, place, regexp_replace(slug, '-[0-9]{4}$', '') || '-' || $2::integer, area, finding, ask, null, needs, amount_usd, percent, unit, 'CARRIED', id, chart, source_ids, 1 from priority where id = $3`,
      [own, year, id],
    );
    await copyClaims(tx, year, own, id);
  }
  return asks.length;
}

async function copyClaims(tx: Transaction, year: number, own: string, from: string): Promise<void> {
  const claims = await tx.query<{ id: string; binding: number }>(
    "select id, binding from claim where priority_id = $1 and retired_at is null order by sentence_ref, place",
    [from],
  );
  for (const claim of claims) {
    const id = newId("claim");
    await tx.query(
      `insert into claim (id, session_year, priority_id, place, sentence_ref, sentence, stated, unit, formula, places, label, other_formula, other_places, other_label, binding, version)
        select $1, $2::integer, $3, place, sentence_ref, sentence, stated, unit, formula, places, label, other_formula, other_places, other_label, 1, 1 from claim where id = $4`,
      [id, year, own, claim.id],
    );
    await tx.query(
      "insert into claim_row (claim_id, binding, side, place, figure_id, figure_version) select $1, 1, side, place, figure_id, figure_version from claim_row where claim_id = $2 and binding = $3",
      [id, claim.id, claim.binding],
    );
  }
}
