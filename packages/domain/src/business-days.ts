import { addDays, type CalendarDate, weekday } from "./calendar-date.ts";
import { connecticutHolidays, defaultHolidaySettings, type HolidaySettings } from "./holidays.ts";

/** Whether State offices in Connecticut work on that day. */
export function isBusinessDay(date: CalendarDate, settings: HolidaySettings = defaultHolidaySettings): boolean {
  const day = weekday(date);
  if (day === 0 || day === 6) return false;
  return !connecticutHolidays(Number(date.slice(0, 4)), settings).has(date);
}

/**
 * The day that is `count` Connecticut business days after `date` (before it, when negative); the day itself never counts.
 * With `count` 0 the answer is `date`, or the next business day when it is none.
 */
export function addBusinessDays(date: CalendarDate, count: number, settings: HolidaySettings = defaultHolidaySettings): CalendarDate {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a number of business days. Use a whole number.`);
  let day = date;
  if (count === 0) {
    while (!isBusinessDay(day, settings)) day = addDays(day, 1);
    return day;
  }
  const direction = Math.sign(count);
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, direction);
    if (isBusinessDay(day, settings)) left -= 1;
  }
  return day;
}
