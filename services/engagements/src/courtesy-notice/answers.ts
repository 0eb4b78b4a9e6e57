import { may, permit } from "@resc/access";
import { newId, NotPermittedError, organizationNames } from "@resc/domain";
import { type Transaction, ring, findPerson, officeHolders } from "@resc/store";
import type { CourtesyNoticeEntity } from "./courtesy-notice.entity.ts";
import type { CapacityTopic, CollaborationTopic } from "./courtesy-notice.words.ts";
import { changeNotice } from "./notice-change.ts";
import { noticeFacts } from "./notice-facts.ts";

async function tellGiver(tx: Transaction, notice: CourtesyNoticeEntity, what: string, words: string | null): Promise<void> {
  const key = `courtesyNotice.${what}:${notice.id}:${notice.version}`;
  // Nobody has given it yet: the Executive Director of the RESC doing the work hears of it.
  const people = notice.givenBy ? [notice.givenBy] : await officeHolders(tx, "EXECUTIVE_DIRECTOR", notice.providerCode, tx.today);
  await ring(tx, {
    personIds: people,
    objectId: notice.id,
    path: `/notices/${notice.id}`,
    dedupeKey: key,
    title: `${organizationNames[notice.hostCode]} ${what}: ${notice.customerName}`,
    detail: words,
  });
  if (!words) return;
  for (const person of people)
    await tx.owe({
      kind: "courtesyNotice.answered",
      objectId: notice.id,
      recipientPersonId: person,
      dedupeKey: `${key}:${person}`,
      payload: { what, by: tx.actor.personId },
    });
}

/** "Got it": no reason is needed and nothing follows from it. */
export async function acknowledge(tx: Transaction, notice: CourtesyNoticeEntity): Promise<void> {
  permit(tx.actor, "courtesyNotice:acknowledge", await noticeFacts(tx, notice));
  const by = await findPerson(tx, tx.actor.personId);
  const changed = await changeNotice(
    tx,
    notice,
    "acknowledge",
    { acknowledgedAt: tx.now, acknowledgedBy: tx.actor.personId, acknowledgedByName: by?.name ?? null },
    { dropFlags: ["NO_ANSWER"] },
  );
  await tellGiver(tx, changed, "acknowledged", null);
}

/** "Call me": acknowledged, and the giver is asked to call. */
export async function askForCall(tx: Transaction, notice: CourtesyNoticeEntity, words: string | null): Promise<void> {
  permit(tx.actor, "courtesyNotice:acknowledge", await noticeFacts(tx, notice));
  const by = await findPerson(tx, tx.actor.personId);
  const changed = await changeNotice(
    tx,
    notice,
    "askForCall",
    {
      callMeAt: tx.now,
      callMeName: by?.name ?? null,
      callMeWords: words,
      callMePhone: by?.phone ?? null,
      acknowledgedAt: notice.acknowledgedAt ?? tx.now,
      acknowledgedBy: notice.acknowledgedBy ?? tx.actor.personId,
      acknowledgedByName: notice.acknowledgedByName ?? by?.name ?? null,
    },
    { addFlags: ["CALL_ME"], dropFlags: ["NO_ANSWER"] },
  );
  await tellGiver(tx, changed, "asks for a call", words ?? "Please call when you can.");
}

/** What came of the conversation, by either side. */
export async function recordConversation(
  tx: Transaction,
  notice: CourtesyNoticeEntity,
  said: { readonly collaboration: CollaborationTopic; readonly capacityBuilding: CapacityTopic; readonly words: string | null },
): Promise<void> {
  const facts = await noticeFacts(tx, notice);
  const asProvider = may(tx.actor, "courtesyNotice:discussAsProvider", facts);
  if (!asProvider && !may(tx.actor, "courtesyNotice:discuss", facts)) throw new NotPermittedError("courtesyNotice:discuss");
  const by = await findPerson(tx, tx.actor.personId);
  const changed = await changeNotice(
    tx,
    notice,
    "recordConversation",
    {
      conversationAt: tx.now,
      conversationByName: by?.name ?? null,
      conversationCollaboration: said.collaboration,
      conversationCapacity: said.capacityBuilding,
      conversationWords: said.words,
    },
    {
      dropFlags: ["NO_ANSWER", "CALL_ME", "INCOMPLETE"],
      after: { collaboration: said.collaboration, capacityBuilding: said.capacityBuilding },
    },
  );
  if (asProvider) {
    await ring(tx, {
      personIds: [notice.recipientPersonId],
      objectId: notice.id,
      path: `/notices/${notice.id}`,
      dedupeKey: `conversation:${notice.id}:${changed.version}`,
      title: `${organizationNames[notice.providerCode]} recorded your conversation: ${notice.customerName}`,
      detail: said.words,
    });
  } else {
    await tellGiver(tx, changed, "recorded the conversation", said.words);
  }
}

/** A concern of the home RESC: kept with the notice for the Executive Directors; the work goes on (A37, A48). */
export async function raiseConcern(tx: Transaction, notice: CourtesyNoticeEntity, text: string): Promise<void> {
  permit(tx.actor, "courtesyNotice:raiseConcern", await noticeFacts(tx, notice));
  const by = await findPerson(tx, tx.actor.personId);
  const id = newId("courtesyNotice");
  await tx.query(
    "insert into notice_concern (id, notice_id, provider_code, host_code, at, person_id, by_name, text) values ($1, $2, $3, $4, platform.now(), $5, $6, $7)",
    [id, notice.id, notice.providerCode, notice.hostCode, tx.actor.personId, by?.name ?? "", text],
  );
  const changed = await changeNotice(tx, notice, "raiseConcern", {}, { addFlags: ["CONCERN"] });
  await tellGiver(tx, changed, "raised a concern", text);
  // It becomes an item for the Executive Directors. Its words are V3 and stay here.
  const { ref, hostCode: host, providerCode: provider, service } = notice;
  tx.publish({
    topic: "noticeConcern",
    subjectId: id,
    payload: { id, noticeId: notice.id, ref, host, provider, service, personId: tx.actor.personId },
  });
}

/** "That is not how I remember it": kept beside the recorded call, which stays as the giver wrote it. */
export async function rememberDifferently(tx: Transaction, notice: CourtesyNoticeEntity, text: string): Promise<void> {
  permit(tx.actor, "courtesyNotice:acknowledge", await noticeFacts(tx, notice));
  const changed = await changeNotice(tx, notice, "rememberDifferently", { remembersDifferently: text });
  await tellGiver(tx, changed, "remembers it differently", text);
}
