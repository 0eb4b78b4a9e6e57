/** @clause D-13 1-225 SM-7 */
import { minutesDays, votesHours } from "../shared/settings.ts";

/** How a term stands: it runs, it has passed without what it asks for, or what it asks for came in time or late. */
export const termStandings = ["OPEN", "PASSED", "IN_TIME", "LATE"] as const;

/** One of them. */
export type TermStanding = (typeof termStandings)[number];

/** By when the votes of a meeting are in writing and its minutes written; both null where the clocks do not run. */
export interface RecordTerms {
  readonly votesDueAt: Date | null;
  readonly minutesDueAt: Date | null;
}

const hour = 3_600_000;

/**
 * The terms of a public agency's meeting that was held at an instant: the votes on every issue are reduced to writing and made available within
 * 48 hours, the minutes within seven days (CGS 1-225). Neither where the clocks were off at that instant (D-13).
 */
export function recordTerms(heldAt: Date, clocksOn: boolean): RecordTerms {
  const after = (hours: number) => (clocksOn ? new Date(heldAt.getTime() + hours * hour) : null);
  return { votesDueAt: after(votesHours), minutesDueAt: after(minutesDays * 24) };
}

/** How a term stands now; null where there is none. What comes at the very instant comes in time. */
export function termStanding(dueAt: Date | null, metAt: Date | null, now: Date): TermStanding | null {
  if (!dueAt) return null;
  if (metAt) return metAt <= dueAt ? "IN_TIME" : "LATE";
  return now <= dueAt ? "OPEN" : "PASSED";
}
