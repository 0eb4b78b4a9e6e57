import { citeAccord, addBusinessDays, connecticutDate, formatDate, organizationNames } from "@resc/domain";
import { type DatabaseAccess, type Transaction, ring, officeHolders, type ClockAct, runClockActs } from "@resc/store";
import { makeDigest } from "../bell/digest.ts";
import { tellOfWeek, weeksDue } from "../bell/week.ts";
import { CourtesyNoticeEntity } from "../courtesy-notice/courtesy-notice.entity.ts";
import { syncRows } from "../courtesy-notice/duty.ts";
import { changeNotice } from "../courtesy-notice/notice-change.ts";
import { EngagementEntity } from "../engagement/engagement.entity.ts";
import { everybody, findAudience } from "../placement/recipients.ts";

/** A duty that is due within two business days: who placed the customer reads it in the bell, and in the summary of the morning. */
async function tellOfDuty(tx: Transaction, id: string): Promise<void> {
  const notice = await tx.lock(CourtesyNoticeEntity, id);
  if (!notice || notice.state !== "DUE" || connecticutDate(notice.dueAt) > addBusinessDays(tx.today, 2)) return;
  const engagement = await tx.lock(EngagementEntity, notice.engagementId);
  const people = engagement?.openedBy ? [engagement.openedBy] : await officeHolders(tx, "DIRECTOR", notice.providerCode, tx.today);
  await ring(tx, {
    personIds: people,
    objectId: id,
    path: `/notices/${id}`,
    dedupeKey: `courtesyNotice.dueSoon:${id}`,
    title: `Courtesy notice due by ${formatDate(connecticutDate(notice.dueAt))}: ${notice.customerName}`,
    detail: `To ${organizationNames[notice.hostCode]}`,
  });
}

/** A duty whose instant has passed becomes late: the provider's Executive Director and the Coordinator are told once. */
async function markLate(tx: Transaction, id: string): Promise<void> {
  const notice = await tx.lock(CourtesyNoticeEntity, id);
  if (!notice || notice.state !== "DUE" || notice.flags.includes("LATE") || notice.dueAt > tx.now) return;
  const late = await tx.mark(CourtesyNoticeEntity, notice, { flags: [...notice.flags, "LATE"] });
  await syncRows(tx, late.engagementId);
  tx.audit({
    act: "courtesyNotice.late",
    objectType: "courtesyNotice",
    objectId: id,
    after: { dueAt: notice.dueAt.toISOString(), rule: notice.dueRule },
    clause: citeAccord("A37"),
  });
  const { coordinator } = await findAudience(tx, notice.hostCode, notice.categoryCode, tx.today);
  const people = [...(await officeHolders(tx, "EXECUTIVE_DIRECTOR", notice.providerCode, tx.today)), coordinator].filter(
    (one) => one !== null,
  );
  const key = `courtesyNotice.late:${id}`;
  for (const person of people)
    await tx.owe({ kind: "courtesyNotice.late", objectId: id, recipientPersonId: person, dedupeKey: `${key}:${person}` });
  await ring(tx, {
    personIds: people,
    objectId: id,
    path: `/notices/${id}`,
    dedupeKey: key,
    title: `Courtesy notice not given yet: ${notice.customerName}`,
    detail: `${organizationNames[notice.providerCode]} owes it to ${organizationNames[notice.hostCode]}`,
  });
}

/** Five business days without an answer: one reminder to the recipient and the home RESC's Executive Director; the work is not held up. */
async function markUnanswered(tx: Transaction, id: string): Promise<void> {
  const notice = await tx.lock(CourtesyNoticeEntity, id);
  if (!notice || notice.state !== "GIVEN" || notice.flags.includes("NO_ANSWER") || notice.remindAt === null || notice.remindAt > tx.now)
    return;
  const remindedBefore = notice.remindedAt !== null;
  const changed = await changeNotice(tx, notice, "remind", { remindedAt: tx.now }, { addFlags: ["NO_ANSWER"], mark: true });
  // The Coordinator has reminded them already; the clock sends no second one.
  if (remindedBefore) return;
  const audience = await findAudience(tx, notice.hostCode, notice.categoryCode, tx.today);
  const people = [...new Set([notice.recipientPersonId, audience.executiveDirector])].filter((one) => one !== null);
  const key = `courtesyNotice.reminder:${id}:${changed.version}`;
  for (const person of people)
    await tx.owe({ kind: "courtesyNotice.reminder", objectId: id, recipientPersonId: person, dedupeKey: `${key}:${person}` });
  await ring(tx, {
    personIds: [...people, ...everybody({ ...audience, coordinator: null })],
    objectId: id,
    path: `/notices/${id}`,
    dedupeKey: key,
    title: `A courtesy notice waits for your answer: ${notice.customerName}`,
    detail: `From ${organizationNames[notice.providerCode]}`,
  });
  await ring(tx, {
    personIds: [notice.givenBy],
    objectId: id,
    path: `/notices/${id}`,
    dedupeKey: `${key}:giver`,
    title: `No answer yet from ${organizationNames[notice.hostCode]}: ${notice.customerName}`,
    detail: "A reminder went out. Your work is not held up.",
  });
}

/** An agreed engagement begins on its day. */
async function beginDelivery(tx: Transaction, id: string): Promise<void> {
  const engagement = await tx.lock(EngagementEntity, id);
  if (!engagement || engagement.state !== "AGREED" || !engagement.startsOn || engagement.startsOn > tx.today) return;
  await tx.change(EngagementEntity, engagement, { state: "IN_DELIVERY", updatedAt: tx.now });
  await syncRows(tx, id);
  tx.audit({
    act: "engagement.begin",
    objectType: "engagement",
    objectId: id,
    before: { state: "AGREED" },
    after: { state: "IN_DELIVERY" },
    clause: citeAccord("A36"),
  });
}

/** A notice given after the work was over closes once it is answered, or when its time for an answer has passed. */
async function closeAfterTheWork(tx: Transaction, id: string): Promise<void> {
  const notice = await tx.lock(CourtesyNoticeEntity, id);
  if (notice && ["GIVEN", "ACKNOWLEDGED", "DISCUSSED"].includes(notice.state))
    await changeNotice(tx, notice, "close", {}, { facts: { engagementOver: true } });
}

const clockActs: readonly ClockAct[] = [
  {
    due: "select id from courtesy_notice where state = 'DUE' and due_at < platform.now() and not 'LATE' = any (flags) order by due_at limit 200",
    act: markLate,
  },
  {
    due: `select id from courtesy_notice where state = 'DUE' and due_at between platform.now() and platform.now() + interval '7 days'
      and not platform.has_rung('courtesyNotice.dueSoon:' || id) order by due_at limit 200`,
    act: tellOfDuty,
  },
  { due: weeksDue, act: tellOfWeek },
  { due: "select id from platform.digests_due()", act: makeDigest },
  {
    due: "select id from courtesy_notice where state = 'GIVEN' and remind_at < platform.now() and not 'NO_ANSWER' = any (flags) order by remind_at limit 200",
    act: markUnanswered,
  },
  {
    due: "select id from engagement where state = 'AGREED' and starts_on <= platform.today() order by starts_on limit 200",
    act: beginDelivery,
  },
  {
    due: `select n.id from courtesy_notice n join engagement e on e.id = n.engagement_id where e.state in ('DELIVERED','CLOSED','DECLINED','REFERRED','WITHDRAWN','CANCELLED')
      and (n.state in ('ACKNOWLEDGED','DISCUSSED') or (n.state = 'GIVEN' and n.remind_at < platform.now())) order by n.id limit 200`,
    act: closeAfterTheWork,
  },
];

/** Does what the clock owes. Returns how many acts. */
export async function tick(worker: DatabaseAccess): Promise<number> {
  return runClockActs(worker, clockActs);
}
