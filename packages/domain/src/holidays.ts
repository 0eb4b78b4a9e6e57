import { addDays, type CalendarDate, daysBetween, weekday } from "./calendar-date.ts";

/** Which days count as holidays beyond the fixed list. */
export interface HolidaySettings {
  /** Good Friday is proclaimed by the Governor each year (CGS 1-4); offices that work then set this to false. */
  readonly goodFriday: boolean;
}

/** The setting used unless the Alliance decides otherwise. */
export const defaultHolidaySettings: HolidaySettings = { goodFriday: true };

function nth(year: number, month: number, day: number, n: number): CalendarDate {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + (n - 1) * 7);
}

function lastMonday(year: number, month: number): CalendarDate {
  const end = addDays(`${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, "0")}-01`, -1);
  return addDays(end, -((weekday(end) + 6) % 7));
}

/** A holiday on a Sunday is kept on the Monday, one on a Saturday on the Friday (CGS 1-4). */
function observed(date: CalendarDate): CalendarDate {
  if (weekday(date) === 0) return addDays(date, 1);
  if (weekday(date) === 6) return addDays(date, -1);
  return date;
}

/** Easter Sunday by the Gregorian computus (Meeus). */
function easter(year: number): CalendarDate {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100;
  const d = Math.floor(b / 4),
    e = b % 4,
    f = Math.floor((b + 8) / 25),
    g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30,
    i = Math.floor(c / 4),
    k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31),
    day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The Connecticut State holidays of a year as observed, with their names (CGS 1-4). */
export function connecticutHolidays(year: number, settings: HolidaySettings = defaultHolidaySettings): ReadonlyMap<CalendarDate, string> {
  const days: [CalendarDate, string][] = [
    [observed(`${year}-01-01`), "New Year's Day"],
    [nth(year, 1, 1, 3), "Martin Luther King Day"],
    [observed(`${year}-02-12`), "Lincoln Day"],
    [nth(year, 2, 1, 3), "Washington's Birthday"],
    [lastMonday(year, 5), "Memorial Day"],
    [observed(`${year}-07-04`), "Independence Day"],
    [nth(year, 9, 1, 1), "Labor Day"],
    [nth(year, 10, 1, 2), "Columbus Day"],
    [observed(`${year}-11-11`), "Veterans' Day"],
    [nth(year, 11, 4, 4), "Thanksgiving Day"],
    [observed(`${year}-12-25`), "Christmas Day"],
    [observed(`${year + 1}-01-01`), "New Year's Day"],
  ];
  // A legal holiday of the State since October 2022 (Public Act 22-128).
  if (year >= 2023) days.push([observed(`${year}-06-19`), "Juneteenth Independence Day"]);
  if (settings.goodFriday) days.push([addDays(easter(year), -2), "Good Friday"]);
  return new Map(days.filter(([date]) => date.startsWith(String(year))).sort(([a], [b]) => daysBetween(b, a)));
}
