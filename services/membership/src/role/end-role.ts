import { permit, type RoleCode } from "@resc/access";
import { NotFoundError, type OrganizationCode } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { tellOfRole } from "./tell-of-role.ts";

/** Ends a role now; the next request under it is refused (S11). */
export async function endRole(tx: Transaction, grantId: string, reason: string | null): Promise<StoredResult> {
  const [grant] = await tx.query<{ id: string; person_id: string; role: RoleCode; organization: OrganizationCode }>(
    "select id, person_id, role, organization from platform.list_grants(null, null) where id = $1",
    [grantId],
  );
  if (!grant) throw new NotFoundError("That role is not held any more.");
  if (tx.actor.role !== "SYSTEM")
    permit(tx.actor, "grant:end", { role: grant.role, organization: grant.organization, personId: grant.person_id });
  await tx.query("select platform.end_grant($1, $2, $3)", [grantId, tx.clock.now, reason]);
  tx.audit({
    act: "role.ended",
    objectType: "grant",
    objectId: grantId,
    before: { role: grant.role, organization: grant.organization, personId: grant.person_id },
    reason,
  });
  tx.publish({
    topic: "role",
    subjectId: grantId,
    payload: { id: grantId, personId: grant.person_id, role: grant.role, organization: grant.organization, endedAt: tx.clock.now },
  });
  const { person_id: personId, role, organization } = grant;
  await tellOfRole(tx, "role.ended", grantId, { personId, role, organization, validFrom: null, validTo: null });
  return { id: grantId };
}
