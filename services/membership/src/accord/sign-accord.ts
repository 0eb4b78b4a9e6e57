import { permit } from "@resc/access";
import { connecticutDate, formatDate, InvalidInputError, type RescCode } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { coordinators } from "../concern/concern-change.ts";
import { accordPath, changeAccord, directorsNow, lockAccordVersion } from "./accord-change.ts";
import type { AccordVersionEntity } from "./accord.entity.ts";
import { recordWord } from "./record-word.ts";

/** A signature as it is given. */
export interface Signing {
  /** Name and title as they stand under the text. */
  readonly name: string;
  readonly title: string;
  /** Null = not stated. */
  readonly signedOn: string | null;
  /** Hash of the text that was read. */
  readonly textHash: string;
}

interface At {
  readonly id: string;
  readonly version: number;
}

async function saidBy(tx: Transaction, versionId: string): Promise<boolean> {
  return (
    (await tx.query("select 1 from accord_signature where version_id = $1 and resc_code = $2", [versionId, tx.actor.organization])).length >
    0
  );
}

/** Only who was Executive Director on the day signs for it: a day before the own office would be another's signature. */
async function expectInOffice(tx: Transaction, day: string | null): Promise<void> {
  if (!day) return;
  const [office] = await tx.query<{ valid_from: Date }>(
    "select valid_from from platform.list_grants(array[$1], $2) where role = 'EXECUTIVE_DIRECTOR'",
    [tx.actor.personId, tx.actor.organization],
  );
  const since = office ? connecticutDate(office.valid_from) : tx.today;
  if (day < since || day > tx.today)
    throw new InvalidInputError([
      { field: "signedOn", message: `Write a day from ${formatDate(since)}, when your office began, to today; or leave it out.` },
    ]);
}

async function tell(tx: Transaction, version: AccordVersionEntity, title: string, key: string): Promise<void> {
  const people = [...(await directorsNow(tx)).map(({ personId }) => personId), ...(await coordinators(tx))];
  await ring(tx, {
    personIds: people,
    objectId: version.id,
    title,
    detail: version.title,
    path: accordPath(version.number),
    dedupeKey: `accord:${version.id}:${key}`,
  });
}

/** Puts the version in force, and the one before it out of force, in the transaction of the sixth signature. */
export async function enterIntoForce(tx: Transaction, version: AccordVersionEntity, since: Date | null): Promise<void> {
  const [before] = await tx.query<{ id: string }>("select id from accord_version where state = 'IN_FORCE'");
  if (before) await changeAccord(tx, await lockAccordVersion(tx, before.id), "supersede", { supersededBy: version.id });
  await changeAccord(tx, version, "enterIntoForce", { inForceAt: since }, { facts: { signatures: 6 } });
}

/** How many have signed a version. */
export async function signaturesOn(tx: Transaction, versionId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>("select count(*)::int as n from accord_signature where version_id = $1 and kind = 'SIGNED'", [
    versionId,
  ]);
  return row?.n ?? 0;
}

/** An Executive Director signs: the signature binds the RESC. With the sixth, the version enters into force (I-40). */
export async function signAccord(tx: Transaction, at: At, signing: Signing): Promise<void> {
  permit(tx.actor, "accord:sign", { provider: tx.actor.organization as RescCode });
  const version = await lockAccordVersion(tx, at.id);
  tx.expectVersion(version, at.version);
  await expectInOffice(tx, signing.signedOn);
  const facts = { sameText: signing.textHash === version.textHash, said: await saidBy(tx, version.id) };
  // The version's row follows the signature: the database asks for one before it lets the state change.
  if (facts.sameText && !facts.said)
    await recordWord(tx, version.id, { rescCode: tx.actor.organization as RescCode, kind: "SIGNED", ...signing, reason: null });
  const signed = await changeAccord(tx, version, "sign", {}, { facts, after: { rescCode: tx.actor.organization } });
  if ((await signaturesOn(tx, version.id)) < 6) return;
  await enterIntoForce(tx, signed, tx.now);
  await tell(tx, signed, "The Accord has its sixth signature and is in force", "inForce");
}

/** An Executive Director declines: the version cannot enter into force, and the reason stays with it. */
export async function declineAccord(
  tx: Transaction,
  at: At,
  said: { readonly name: string; readonly title: string; readonly reason: string },
): Promise<void> {
  permit(tx.actor, "accord:sign", { provider: tx.actor.organization as RescCode });
  const version = await lockAccordVersion(tx, at.id);
  tx.expectVersion(version, at.version);
  const facts = { said: await saidBy(tx, version.id), reason: said.reason };
  const rescCode = tx.actor.organization as RescCode;
  const declined = await changeAccord(tx, version, "decline", {}, { facts, after: { rescCode }, reason: said.reason });
  await recordWord(tx, version.id, { rescCode, kind: "DECLINED", ...said, signedOn: null, textHash: version.textHash ?? "" });
  await tell(tx, declined, "A RESC declines this version of the Accord", `declined:${rescCode}`);
}
