import { addBusinessDays, connecticutDate, endOfDay, startOfDay } from "@resc/domain";
import { noticeDueBusinessDays } from "../shared/settings.ts";

/** When a courtesy notice is due, and by which of the two rules. */
export interface DueInstant {
  readonly at: Date;
  readonly rule: "TARGET" | "BEFORE_START";
}

/** D-02: five business days from placement, or the start of the work if that comes first. The Accord itself names no number of days. */
export function dueInstant(placedAt: Date, startsOn: string | null): DueInstant {
  const target = endOfDay(addBusinessDays(connecticutDate(placedAt), noticeDueBusinessDays));
  if (startsOn) {
    const start = startOfDay(startsOn);
    if (start < target) return { at: start, rule: "BEFORE_START" };
  }
  return { at: target, rule: "TARGET" };
}
