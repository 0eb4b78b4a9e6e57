import { formatDate } from "@resc/domain";

/** The dates and length of a piece of work. */
export interface Period {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly days: number | null;
}

/** A period in words: `03/02/2026 to 06/30/2026, 12 days`. */
export function periodWords(period: Period): string {
  const dates = period.startsOn
    ? period.endsOn && period.endsOn !== period.startsOn
      ? `${formatDate(period.startsOn)} to ${formatDate(period.endsOn)}`
      : `from ${formatDate(period.startsOn)}`
    : "dates not set yet";
  return period.days ? `${dates}, ${period.days} ${period.days === 1 ? "day" : "days"}` : dates;
}

/** The length of the commitment in words: the second topic of A37. */
export function lengthWords(period: Period): string {
  if (period.days)
    return `${period.days} ${period.days === 1 ? "day" : "days"}${period.startsOn ? `, ${periodWords({ ...period, days: null })}` : ""}`;
  return periodWords(period);
}
