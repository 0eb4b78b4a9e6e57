import { permit, type RoleCode } from "@resc/access";
import {
  citeAccord,
  addDays,
  InvalidInputError,
  newId,
  NotFoundError,
  NotPossibleError,
  type OrganizationCode,
  organizationNames,
  startOfDay,
} from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { openOnboarding } from "../onboarding/open-onboarding.ts";
import { tellOfRole } from "./tell-of-role.ts";

/** A role for a person between two days, as asked for. */
export interface NewGrant {
  readonly personId: string;
  readonly role: RoleCode;
  readonly organization: OrganizationCode;
  readonly validFrom: string;
  /** Last day; null = open. */
  readonly validTo: string | null;
  readonly reason: string | null;
}

/** Roles that exist for one organization only; all others are held for a RESC. */
export const heldFor: Partial<Record<RoleCode, OrganizationCode>> = {
  COORDINATOR: "ALLIANCE",
  LIAISON: "ALLIANCE",
  OPERATOR: "ALLIANCE",
  CSDE_READER: "CSDE",
  OEC_READER: "OEC",
  ANALYST: "PUBLIC",
};
/** Roles that begin once two Executive Directors have given them. */
export const byTwo: ReadonlySet<RoleCode> = new Set(["COORDINATOR", "LIAISON", "OPERATOR"]);

/**
 * Gives a role between two days. Coordinator, liaison and operator need two Executive Directors: the first one's word
 * is kept as a proposal (answered with its own id), the second one's makes the grant.
 */
export async function giveRole(tx: Transaction, given: NewGrant): Promise<StoredResult> {
  if (tx.actor.role !== "SYSTEM") permit(tx.actor, "grant:give", given);
  const only = heldFor[given.role];
  if (only && given.organization !== only)
    throw new InvalidInputError([{ field: "organization", message: `This role is held for ${organizationNames[only]}.` }]);
  if (given.validTo && given.validTo < given.validFrom)
    throw new InvalidInputError([{ field: "validTo", message: "Write a last day that is not before the first." }]);
  const [person] = await tx.query<{ id: string }>("select id from person where id = $1", [given.personId]);
  if (!person) throw new NotFoundError("We could not find that person. Add them to the directory first.");
  await refuseTwice(tx, given);
  const needsTwo = byTwo.has(given.role) && tx.actor.role !== "SYSTEM";
  const confirmedBy = needsTwo ? await otherDirector(tx, given) : null;
  if (needsTwo && !confirmedBy) return propose(tx, given);
  const id = newId("grant");
  await putGrant(tx, id, given, confirmedBy);
  tx.audit({ act: "role.given", objectType: "grant", objectId: id, after: { ...given, reason: undefined }, reason: given.reason });
  tx.publish({
    topic: "role",
    subjectId: id,
    payload: {
      id,
      personId: given.personId,
      role: given.role,
      organization: given.organization,
      validFrom: given.validFrom,
      validTo: given.validTo,
    },
  });
  await tellOfRole(tx, "role.given", id, given);
  await openOnboarding(tx, given);
  return { id };
}

async function putGrant(tx: Transaction, id: string, given: NewGrant, confirmedBy: string | null): Promise<void> {
  const from = given.validFrom === tx.today ? tx.clock.now : startOfDay(given.validFrom).toISOString();
  const to = given.validTo ? startOfDay(addDays(given.validTo, 1)).toISOString() : null;
  try {
    await tx.query("select platform.put_grant($1, $2, $3, $4, $5, $6, $7, $8)", [
      id,
      given.personId,
      given.role,
      given.organization,
      from,
      to,
      given.reason,
      confirmedBy,
    ]);
  } catch (error) {
    // The database's own rule: it also sees roles that begin later, and a second writer at the same moment.
    if ((error as { code?: string }).code === "23P01")
      throw new NotPossibleError("This role is given already for part of that time. Choose other days, or end the other one first.");
    throw error;
  }
}

async function refuseTwice(tx: Transaction, given: NewGrant): Promise<void> {
  const held = await tx.query<{ person_id: string }>("select person_id from platform.list_grants(null, $2) where role = $1", [
    given.role,
    given.organization,
  ]);
  if (held.some((one) => one.person_id === given.personId)) throw new NotPossibleError("This person holds that role already.");
  const single = given.role === "CLEARINGHOUSE_DIRECTOR" || given.role === "EXECUTIVE_DIRECTOR";
  if (single && held.length > 0)
    throw new NotPossibleError(
      "Somebody holds this office now, and there is exactly one. End that role first.",
      given.role === "CLEARINGHOUSE_DIRECTOR" ? citeAccord("A40") : null,
    );
}

/** The Executive Director who gave this role before and waits for a second; null when nobody else did. */
async function otherDirector(tx: Transaction, given: NewGrant): Promise<string | null> {
  const [open] = await tx.query<{ id: string; proposed_by: string }>(
    "select id, proposed_by from grant_proposal where person_id = $1 and role = $2 and organization = $3 and settled_at is null and proposed_by <> $4\n     and exists (select from platform.list_grants(array[proposed_by], null) where role = 'EXECUTIVE_DIRECTOR') for update",
    [given.personId, given.role, given.organization, tx.actor.personId],
  );
  if (!open) return null;
  await tx.query(
    "update grant_proposal set settled_at = platform.now() where person_id = $1 and role = $2 and organization = $3 and settled_at is null",
    [given.personId, given.role, given.organization],
  );
  return open.proposed_by;
}

async function propose(tx: Transaction, given: NewGrant): Promise<StoredResult> {
  const id = newId("grant");
  await tx.query(
    "insert into grant_proposal (id, person_id, role, organization, valid_from, valid_to, reason, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, platform.now())",
    [id, given.personId, given.role, given.organization, given.validFrom, given.validTo, given.reason, tx.actor.personId],
  );
  tx.audit({
    act: "role.proposed",
    objectType: "grant",
    objectId: id,
    after: { personId: given.personId, role: given.role, organization: given.organization },
    reason: given.reason,
  });
  await tellOfRole(tx, "role.proposed", id, given);
  return { id };
}
