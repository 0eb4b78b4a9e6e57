/** @clause A42 D-04 I-15 */
import { type RescCode, settingWords } from "@resc/domain";
import { type Reader, settingAt } from "@resc/store";

/** An instant and its day in Connecticut. */
export interface At {
  readonly now: string;
  readonly today: string;
}

/** A role at a competing RESC that stands against a person. */
export interface PastRole {
  readonly person_id: string;
  readonly organization: RescCode;
  /** Held today: that is no look-back, and nobody can waive it (I-15). */
  readonly current: boolean;
}

/** Months for which a role at a competing RESC keeps a person from judging after it has ended, as agreed on for an instant (D-04). */
export function lookBackAt(reader: Reader, { now }: At): Promise<number> {
  return settingAt(reader, "lookBackMonths", new Date(now));
}

/** Roles of people at RESCs that are held on a day, or ended within some months before it. */
export function rolesWithin(
  reader: Reader,
  people: readonly (string | null)[],
  organizations: readonly RescCode[],
  { today }: At,
  months: number,
): Promise<PastRole[]> {
  return reader.query<PastRole>(
    `select person_id, organization, bool_or(ended_at is null and (valid_to is null or valid_to >= $3::date)) as current from known_role where person_id = any ($1) and organization = any ($2)
      and (coalesce(ended_at::date, valid_to) is null or coalesce(ended_at::date, valid_to) >= $3::date - make_interval(months => $4)) group by person_id, organization order by organization`,
    [people, organizations, today, months],
  );
}

const spoken = (months: number) => settingWords({ unit: "months" }, months);

/** Within which time a role would count: `within 12 months`; where no month counts, `today`. */
export const countsWithin = (months: number): string => (months === 0 ? "today" : `within ${spoken(months)}`);

/** Within which time a role was held: `within the last 12 months`; where no month counts, `until today`. */
export const heldWithin = (months: number): string => (months === 0 ? "until today" : `within the last ${spoken(months)}`);
