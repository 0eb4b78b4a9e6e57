import { type DatabaseAccess, runClockActs, sweepFiles } from "@resc/store";
import { positionClockActs } from "../common-position/position-clock.ts";

/** Does what the clock owes in advocacy. Returns how many acts. */
export async function tick(worker: DatabaseAccess): Promise<number> {
  return runClockActs(worker, [sweepFiles, ...positionClockActs]);
}
