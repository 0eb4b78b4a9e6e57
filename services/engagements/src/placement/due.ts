import { addBusinessDays, connecticutDate, endOfDay, startOfDay } from "@resc/domain";
import { type Reader, settingAt } from "@resc/store";

/** When a courtesy notice is due, and by which of the two rules. */
export interface DueInstant {
  readonly at: Date;
  readonly rule: "TARGET" | "BEFORE_START";
}

/** D-02: some business days from placement, or the start of the work if that comes first. The Accord itself names no number of days. */
export function dueInstant(placedAt: Date, startsOn: string | null, businessDays: number): DueInstant {
  const target = endOfDay(addBusinessDays(connecticutDate(placedAt), businessDays));
  if (startsOn) {
    const start = startOfDay(startsOn);
    if (start < target) return { at: start, rule: "BEFORE_START" };
  }
  return { at: target, rule: "TARGET" };
}

/** The same by the number of days that was in force at the placement. */
export async function dueBySetting(reader: Reader, placedAt: Date, startsOn: string | null): Promise<DueInstant> {
  return dueInstant(placedAt, startsOn, await settingAt(reader, "noticeDueBusinessDays", placedAt));
}
