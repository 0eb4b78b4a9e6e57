import { type CalendarDate, connecticutZone } from "@resc/domain";

/** Words of a time line. */
export const timeLineWords = {
  nothing: (from: string, to: string) => `No date is known from ${from} to ${to}.`,
} as const;

const dayFormat = new Intl.DateTimeFormat("en-US", {
  timeZone: connecticutZone,
  weekday: "short",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const timeFormat = new Intl.DateTimeFormat("en-US", { timeZone: connecticutZone, hour: "numeric", minute: "2-digit" });
const endOfDay = timeFormat.format(new Date("2026-01-15T04:59:59Z"));

/** When something is due in Connecticut: `Fri, 12/04/2026, 4:00 PM`, and the day alone where its end is meant. */
export function dueWords(at: string): string {
  const instant = new Date(at);
  const time = timeFormat.format(instant);
  return `${dayFormat.format(instant)}${time === endOfDay ? "" : `, ${time}`}`;
}

/** A day below the line: `12/04`. */
export function shortDay(day: CalendarDate): string {
  return `${day.slice(5, 7)}/${day.slice(8, 10)}`;
}
