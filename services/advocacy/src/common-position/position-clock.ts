import type { ClockAct, Transaction } from "@resc/store";
import { decide } from "./answer-position.ts";
import { PositionVersionEntity } from "./position-version.entity.ts";
import { bringIntoForce } from "./release-position.ts";

async function endAnswering(tx: Transaction, id: string): Promise<void> {
  const row = await tx.lock(PositionVersionEntity, id);
  if (row?.state === "OUT_FOR_COMMITMENT") await decide(tx, row);
}

async function release(tx: Transaction, id: string): Promise<void> {
  const row = await tx.lock(PositionVersionEntity, id);
  if (row?.state === "ADOPTED") await bringIntoForce(tx, row);
}

/**
 * What the clock does with common positions: records what the answers came to when their time is over, and releases what was adopted.
 * @clause A21 D-10 SM-9
 */
export const positionClockActs: readonly ClockAct[] = [
  {
    due: `select v.id from position_version v join position_work w on w.version_id = v.id where v.state = 'OUT_FOR_COMMITMENT' and w.answer_by <= platform.now() order by w.answer_by limit 200`,
    act: endAnswering,
  },
  {
    due: "select id from position_version where state = 'ADOPTED' and release_at <= platform.now() order by release_at limit 200",
    act: release,
  },
];
