import { permit } from "@resc/access";
import { citeAccord, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { CourtesyNoticeEntity } from "../courtesy-notice/courtesy-notice.entity.ts";
import { syncRows } from "../courtesy-notice/duty.ts";
import { changeNotice } from "../courtesy-notice/notice-change.ts";
import { EngagementEntity } from "./engagement.entity.ts";
import { closesNotices, type EngagementAct, type EngagementFacts, engagementMachine } from "./engagement.machine.ts";

/** Locks an engagement for a change by its own RESC; the caller's version must be the current one. */
export async function lockEngagement(tx: Transaction, id: string, version: number): Promise<EngagementEntity> {
  const engagement = await tx.lock(EngagementEntity, id);
  if (!engagement) throw new NotFoundError();
  permit(tx.actor, "engagement:change", { provider: engagement.providerCode, hosts: engagement.hosts });
  tx.expectVersion(engagement, version);
  return engagement;
}

/** The notices of an engagement that its provider still has to see to. */
export async function noticesOf(tx: Transaction, engagementId: string): Promise<CourtesyNoticeEntity[]> {
  const ids = await tx.query<{ id: string }>("select id from courtesy_notice where engagement_id = $1 order by host_code", [engagementId]);
  const notices: CourtesyNoticeEntity[] = [];
  for (const { id } of ids) {
    const notice = await tx.lock(CourtesyNoticeEntity, id);
    if (notice) notices.push(notice);
  }
  return notices;
}

async function factsOf(tx: Transaction, engagement: EngagementEntity, more: Partial<EngagementFacts>): Promise<EngagementFacts> {
  const [duties] = await tx.query<{ plain: number; open: number }>(
    `select count(*) filter (where state = 'DUE' and to_follow_reason is null)::int as plain, count(*) filter (where state = 'DUE')::int as open
     from courtesy_notice where engagement_id = $1`,
    [engagement.id],
  );
  return {
    placed: engagement.placement !== "UNPLACED",
    duePlain: duties?.plain ?? 0,
    openDuties: duties?.open ?? 0,
    startReached: engagement.startsOn === null || engagement.startsOn <= tx.today,
    withinPeriod: true,
    reason: null,
    ...more,
  };
}

/** One act on an engagement: asks the machine, changes the row, closes notices when the work is over, writes the trail. */
export async function changeEngagement(
  tx: Transaction,
  engagement: EngagementEntity,
  act: EngagementAct,
  patch: Partial<EngagementEntity>,
  more: { readonly facts?: Partial<EngagementFacts>; readonly after?: object } = {},
): Promise<EngagementEntity> {
  const facts = await factsOf(tx, engagement, more.facts ?? {});
  const next = step(engagementMachine, engagement.state, act, facts);
  if (!next.ok) throw new NotPossibleError(next.message, citeAccord("A36"));
  const before = engagement.state;
  const ended = closesNotices(next.state) && engagement.endedOn === null ? { endedOn: tx.today } : {};
  const changed = await tx.change(EngagementEntity, engagement, { ...patch, ...ended, state: next.state, updatedAt: tx.now });
  tx.audit({
    act: `engagement.${act}`,
    objectType: "engagement",
    objectId: engagement.id,
    before: { state: before },
    after: { state: changed.state, version: changed.version, ...more.after },
    reason: facts.reason,
    clause: citeAccord("A36"),
  });
  if (closesNotices(changed.state)) {
    for (const notice of await noticesOf(tx, engagement.id)) {
      if (["GIVEN", "ACKNOWLEDGED", "DISCUSSED"].includes(notice.state))
        await changeNotice(tx, notice, "close", {}, { facts: { engagementOver: true } });
      // Still owed although the work is over: it stays due, and late, until given or closed with a reason.
      else if (notice.state === "DUE")
        await tx.change(CourtesyNoticeEntity, notice, { flags: [...new Set([...notice.flags, "LATE" as const])] });
    }
  }
  await syncRows(tx, engagement.id);
  return changed;
}
