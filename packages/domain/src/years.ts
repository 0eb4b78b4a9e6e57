import type { CalendarDate } from "./calendar-date.ts";

/** The State fiscal year (and school year) of a day, named by the calendar year in which it ends: FY2026 = July 2025 to June 2026. */
export function fiscalYear(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 7 ? year + 1 : year;
}

/** The school year of a day as people write it: `2025-26`. */
export function schoolYear(date: CalendarDate): string {
  const end = fiscalYear(date);
  return `${end - 1}-${String(end % 100).padStart(2, "0")}`;
}

/** First and last day of a fiscal year. */
export function fiscalYearDays(year: number): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: `${year - 1}-07-01`, to: `${year}-06-30` };
}
