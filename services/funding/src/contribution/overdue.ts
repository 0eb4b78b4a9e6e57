import { type ClockAct, type Transaction } from "@resc/store";
import { findVenture, ventureClause } from "../venture/venture-change.ts";
import { balanceOf } from "./balance.ts";
import { ContributionEntity } from "./contribution.entity.ts";
import { firstBehind, scheduleOf } from "./schedule.ts";
import { tell } from "./tell.ts";

/** Contributions of ventures that go on, of which an instalment is past and not covered by what was given or recorded. */
const due = `select c.id from contribution c join venture v on v.id = c.venture_id join contribution_balance b on b.contribution_id = c.id
  where v.state in ('OPEN','RUNNING') and c.accepted_at is not null and c.state in ('ACCEPTED','PART_FULFILLED','REDUCED') and not 'OVERDUE' = any (c.flags)
    and (select sum(coalesce(i.funds, i.in_kind)) from contribution_instalment i where i.contribution_id = c.id and i.revision = c.schedule_revision and i.due_on < platform.today())
      > coalesce(b.funds_fulfilled, b.in_kind_fulfilled) + coalesce((select sum(coalesce(f.funds, f.in_kind)) from contribution_fulfilment f where f.contribution_id = c.id and f.state = 'WAITING'), 0)
  order by c.id limit 200`;

async function markOverdue(tx: Transaction, id: string): Promise<void> {
  const contribution = await tx.lock(ContributionEntity, id);
  if (!contribution || contribution.flags.includes("OVERDUE")) return;
  const { fulfilled, waiting } = await balanceOf(tx, id);
  const behind = firstBehind(await scheduleOf(tx, contribution), fulfilled + waiting, tx.today);
  if (behind === null || !["ACCEPTED", "PART_FULFILLED", "REDUCED"].includes(contribution.state)) return;
  const late = await tx.mark(ContributionEntity, contribution, { flags: ["OVERDUE"] });
  tx.audit({
    act: "contribution.markOverdue",
    objectType: "contribution",
    objectId: id,
    after: { dueOn: behind, version: late.version },
    clause: ventureClause,
  });
  // Once for each instalment, however often the flag comes and goes.
  await tell(tx, "overdue", late, await findVenture(tx, late.ventureId), { key: behind });
}

/**
 * A part that is past its day without a word: the giver's Executive Director and the venture lead are told once. Nothing is held up by it.
 * @clause A27 SM-11
 */
export const overdueAct: ClockAct = { due, act: markOverdue };
