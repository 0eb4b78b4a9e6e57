import { InvalidInputError, organizationNames, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";

/** Throws unless the person works for the RESC now: who leads a venture is a person of the RESC that leads it. */
export async function checkLead(tx: Transaction, personId: string, resc: RescCode): Promise<void> {
  const rows = await tx.query(
    `select 1 from known_role where person_id = $1 and organization = $2 and role in ('STAFF','DIRECTOR','CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR')
       and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date) and ended_at is null limit 1`,
    [personId, resc, tx.today],
  );
  if (rows.length === 0)
    throw new InvalidInputError([{ field: "leadPersonId", message: `Choose somebody who works for ${organizationNames[resc]} now.` }]);
}

/** The districts without repetition. Throws unless each is one that we know today (A17). */
export async function checkDistricts(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)];
  const rows = await tx.query<{ id: string }>("select id from known_district where id = any ($1) and valid @> $2::date", [
    wanted,
    tx.today,
  ]);
  if (rows.length < wanted.length)
    throw new InvalidInputError([{ field: "districtIds", message: "Choose districts that exist today from the list." }]);
  return wanted;
}
