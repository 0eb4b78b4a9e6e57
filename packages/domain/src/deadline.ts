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

/** A deadline as it was published: its words, how precise they are, and the day and wall-clock time in them. */
export interface PublishedDeadline {
  readonly words: string;
  readonly precision: DeadlinePrecision;
  /** Null only when no date is stated. */
  readonly date: CalendarDate | null;
  /** `HH:MM`, Eastern time; null unless a time is stated. */
  readonly time: string | null;
}

/** How a published deadline became an instant: the end of its day (D-09), the time it names, or not at all. */
export type DeadlineRule = "END_OF_DAY" | "AS_PUBLISHED" | "NONE";

/** The instant a published deadline means in Connecticut, and by which rule (D-09). Throws RangeError when words and precision do not fit together. */
export function resolveDeadline(published: PublishedDeadline): { readonly at: Date | null; readonly rule: DeadlineRule } {
  const { precision, date, time } = published;
  if (precision === "NOT_STATED") return { at: null, rule: "NONE" };
  if (date === null) throw new RangeError("A deadline with a date needs the date. Write it, or say that none is stated.");
  if (precision === "DATE") return { at: endOfDay(date), rule: "END_OF_DAY" };
  if (time === null) throw new RangeError("A deadline with a time needs the time. Write it as HH:MM, or choose the day alone.");
  return { at: connecticutInstant(date, `${time}:00`), rule: "AS_PUBLISHED" };
}
