import type { Reader } from "@resc/store";
import type { RescCode } from "@resc/domain";

/** Who is told of work in a home RESC's region. */
export interface NoticeAudience {
  /** The administrator named for the category, or the Executive Director; a deputy while away. Null when nobody holds the office. */
  readonly recipient: string | null;
  /** True when nobody was named for the category and the Executive Director receives it. */
  readonly isDefault: boolean;
  readonly executiveDirector: string | null;
  readonly coordinator: string | null;
}

/** Finds whom a home RESC has named for a category on a day (A37: the appropriate administration member or the Executive Director). */
export async function findAudience(reader: Reader, host: RescCode, categoryCode: string | null, day: string): Promise<NoticeAudience> {
  const [row] = await reader.query<{ named: string | null; director: string | null; coordinator: string | null; deputy: string | null }>(
    `with office as (select role, organization, person_id from known_role where valid_from <= $3::date and (valid_to is null or valid_to >= $3::date) and ended_at is null),
     named as (select person_id from known_recipient where resc_code = $1 and valid_from <= $3::date and (valid_to is null or valid_to > $3::date) and (category_code = $2 or category_code is null) order by category_code nulls last, valid_from desc limit 1),
     who as (select (select person_id from named) as named, (select person_id from office where role = 'EXECUTIVE_DIRECTOR' and organization = $1 limit 1) as director,
       (select person_id from office where role = 'COORDINATOR' limit 1) as coordinator)
     select who.*, (select deputy_person_id from known_deputy d where d.person_id = coalesce(who.named, who.director) and $3::date between d.valid_from and d.valid_to limit 1) as deputy from who`,
    [host, categoryCode, day],
  );
  return {
    recipient: row?.deputy ?? row?.named ?? row?.director ?? null,
    isDefault: !row?.named,
    executiveDirector: row?.director ?? null,
    coordinator: row?.coordinator ?? null,
  };
}

/** Everybody who is told, without repetition. */
export function everybody(audience: NoticeAudience): string[] {
  return [...new Set([audience.recipient, audience.executiveDirector, audience.coordinator])].filter((id) => id !== null);
}
