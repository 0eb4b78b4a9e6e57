import { InvalidInputError, toCents, type Money } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { changeContribution, type ContributionTarget, openContribution, stepContribution } from "./contribution-change.ts";
import { append } from "./ledger.ts";
import { cutInstalments, scheduleOf, writeSchedule } from "./schedule.ts";
import { tell } from "./tell.ts";
import { quartersOf, worthOf } from "./valuation.ts";

/** The giver reduces what was pledged to a new whole, with a reason. What was given stays; of the schedule, what is due last falls away first. All members are told. */
export async function reduceContribution(
  tx: Transaction,
  target: ContributionTarget,
  to: { readonly amount: Money | null; readonly hours: number | null },
  reason: string | null,
): Promise<void> {
  const open = await openContribution(tx, target, "contribution:pledge");
  const { contribution, venture, balance } = open;
  const byHours = contribution.method === "HOURS_AT_RATE";
  if (!byHours && !to.amount)
    throw new InvalidInputError([{ field: "amount", message: "Write what the pledge comes down to, in dollars." }]);
  const quarters = byHours ? quartersOf(to.hours ?? 0, "hours") : null;
  const cents = quarters === null ? toCents(to.amount ?? "0") : worthOf(quarters, contribution.rate ?? contribution.statedRate ?? "0");
  const state = stepContribution(open, "reduce", { target: cents, reason });
  await append(tx, contribution, {
    entry: "REDUCTION",
    cents: cents - balance.pledged,
    quarters: quarters === null ? null : quarters - balance.quartersPledged,
    reason,
  });
  const accepted = contribution.acceptedAt !== null;
  const revision = contribution.scheduleRevision + (accepted ? 1 : 0);
  if (accepted) await writeSchedule(tx, contribution, revision, cutInstalments(await scheduleOf(tx, contribution), { cents, quarters }));
  const changed = await changeContribution(tx, open, "reduce", { state, scheduleRevision: revision }, { reason });
  await tell(tx, "reduced", changed, venture, { key: String(changed.version), reason });
}

/** The giver cancels the rest, with a reason. What was given stays. All members are told. */
export async function cancelContribution(tx: Transaction, target: ContributionTarget, reason: string | null): Promise<void> {
  const open = await openContribution(tx, target, "contribution:pledge");
  const { contribution, venture, balance } = open;
  const state = stepContribution(open, "cancel", { reason });
  const byHours = contribution.method === "HOURS_AT_RATE";
  await append(tx, contribution, {
    entry: "REDUCTION",
    cents: balance.fulfilled - balance.pledged,
    quarters: byHours ? balance.quartersFulfilled - balance.quartersPledged : null,
    reason,
  });
  const changed = await changeContribution(tx, open, "cancel", { state }, { reason });
  await tell(tx, "cancelled", changed, venture, { key: String(changed.version), reason });
}
