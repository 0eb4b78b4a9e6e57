import type { CalendarDate } from "@resc/domain";

const long = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** A closing at 4 pm in the words in which an agency publishes it: "December 26, 2026, 4:00 p.m.". */
export function closingWords(day: CalendarDate): string {
  return `${long.format(new Date(`${day}T00:00:00Z`))}, 4:00 p.m.`;
}
