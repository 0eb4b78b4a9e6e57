import { type ClockAct, type DatabaseAccess, runClockActs, sweepFiles } from "@resc/store";
import { overdueAct } from "../contribution/overdue.ts";
import { opportunityClockActs } from "../opportunity/opportunity.clock.ts";
import { contractClockActs } from "../state-contract/contract-clock.ts";
import { freezeMonths } from "../state-contract/freeze-month.ts";

/** What the clock does in funding; each word of the domain brings its own acts. */
const clockActs: readonly ClockAct[] = [sweepFiles, ...opportunityClockActs, ...contractClockActs, freezeMonths, overdueAct];

/** Does what the clock owes. Returns how many acts. */
export async function tick(worker: DatabaseAccess): Promise<number> {
  return runClockActs(worker, clockActs);
}
