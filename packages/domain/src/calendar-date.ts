/** A day in the calendar as `YYYY-MM-DD`, without a time or a zone. */
export type CalendarDate = string;

/** The zone in which every Connecticut deadline and "today" is read. */
export const connecticutZone = "America/New_York";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a real day of the calendar written `YYYY-MM-DD`. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !pattern.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
}

/** The day that is `days` later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The same day some years later; the 29th of February becomes the 28th where there is none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, "0");
  return date.endsWith("-02-29") ? addDays(`${year}-03-01`, -1) : `${year}${date.slice(4)}`;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Day of the week, 0 = Sunday. */
export function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const dayFormat = new Intl.DateTimeFormat("en-CA", { timeZone: connecticutZone, year: "numeric", month: "2-digit", day: "2-digit" });

/** The calendar day in Connecticut at an instant. */
export function connecticutDate(instant: Date): CalendarDate {
  return dayFormat.format(instant);
}

/** The day written for readers in the United States: `11/21/2026`. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = date.split("-");
  return `${month}/${day}/${year}`;
}

const easternClock = new Intl.DateTimeFormat("en-US", {
  timeZone: connecticutZone,
  month: "2-digit",
  day: "2-digit",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
});

/** An instant as people in Connecticut read it: `11/21/2026, 4:00 PM Eastern`. */
export function easternWords(instant: Date | string): string {
  return `${easternClock.format(new Date(instant))} Eastern`;
}
