import { permit } from "@resc/access";
import { citeAccord, newId, NotFoundError, NotPossibleError, organizationNames } from "@resc/domain";
import { type Transaction, ring } from "@resc/store";
import { EngagementEntity } from "../engagement/engagement.entity.ts";
import { closesNotices } from "../engagement/engagement.machine.ts";
import { everybody, findAudience } from "../placement/recipients.ts";
import type { CourtesyNoticeEntity } from "./courtesy-notice.entity.ts";
import { changeNotice } from "./notice-change.ts";

/** Takes a notice back while nothing has been sent (10 seconds). */
export async function undoNotice(tx: Transaction, notice: CourtesyNoticeEntity): Promise<void> {
  permit(tx.actor, "courtesyNotice:give", { provider: notice.providerCode });
  const undoable = notice.undoUntil !== null && tx.now < notice.undoUntil && notice.givenBy === tx.actor.personId;
  const stillDue = notice.dueAt < tx.now;
  await changeNotice(
    tx,
    notice,
    "undo",
    {
      recipientPersonId: null,
      givenBy: null,
      givenAt: null,
      channel: null,
      spokenAt: null,
      spokeWith: null,
      typeOfService: null,
      lengthOfCommitment: null,
      collaboration: null,
      collaborationWords: null,
      capacityBuilding: null,
      capacityWords: null,
      message: null,
      undoUntil: null,
      remindAt: null,
      lateReason: null,
    },
    { facts: { undoable }, dropFlags: stillDue ? ["INCOMPLETE"] : ["INCOMPLETE", "LATE"] },
  );
  await tx.dropOwed(notice.id, ["courtesyNotice.given"]);
  // A message may have left in the very moment: what is sent cannot be taken back.
  const sent = await tx.query("select 1 from platform.receipts_of($1) where kind = 'courtesyNotice.given'", [notice.id]);
  if (sent.length > 0)
    throw new NotPossibleError("The notice is on its way and cannot be taken back. You can still send a change.", citeAccord("A37"));
  await tx.query("select platform.take_back_bells($1)", [notice.id]);
}

/** Tells the home RESC only what changed (SM-2 amend). A duty still due needs no message: the notice will say it as it is. */
export async function amendNotice(
  tx: Transaction,
  notice: CourtesyNoticeEntity,
  difference: string,
  facts: Partial<CourtesyNoticeEntity>,
): Promise<void> {
  const told = notice.state !== "DUE";
  const changed = await changeNotice(tx, notice, "amend", facts, { addFlags: told ? ["AMENDED"] : [], after: { difference } });
  if (!told) return;
  await tx.query(
    "insert into notice_amendment (id, notice_id, provider_code, host_code, at, difference) values ($1, $2, $3, $4, platform.now(), $5)",
    [newId("courtesyNotice"), notice.id, notice.providerCode, notice.hostCode, difference],
  );
  const audience = await findAudience(tx, notice.hostCode, notice.categoryCode, tx.today);
  const people = [...new Set([notice.recipientPersonId, ...everybody(audience)])].filter((id) => id !== null);
  const key = `courtesyNotice.amended:${notice.id}:${changed.version}`;
  for (const person of people)
    await tx.owe({
      kind: "courtesyNotice.amended",
      objectId: notice.id,
      recipientPersonId: person,
      dedupeKey: `${key}:${person}`,
      payload: { difference },
    });
  await ring(tx, {
    personIds: people,
    objectId: notice.id,
    path: `/notices/${notice.id}`,
    dedupeKey: key,
    title: `${organizationNames[notice.providerCode]} changed what it told you: ${notice.customerName}`,
    detail: difference,
  });
}

/** The work is over and no notice was ever given: closed with the reason, for the packet. */
export async function closeNeverGiven(tx: Transaction, notice: CourtesyNoticeEntity, reason: string | null): Promise<void> {
  permit(tx.actor, "courtesyNotice:give", { provider: notice.providerCode });
  const engagement = await tx.lock(EngagementEntity, notice.engagementId);
  if (!engagement) throw new NotFoundError();
  await changeNotice(
    tx,
    notice,
    "closeNeverGiven",
    { neverGivenReason: reason },
    { facts: { engagementOver: closesNotices(engagement.state), reason }, addFlags: ["NEVER_GIVEN"], reason },
  );
}

/** One reminder now, by the Coordinator (A29). */
export async function nudge(tx: Transaction, notice: CourtesyNoticeEntity): Promise<void> {
  permit(tx.actor, "courtesyNotice:nudge", { provider: notice.providerCode, hosts: [notice.hostCode] });
  const changed = await changeNotice(tx, notice, "remind", { remindedAt: tx.now });
  const audience = await findAudience(tx, notice.hostCode, notice.categoryCode, tx.today);
  const people = [...new Set([notice.recipientPersonId, audience.executiveDirector])].filter((id) => id !== null);
  const key = `courtesyNotice.reminder:${notice.id}:${changed.version}`;
  for (const person of people)
    await tx.owe({ kind: "courtesyNotice.reminder", objectId: notice.id, recipientPersonId: person, dedupeKey: `${key}:${person}` });
  await ring(tx, {
    personIds: people,
    objectId: notice.id,
    path: `/notices/${notice.id}`,
    dedupeKey: key,
    title: `A courtesy notice waits for your answer: ${notice.customerName}`,
    detail: `From ${organizationNames[notice.providerCode]}`,
  });
}
