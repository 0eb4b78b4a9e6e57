import { addDays, type CalendarDate, connecticutDate, daysBetween, weekday } from "@resc/domain";

/** Something that falls on an instant, with a page that tells more. */
export interface TimeLineItem {
  readonly id?: string;
  /** The instant, as the API gives it. */
  readonly at: string;
  /** What it is about. */
  readonly title: string;
  /** What falls on it, in words. */
  readonly what: string;
  /** Where it leads in the portal. */
  readonly path: string;
}

/** A sign of the picture: the item's place in the list, from 1, and where it stands. */
export interface TimeLineSign {
  readonly number: number;
  /** From 0 at the first day to 1 at the end of the last. */
  readonly along: number;
  /** 0 next to the line; signs that would cover one another stand above. */
  readonly lane: number;
}

/** The items that fall between two days, both included, the next one first. */
export function itemsBetween(items: readonly TimeLineItem[], from: CalendarDate, to: CalendarDate): readonly TimeLineItem[] {
  const within = ({ at }: TimeLineItem) => {
    const day = connecticutDate(new Date(at));
    return day >= from && day <= to;
  };
  return items.filter(within).toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.title.localeCompare(other.title));
}

/** Where each item stands. `reach`: how much of the line one sign takes. */
export function signsOf(items: readonly TimeLineItem[], from: CalendarDate, to: CalendarDate, reach: number): readonly TimeLineSign[] {
  const days = daysBetween(from, to) + 1;
  const ends: number[] = [];
  return items.map(({ at }, index) => {
    const along = (daysBetween(from, connecticutDate(new Date(at))) + 0.5) / days;
    const free = ends.findIndex((end) => end <= along - reach / 2);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = along + reach / 2;
    return { number: index + 1, along, lane };
  });
}

/** The Mondays between two days, each with its place along the line. */
export function mondaysOf(from: CalendarDate, to: CalendarDate): readonly { readonly day: CalendarDate; readonly along: number }[] {
  const days = daysBetween(from, to) + 1;
  return Array.from({ length: days }, (_, index) => ({ day: addDays(from, index), along: index / days })).filter(
    ({ day }) => weekday(day) === 1,
  );
}
