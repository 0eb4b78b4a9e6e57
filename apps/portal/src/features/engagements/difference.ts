import { formatDay } from "@resc/ui";

/** What a home RESC was told and may be told anew. */
export interface Told {
  readonly service: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly days: number | null;
}

/** What a form of changes says; what is left empty stays as it was. */
export function changedTo(before: Told, typed: Told): Told {
  return {
    service: typed.service.trim() || before.service,
    startsOn: typed.startsOn ?? before.startsOn,
    endsOn: typed.endsOn ?? before.endsOn,
    days: typed.days ?? before.days,
  };
}

/** The difference in words, exactly as the home RESC will read it; empty when there is none. */
export function differenceWords(before: Told, after: Told): string {
  const day = (date: string | null) => (date ? formatDay(date) : "not set");
  const parts: string[] = [];
  if (before.service !== after.service) parts.push(`service: ${before.service} is now ${after.service}`);
  if (before.startsOn !== after.startsOn) parts.push(`starts: ${day(before.startsOn)} is now ${day(after.startsOn)}`);
  if (before.endsOn !== after.endsOn) parts.push(`ends: ${day(before.endsOn)} is now ${day(after.endsOn)}`);
  if (before.days !== after.days) parts.push(`length: ${before.days ?? "not set"} is now ${after.days ?? "not set"} days`);
  return parts.join("; ");
}
