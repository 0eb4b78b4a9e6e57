import type { Reader } from "../read/reader.ts";

/** A person as a subgraph other than membership knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly title: string | null;
  readonly organization: string;
}

/** A person by id. */
export async function findPerson(reader: Reader, id: string | null): Promise<KnownPerson | null> {
  if (!id) return null;
  const [row] = await reader.query<KnownPerson>("select id, name, email, phone, title, organization from known_person where id = $1", [id]);
  return row ?? null;
}

/** People of a RESC who hold an office now. */
export async function officeHolders(reader: Reader, role: string, organization: string, day: string): Promise<string[]> {
  const rows = await reader.query<{ person_id: string }>(
    "select person_id from known_role where role = $1 and organization = $2 and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date) and ended_at is null order by person_id",
    [role, organization, day],
  );
  return rows.map((row) => row.person_id);
}

/** The first person who holds an office now, or null. */
export async function officeHolder(reader: Reader, role: string, organization: string, day: string): Promise<string | null> {
  return (await officeHolders(reader, role, organization, day))[0] ?? null;
}
