import { citeAccord, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { syncRows } from "./duty.ts";
import { CourtesyNoticeEntity } from "./courtesy-notice.entity.ts";
import { type NoticeAct, type NoticeFacts, type NoticeFlag, noticeMachine } from "./courtesy-notice.machine.ts";

const noFacts: NoticeFacts = { undoable: false, reason: null, engagementOver: false };

/** One act on a notice: asks the machine, changes the row, brings its list row along, and writes the trail. */
export async function changeNotice(
  tx: Transaction,
  notice: CourtesyNoticeEntity,
  act: NoticeAct,
  patch: Partial<CourtesyNoticeEntity>,
  more: {
    readonly facts?: Partial<NoticeFacts>;
    readonly addFlags?: readonly NoticeFlag[];
    readonly dropFlags?: readonly NoticeFlag[];
    readonly reason?: string | null;
    readonly after?: object;
    /** The clock's note on it, which is no new version. */
    readonly mark?: true;
  } = {},
): Promise<CourtesyNoticeEntity> {
  const next = step(noticeMachine, notice.state, act, { ...noFacts, ...more.facts });
  if (!next.ok) throw new NotPossibleError(next.message, citeAccord("A37"));
  const before = notice.state;
  const flags = [...new Set([...notice.flags.filter((flag) => !more.dropFlags?.includes(flag)), ...(more.addFlags ?? [])])].sort();
  const now = { ...patch, state: next.state, flags };
  const changed = await (more.mark ? tx.mark(CourtesyNoticeEntity, notice, now) : tx.change(CourtesyNoticeEntity, notice, now));
  await syncRows(tx, notice.engagementId);
  tx.audit({
    act: `courtesyNotice.${act}`,
    objectType: "courtesyNotice",
    objectId: notice.id,
    before: { state: before },
    after: { state: changed.state, flags, version: changed.version, ...more.after },
    reason: more.reason ?? null,
    clause: citeAccord("A37"),
  });
  return changed;
}
