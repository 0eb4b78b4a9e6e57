import { addDays, connecticutDate, weekday } from "@resc/domain";
import { dayParam } from "../../app/router/search.ts";

/** Which week is shown, in the address: any of its days; this week when left out. */
export interface WeekSearch {
  readonly of?: string;
}

/** Reads it. */
export function weekSearch(raw: Record<string, unknown>): WeekSearch {
  return { of: dayParam(raw.of) };
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** The Monday of this week in Connecticut. */
export function thisMonday(now: Date): string {
  return mondayOf(connecticutDate(now));
}
