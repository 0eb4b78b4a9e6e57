import { type CalendarDate, connecticutZone } from "./calendar-date.ts";

/** How precisely a deadline was published. */
export type DeadlinePrecision = "DATE" | "DATE_TIME" | "NOT_STATED";

function offsetMinutes(instant: number): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: connecticutZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
}

/**
 * The instant at which a wall clock in Connecticut shows that day and time (`HH:MM:SS`).
 * A time shown twice in autumn means the first; one skipped in spring means the same time an hour on.
 */
export function connecticutInstant(date: CalendarDate, time: string): Date {
  const wall = Date.parse(`${date}T${time}Z`);
  const guess = wall - offsetMinutes(wall) * 60_000;
  const instant = wall - offsetMinutes(guess) * 60_000;
  const skipped = offsetMinutes(instant) !== offsetMinutes(guess);
  return new Date(skipped ? guess : instant);
}

/** A deadline published as a day means the end of that day, Eastern time (D-09). */
export function endOfDay(date: CalendarDate): Date {
  return connecticutInstant(date, "23:59:59");
}

/** The first instant of a day in Connecticut. */
export function startOfDay(date: CalendarDate): Date {
  return connecticutInstant(date, "00:00:00");
}
