import type { Transaction } from "@resc/store";
import type { RoleMailFacts } from "../mail/role-mail.ts";

/** What happened to a role. */
export type RoleEvent = "role.given" | "role.ended" | "role.proposed";

async function directorsOf(tx: Transaction, organization: string | null): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }>(
    "select person_id from platform.list_grants(null, $1) where role = 'EXECUTIVE_DIRECTOR'",
    [organization],
  );
  return rows.map((row) => row.person_id);
}

/**
 * Owes a message about a role: to its holder and the Executive Director of the organization, or for a first word of two to the other
 * Executive Directors. Who acts is not told; the platform's own loads tell nobody.
 */
export async function tellOfRole(tx: Transaction, event: RoleEvent, grantId: string, facts: Omit<RoleMailFacts, "by">): Promise<void> {
  if (tx.actor.role === "SYSTEM") return;
  const proposed = event === "role.proposed";
  const told = new Set([...(proposed ? [] : [facts.personId]), ...(await directorsOf(tx, proposed ? null : facts.organization))]);
  told.delete(tx.actor.personId ?? "");
  if (proposed) told.delete(facts.personId);
  const payload: RoleMailFacts = { ...facts, by: tx.actor.personId };
  for (const recipientPersonId of told)
    await tx.owe({ kind: event, objectId: grantId, recipientPersonId, dedupeKey: `${event}:${grantId}:${recipientPersonId}`, payload });
}
