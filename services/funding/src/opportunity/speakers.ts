import { type RescCode, rescCodes } from "@resc/domain";
import type { Reader } from "@resc/store";

/** Who speaks for a RESC on opportunities (A40, I-23): its clearinghouse director, or its Executive Director in their place (D-06). */
export interface Speaker {
  readonly resc: RescCode;
  /** Null when the RESC has neither. */
  readonly personId: string | null;
  readonly standsIn: boolean;
}

/** The speakers of all six on a day, in code order. */
export async function speakers(reader: Reader, day: string): Promise<readonly Speaker[]> {
  const rows = await reader.query<{ organization: string; role: string; person_id: string }>(
    `select organization, role, min(person_id) as person_id from known_role where role in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR')
      and valid_from <= $1::date and (valid_to is null or valid_to >= $1::date) and ended_at is null group by organization, role`,
    [day],
  );
  return rescCodes.map((resc) => {
    const holder = (role: string) => rows.find((row) => row.organization === resc && row.role === role)?.person_id ?? null;
    const director = holder("CLEARINGHOUSE_DIRECTOR");
    return { resc, personId: director ?? holder("EXECUTIVE_DIRECTOR"), standsIn: director === null };
  });
}

/** Whether the Executive Director of a RESC stands in for its clearinghouse director on a day (D-06). */
export async function standsIn(reader: Reader, resc: string, day: string): Promise<boolean> {
  return (await speakers(reader, day)).find((one) => one.resc === resc)?.standsIn ?? false;
}
