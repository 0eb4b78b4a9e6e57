import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";

/** A person of a State agency, kept once in the address book. */
export interface AgencyContactFacts {
  readonly agencyCode: string;
  readonly office: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

async function check(tx: Transaction, contact: AgencyContactFacts, except: string | null): Promise<void> {
  if ((await tx.query("select 1 from state_agency where code = $1", [contact.agencyCode])).length === 0)
    throw new InvalidInputError([{ field: "agencyCode", message: "Choose the State agency for which this person works." }]);
  const [same] = contact.email
    ? await tx.query<{ name: string }>(
        "select name from agency_contact where lower(email) = lower($1) and ended_on is null and id is distinct from $2",
        [contact.email, except],
      )
    : [];
  if (same)
    throw new InvalidInputError([
      { field: "email", message: `${same.name} is in the address book with this address. Change that entry instead.` },
    ]);
}

/** Adds a person to the address book (Coordinator). The same mail address is not kept twice. */
export async function addAgencyContact(tx: Transaction, contact: AgencyContactFacts): Promise<{ id: string }> {
  permit(tx.actor, "agencyContact:keep");
  await check(tx, contact, null);
  const id = newId("agencyContact");
  await tx.query(
    "insert into agency_contact (id, agency_code, office, name, title, email, phone, version) values ($1, $2, $3, $4, $5, $6, $7, 1)",
    [id, contact.agencyCode, contact.office, contact.name, contact.title, contact.email, contact.phone],
  );
  tx.audit({
    act: "agencyContact.added",
    objectType: "agencyContact",
    objectId: id,
    after: { agency: contact.agencyCode, name: contact.name },
  });
  return { id };
}

/** Changes an entry, or ends it as of today: old opportunities go on naming the person. */
export async function changeAgencyContact(
  tx: Transaction,
  target: { readonly id: string; readonly version: number },
  contact: AgencyContactFacts & { readonly ended: boolean },
): Promise<{ id: string }> {
  permit(tx.actor, "agencyContact:keep");
  const [row] = await tx.query<{ version: number }>("select version from agency_contact where id = $1 for update", [target.id]);
  if (!row) throw new NotFoundError();
  tx.expectVersion(row, target.version);
  await check(tx, contact, target.id);
  await tx.query(
    `update agency_contact set agency_code = $2, office = $3, name = $4, title = $5, email = $6, phone = $7,
      ended_on = case when $8 then coalesce(ended_on, platform.today()) end, version = version + 1 where id = $1`,
    [target.id, contact.agencyCode, contact.office, contact.name, contact.title, contact.email, contact.phone, contact.ended],
  );
  tx.audit({
    act: contact.ended ? "agencyContact.ended" : "agencyContact.changed",
    objectType: "agencyContact",
    objectId: target.id,
    after: { agency: contact.agencyCode, name: contact.name },
  });
  return { id: target.id };
}
