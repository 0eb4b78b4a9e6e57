import type { ClockAct, Transaction } from "@resc/store";
import { endWindow, openIntentions, remindOfWindow } from "../intention/close-window.ts";
import { judgeClockAct } from "../panel/judge-clock.ts";
import { closeProposals, remindOfClosing } from "../submission/close-proposals.ts";

/**
 * What the clock does with opportunities: opens the window, reminds who is silent, closes it; reminds of the closing, and closes; reminds judges.
 * @clause A32 A40 A42 D-09
 */
export const opportunityClockActs: readonly ClockAct[] = [
  { due: "select id from opportunity where state = 'CIRCULATED' order by circulated_at limit 200", act: openIntentions },
  {
    due: "select id from opportunity where state = 'INTENTIONS' and reminded_at is null and window_closes_at <= platform.now() + interval '7 days' and window_closes_at > platform.now() order by window_closes_at limit 200",
    act: remindOfWindow,
  },
  {
    due: "select id from opportunity where state = 'INTENTIONS' and window_closes_at <= platform.now() order by window_closes_at limit 200",
    act: endWindow,
  },
  ...[24, 2].map((hours) => ({
    due: `select id from opportunity where state = 'PROPOSALS' and route = 'ALLIANCE' and alliance_closes_at > platform.now() and alliance_closes_at <= platform.now() + interval '${hours} hours'
      and (closing_reminded_for is distinct from alliance_closes_at or closing_reminded_hours > ${hours}) order by alliance_closes_at limit 200`,
    act: (tx: Transaction, id: string) => remindOfClosing(tx, id, hours),
  })),
  {
    due: "select id from opportunity where state = 'PROPOSALS' and route = 'ALLIANCE' and alliance_closes_at <= platform.now() order by alliance_closes_at limit 200",
    act: closeProposals,
  },
  judgeClockAct,
];
