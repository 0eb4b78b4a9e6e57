import type { RescCode } from "@resc/domain";
import type { Reader } from "@resc/store";
import type { MembershipState } from "./membership.machine.ts";

/** A membership as it is believed now. */
export interface KnownMembership {
  readonly id: string;
  readonly resc: RescCode;
  readonly from: string | null;
  /** First day on which it no longer holds; null while open. */
  readonly to: string | null;
  readonly state: MembershipState;
}

/** The last membership of a district's board, or null. A vote to withdraw counts for the membership during which it was taken. */
export async function lastMembership(reader: Reader, districtId: string): Promise<KnownMembership | null> {
  const [row] = await reader.query<KnownMembership>(
    `select m.id, m.resc_code as resc, lower(m.valid)::text as from, upper(m.valid)::text as to,
       case when not upper_inf(m.valid) then 'ENDED' when exists (select from withdrawal_vote w where w.district_id = m.district_id and w.resc_code = m.resc_code
         and (lower_inf(m.valid) or w.voted_on >= lower(m.valid))) then 'WITHDRAWAL_VOTED' else 'ACTIVE' end as state
     from membership m where m.district_id = $1 and upper_inf(m.recorded) and not isempty(m.valid) order by lower(m.valid) desc nulls last limit 1`,
    [districtId],
  );
  return row ?? null;
}
