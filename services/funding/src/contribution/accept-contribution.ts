import { NotPossibleError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { ventureClause } from "../venture/venture-change.ts";
import { rateOn } from "../venture/venture-rate.ts";
import { changeContribution, type ContributionTarget, openContribution, stepContribution } from "./contribution-change.ts";
import { append } from "./ledger.ts";
import { type InstalmentLine, readInstalments, writeSchedule } from "./schedule.ts";
import { tell } from "./tell.ts";
import { worthOf } from "./valuation.ts";

/**
 * The venture lead accepts a pledge: agrees how it is valued, takes the rate from that year's table (D-14), and sets the days on which the parts are due.
 * Hours that were pledged at another rate get an entry for the difference.
 */
export async function acceptContribution(
  tx: Transaction,
  target: ContributionTarget,
  agreed: { readonly methodWords: string | null; readonly instalments: readonly InstalmentLine[] },
): Promise<void> {
  const open = await openContribution(tx, target, "contribution:accept");
  const { contribution, venture, balance } = open;
  const state = stepContribution(open, "accept", {});
  const quarters = contribution.staffCategory === null ? null : balance.quartersPledged;
  const rate =
    contribution.staffCategory === null
      ? null
      : await rateOn(tx, { ventureId: venture.id, fiscalYear: contribution.fiscalYear, category: contribution.staffCategory }, tx.today);
  if (contribution.staffCategory !== null && !rate)
    throw new NotPossibleError(
      `The rate table of fiscal year ${contribution.fiscalYear} has no rate for "${contribution.staffCategory}" today. Set it first.`,
      ventureClause,
    );
  const cents = quarters !== null && rate ? worthOf(quarters, rate.rate) : balance.pledged;
  const instalments = readInstalments(agreed.instalments, { cents, quarters, rate: rate?.rate ?? null });
  if (cents !== balance.pledged)
    await append(tx, contribution, { entry: "VALUATION", cents: cents - balance.pledged, reason: "The rate of the venture's table" });
  const revision = contribution.scheduleRevision + 1;
  await writeSchedule(tx, contribution, revision, instalments);
  const changed = await changeContribution(
    tx,
    open,
    "accept",
    {
      state,
      rateId: rate?.id ?? null,
      rate: rate?.rate ?? null,
      methodWords: agreed.methodWords?.trim() || contribution.methodWords,
      scheduleRevision: revision,
      acceptedBy: tx.actor.personId,
      acceptedAt: tx.now,
    },
    { after: { instalments: instalments.length, ...(rate ? { rate: rate.rate } : {}) } },
  );
  await tell(tx, "accepted", changed, venture);
}
