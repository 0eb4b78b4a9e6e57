import { leaderRoles, type RoleCode } from "@resc/access";
import { addDays, newId, type OrganizationCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { onboardingDays } from "../shared/settings.ts";
import { onboardingClause, sharersFor } from "./onboarding-change.ts";

const isLeader = (role: RoleCode) => (leaderRoles as readonly RoleCode[]).includes(role);

/**
 * Opens the on-boarding of a leader to whom a role was given, once for each person and version in force, and tells the Executive Directors who
 * share the Accord. What the platform itself loads brings leaders who are in office, and opens none.
 */
export async function openOnboarding(
  tx: Transaction,
  given: { readonly personId: string; readonly role: RoleCode; readonly organization: OrganizationCode; readonly validFrom: string },
): Promise<void> {
  if (tx.actor.role === "SYSTEM" || !isLeader(given.role)) return;
  const [accord] = await tx.query<{ id: string }>("select id from accord_version where state = 'IN_FORCE'");
  if (!accord) return;
  const id = newId("onboarding");
  const begins = given.validFrom > tx.today ? given.validFrom : tx.today;
  const dueOn = addDays(begins, onboardingDays);
  // Somebody who was on-boarded for another RESC may be hidden from who gives the role: nothing happens then, and nothing is told.
  const opened = await tx.query(
    `insert into onboarding (id, person_id, accord_version_id, role, organization, state, opened_by, opened_at, due_on, version)
     values ($1, $2, $3, $4, $5, 'OPEN', $6, platform.now(), $7, 1) on conflict do nothing returning id`,
    [id, given.personId, accord.id, given.role, given.organization, tx.actor.personId, dueOn],
  );
  if (opened.length === 0) return;
  tx.audit({
    act: "onboarding.open",
    objectType: "onboarding",
    objectId: id,
    after: { personId: given.personId, role: given.role, organization: given.organization, accordVersionId: accord.id, dueOn },
    clause: onboardingClause,
  });
  for (const recipientPersonId of await sharersFor(tx, given))
    if (recipientPersonId !== tx.actor.personId)
      await tx.owe({
        kind: "onboarding.opened",
        objectId: id,
        recipientPersonId,
        dedupeKey: `onboarding.opened:${id}:${recipientPersonId}`,
      });
}
