import { permit } from "@resc/access";
import { citeAccord, formatDate, InvalidInputError, newId, NotFoundError, type RescCode } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { DeputyEntity, NoticeRecipientEntity } from "./notice-recipient.entity.ts";

/** Names who receives courtesy notices of a category from a day on; the entry before ends there, in the same transaction. */
export async function nameRecipient(
  tx: Transaction,
  named: { readonly resc: RescCode; readonly categoryCode: string | null; readonly personId: string; readonly validFrom: string },
): Promise<StoredResult> {
  if (tx.actor.role !== "SYSTEM") permit(tx.actor, "noticeRecipient:name", { organization: named.resc });
  const [person] = await tx.query<{ organization: string }>("select organization from person where id = $1", [named.personId]);
  if (!person) throw new NotFoundError("We could not find that person.");
  if (person.organization !== named.resc)
    throw new InvalidInputError([{ field: "personId", message: "Choose an administrator of your own RESC." }]);
  const ended = await tx.query<{ id: string; person_id: string; valid_from: string }>(
    `select id, person_id, lower(valid) as valid_from from notice_recipient where resc_code = $1 and category_code is not distinct from $2 and not isempty(valid) and (upper_inf(valid) or upper(valid) > $3::date) for update`,
    [named.resc, named.categoryCode, named.validFrom],
  );
  for (const before of ended) {
    const validTo = before.valid_from > named.validFrom ? before.valid_from : named.validFrom;
    await tx.query("update notice_recipient set valid = daterange(lower(valid), $2::date), version = version + 1 where id = $1", [
      before.id,
      validTo,
    ]);
    // What ends is told as well: who was replaced does not answer notices any more (S11).
    tx.publish({
      topic: "noticeRecipient",
      subjectId: before.id,
      payload: {
        id: before.id,
        resc: named.resc,
        categoryCode: named.categoryCode,
        personId: before.person_id,
        validFrom: before.valid_from,
        validTo,
      },
    });
  }
  const id = newId("noticeRecipient");
  await tx.insert(NoticeRecipientEntity, {
    id,
    rescCode: named.resc,
    categoryCode: named.categoryCode,
    personId: named.personId,
    valid: `[${named.validFrom},)`,
    version: 1,
  });
  tx.audit({ act: "noticeRecipient.named", objectType: "noticeRecipient", objectId: id, after: named, clause: citeAccord("A37") });
  tx.publish({ topic: "noticeRecipient", subjectId: id, payload: { id, ...named, validTo: null } });
  return { id };
}

/** Names who acts for a person between two days. */
export async function nameDeputy(
  tx: Transaction,
  named: { readonly personId: string; readonly deputyPersonId: string; readonly validFrom: string; readonly validTo: string },
): Promise<StoredResult> {
  const people = await tx.query<{ id: string; organization: string }>("select id, organization from person where id = any ($1)", [
    [named.personId, named.deputyPersonId],
  ]);
  const person = people.find((one) => one.id === named.personId);
  const deputy = people.find((one) => one.id === named.deputyPersonId);
  if (!person || !deputy) throw new NotFoundError("We could not find that person.");
  if (tx.actor.role !== "SYSTEM") permit(tx.actor, "deputy:name", { organization: person.organization });
  if (person.id === deputy.id || person.organization !== deputy.organization)
    throw new InvalidInputError([{ field: "deputyPersonId", message: "Choose another person of the same RESC." }]);
  if (named.validTo < named.validFrom)
    throw new InvalidInputError([{ field: "validTo", message: "Write a last day that is not before the first." }]);
  const id = newId("deputy");
  const [other] = await tx.query<{ from: string; to: string }>(
    `select lower(valid) as "from", (upper(valid) - 1) as "to" from deputy where person_id = $1 and valid && daterange($2::date, $3::date, '[]') order by 1 limit 1`,
    [named.personId, named.validFrom, named.validTo],
  );
  if (other)
    throw new InvalidInputError([
      {
        field: "validFrom",
        message: `Another deputy is named from ${formatDate(other.from)} to ${formatDate(other.to)}. Choose days outside.`,
      },
    ]);
  await tx.insert(DeputyEntity, {
    id,
    personId: named.personId,
    deputyPersonId: named.deputyPersonId,
    valid: `[${named.validFrom},${named.validTo}]`,
    version: 1,
  });
  tx.audit({ act: "deputy.named", objectType: "deputy", objectId: id, after: named });
  tx.publish({ topic: "deputy", subjectId: id, payload: { id, ...named } });
  return { id };
}
