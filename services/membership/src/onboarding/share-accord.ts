import { permit } from "@resc/access";
import { formatDate } from "@resc/domain";
import { type ClockAct, ring, type Transaction } from "@resc/store";
import { changeOnboarding, leadsNow, lockOnboarding, onboardingPath, sharersFor } from "./onboarding-change.ts";

interface At {
  readonly id: string;
  readonly version: number;
}

/** An Executive Director shares the Accord with a new leader, who is told by mail and bell. */
export async function shareAccord(tx: Transaction, at: At): Promise<void> {
  const task = await lockOnboarding(tx, at.id);
  permit(tx.actor, "onboarding:share", { personId: task.personId, role: task.role, organization: task.organization });
  tx.expectVersion(task, at.version);
  const shared = await changeOnboarding(tx, task, "share", { sharedBy: tx.actor.personId, sharedAt: tx.now });
  await tx.owe({
    kind: "onboarding.shared",
    objectId: shared.id,
    recipientPersonId: shared.personId,
    dedupeKey: `onboarding.shared:${shared.id}`,
  });
  await ring(tx, {
    personIds: [shared.personId],
    objectId: shared.id,
    title: "The Accord is shared with you",
    detail: "Read it, and say that you have.",
    path: onboardingPath,
    dedupeKey: `onboarding.shared:${shared.id}`,
  });
}

/** The leader acknowledges the Accord; who shared it is told. */
export async function acknowledgeAccord(tx: Transaction, at: At): Promise<void> {
  const task = await lockOnboarding(tx, at.id);
  permit(tx.actor, "onboarding:acknowledge", { personId: task.personId });
  tx.expectVersion(task, at.version);
  const done = await changeOnboarding(tx, task, "acknowledge", { acknowledgedAt: tx.now });
  const [leader] = await tx.query<{ name: string }>("select name from person where id = $1", [done.personId]);
  await ring(tx, {
    personIds: [done.sharedBy],
    objectId: done.id,
    title: `${leader?.name ?? "A new leader"} has acknowledged the Accord`,
    detail: null,
    path: onboardingPath,
    dedupeKey: `onboarding.acknowledged:${done.id}`,
  });
}

async function markOverdue(tx: Transaction, id: string): Promise<void> {
  const task = await lockOnboarding(tx, id);
  if (task.overdueAt !== null || task.state === "ACKNOWLEDGED" || task.dueOn >= tx.today) return;
  const late = await changeOnboarding(tx, task, "markOverdue", { overdueAt: tx.now }, true);
  const [leader] = await tx.query<{ name: string }>("select name from person where id = $1", [late.personId]);
  await ring(tx, {
    personIds: await sharersFor(tx, late),
    objectId: late.id,
    title: `On-boarding is overdue: ${leader?.name ?? "a new leader"}`,
    detail: `Was due on ${formatDate(late.dueOn)}.`,
    path: onboardingPath,
    dedupeKey: `onboarding.overdue:${late.id}`,
  });
}

/**
 * The clock marks what nobody has finished in its time and tells the Executive Directors who share it, nobody else.
 * @clause A46 SM-12
 */
export const overdueOnboardingAct: ClockAct = {
  due: `select o.id from onboarding o where o.state <> 'ACKNOWLEDGED' and o.overdue_at is null and o.due_on < platform.today() and ${leadsNow} order by o.due_on limit 200`,
  act: markOverdue,
};
