import { may, permit, type RoleCode, roleNames } from "@resc/access";
import {
  addDays,
  formatDate,
  InvalidInputError,
  NotFoundError,
  NotPossibleError,
  type OrganizationCode,
  organizationNames,
  startOfDay,
} from "@resc/domain";
import type { Reader, StoredResult, Transaction } from "@resc/store";
import { tellOfRole } from "../role/tell-of-role.ts";

/** Somebody leaves their organization. */
export interface Leaver {
  readonly personId: string;
  /** Last day; not past. */
  readonly lastDay: string;
  readonly reason: string;
}

interface HeldGrant {
  readonly id: string;
  readonly role: RoleCode;
  readonly organization: OrganizationCode;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
}

/**
 * In one act everything ends that a person does for their organization: roles, deputies in both directions, and lines of who receives courtesy notices.
 * Today as the last day ends them now, and with them what a session may do; a later day ends them after it.
 */
export async function recordLeaver(tx: Transaction, leaver: Leaver): Promise<StoredResult> {
  const [person] = await tx.query<{ organization: OrganizationCode }>("select organization from person where id = $1", [leaver.personId]);
  if (!person) throw new NotFoundError("We could not find that person.");
  permit(tx.actor, "person:leave", { organization: person.organization, personId: leaver.personId });
  if (leaver.personId === tx.actor.personId) throw new NotPossibleError("Nobody ends their own roles. Ask your board chair.");
  if (leaver.lastDay < tx.today) throw new InvalidInputError([{ field: "lastDay", message: "Choose today or a later day." }]);
  await endGrants(tx, leaver);
  await endDeputies(tx, leaver);
  await endRecipients(tx, leaver);
  tx.audit({
    act: "person.left",
    objectType: "person",
    objectId: leaver.personId,
    after: { organization: person.organization, lastDay: leaver.lastDay },
    reason: leaver.reason,
  });
  return { id: leaver.personId };
}

async function endGrants(tx: Transaction, { personId, lastDay, reason }: Leaver): Promise<void> {
  const grants = await tx.query<HeldGrant>(
    "select id, role, organization, valid_from, valid_to from platform.list_grants(array[$1], null)",
    [personId],
  );
  const others = grants.filter(({ role, organization }) => !may(tx.actor, "grant:end", { role, organization, personId }));
  if (others.length > 0)
    throw new NotPossibleError(
      `Who gives these roles ends them first: ${others.map(({ role, organization }) => `${roleNames[role]} of ${organizationNames[organization]}`).join(", ")}.`,
    );
  const at = lastDay === tx.today ? tx.now : startOfDay(addDays(lastDay, 1));
  for (const grant of grants) {
    // A role that ends before is not made longer.
    const endedAt = (grant.valid_to && grant.valid_to < at ? grant.valid_to : at).toISOString();
    await tx.query("select platform.end_grant($1, $2, $3)", [grant.id, endedAt, reason]);
    const { id, role, organization } = grant;
    tx.audit({
      act: "role.ended",
      objectType: "grant",
      objectId: id,
      before: { role, organization, personId },
      after: { endedAt },
      reason,
    });
    tx.publish({ topic: "role", subjectId: id, payload: { id, personId, role, organization, endedAt } });
    await tellOfRole(tx, "role.ended", id, { personId, role, organization, validFrom: null, validTo: lastDay });
  }
}

async function endDeputies(tx: Transaction, { personId, lastDay }: Leaver): Promise<void> {
  const deputies = await tx.query<{ id: string; person_id: string; deputy_person_id: string; from: string }>(
    `select id, person_id, deputy_person_id, lower(valid)::text as from from deputy where (person_id = $1 or deputy_person_id = $1) and not isempty(valid) and upper(valid) > $2::date + 1 for update`,
    [personId, lastDay],
  );
  for (const one of deputies) {
    await tx.query(
      "update deputy set valid = daterange(lower(valid), greatest(lower(valid), $2::date + 1)), version = version + 1 where id = $1",
      [one.id, lastDay],
    );
    const validTo = lastDay < one.from ? addDays(one.from, -1) : lastDay;
    const payload = { id: one.id, personId: one.person_id, deputyPersonId: one.deputy_person_id, validFrom: one.from, validTo };
    tx.audit({ act: "deputy.ended", objectType: "deputy", objectId: one.id, after: { validTo } });
    tx.publish({ topic: "deputy", subjectId: one.id, payload });
  }
}

async function endRecipients(tx: Transaction, { personId, lastDay }: Leaver): Promise<void> {
  const lines = await tx.query<{ id: string; resc_code: string; category_code: string | null; from: string }>(
    `select id, resc_code, category_code, lower(valid)::text as from from notice_recipient where person_id = $1 and not isempty(valid)
       and (upper_inf(valid) or upper(valid) > $2::date + 1) for update`,
    [personId, lastDay],
  );
  for (const line of lines) {
    const after = addDays(lastDay, 1);
    const validTo = after < line.from ? line.from : after;
    await tx.query("update notice_recipient set valid = daterange(lower(valid), $2::date), version = version + 1 where id = $1", [
      line.id,
      validTo,
    ]);
    tx.audit({
      act: "noticeRecipient.ended",
      objectType: "noticeRecipient",
      objectId: line.id,
      after: { validTo },
      clause: "Accord, guideline 1(a)",
    });
    tx.publish({
      topic: "noticeRecipient",
      subjectId: line.id,
      payload: { id: line.id, resc: line.resc_code, categoryCode: line.category_code, personId, validFrom: line.from, validTo },
    });
  }
}

/** What nobody takes over, in sentences: offices that must be held, and categories whose courtesy notices go to the Executive Director from then on. */
export async function withoutSuccessor(reader: Reader, personId: string): Promise<string[]> {
  const offices = await reader.query<{ role: RoleCode; organization: OrganizationCode; on: string }>(
    "select role, organization, ended_on::text as on from platform.ended_offices($1)",
    [personId],
  );
  const lines = await reader.query<{ category: string | null; organization: OrganizationCode; on: string }>(
    `select r.category_code as category, r.resc_code as organization, upper(r.valid)::text as on from notice_recipient r where r.person_id = $1 and not upper_inf(r.valid) and upper(r.valid) > platform.today()
       and not exists (select from notice_recipient n where n.resc_code = r.resc_code and n.category_code is not distinct from r.category_code and lower(n.valid) >= upper(r.valid) and not isempty(n.valid))
     order by r.category_code`,
    [personId],
  );
  return [
    ...offices.map(
      ({ role, organization, on }) =>
        `From ${formatDate(on)} on ${organizationNames[organization]} has no ${roleNames[role].replace(/^C/, "c")}.`,
    ),
    ...lines.map(
      ({ category, organization, on }) =>
        `From ${formatDate(on)} on courtesy notices${category ? ` about ${category.replaceAll("_", " ")}` : ""} go to the Executive Director of ${organizationNames[organization]}.`,
    ),
  ];
}
