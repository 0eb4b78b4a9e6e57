import { type ClockAct, type DatabaseAccess, runClockActs } from "@resc/store";
import { bringBackAct } from "../agenda/bring-back.ts";
import { remindOfKeys } from "../api-key/remind-of-keys.ts";
import { verifyChains } from "../audit/verify-chains.ts";
import { bringBackMergedAct } from "../concern/merge-concern.ts";
import { placeConcernsAct } from "../concern/place-concern.ts";
import { overdueOnboardingAct } from "../onboarding/share-accord.ts";
import { openPacketAct } from "../meeting/open-packet.ts";
import { overdueMinutesAct, overdueVotesAct } from "../meeting/overdue-records.ts";
import { askFreezeAct } from "../packet/ask-freeze.ts";
import { endDueSeatsAct } from "../seat/end-due-seats.ts";

// In this order: a packet opens, what was left behind stands by itself, what waits is placed and what is overdue comes back, then the packet is asked for.
const clockActs: readonly ClockAct[] = [
  openPacketAct,
  bringBackMergedAct,
  placeConcernsAct,
  bringBackAct,
  askFreezeAct,
  overdueVotesAct,
  overdueMinutesAct,
  overdueOnboardingAct,
  endDueSeatsAct,
];

/** Does what the clock owes in membership. Returns how many acts. */
export async function tick(worker: DatabaseAccess): Promise<number> {
  const done = (await runClockActs(worker, clockActs)) + (await remindOfKeys(worker));
  // Last, so that a long verification holds up nothing else.
  await verifyChains(worker);
  return done;
}
