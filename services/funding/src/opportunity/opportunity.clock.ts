import type { ClockAct } from "@resc/store";
import { endWindow, openIntentions, remindOfWindow } from "../intention/close-window.ts";

/** What the clock does with opportunities: opens the window, reminds who is silent, closes it. */
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
];
