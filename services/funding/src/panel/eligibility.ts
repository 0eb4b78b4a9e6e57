import { organizationNames, type RescCode, rescCodes } from "@resc/domain";
import type { Reader } from "@resc/store";
import { judgingStanding } from "../intention/consequences.ts";
import type { IntentionState } from "../intention/intention.machine.ts";
import { speakers } from "../opportunity/speakers.ts";
import { lookBackMonths } from "../shared/settings.ts";

/** Whether somebody may judge, and why: the reason shown is always a stated interest or a dated role, never a draft (I-14, I-15). */
export interface Eligibility {
  readonly resc: RescCode;
  /** The clearinghouse contact of the RESC; null when it has none. */
  readonly personId: string | null;
  readonly eligible: boolean;
  readonly reason: string;
  /** Competing RESCs at which the person held a role within the look-back, waived or not. */
  readonly held: readonly RescCode[];
  readonly waived: readonly RescCode[];
}

interface Row {
  readonly resc: RescCode;
  readonly intention: IntentionState;
  readonly tainted: boolean;
}

/** The list of possible judges with the reason for each yes and no, before anybody is asked (SM-6). In code order of the RESCs. */
export async function eligibleJudges(reader: Reader, opportunityId: string, today: string): Promise<readonly Eligibility[]> {
  const rows = await reader.query<Row>(
    "select resc_code as resc, intention, interested_in_call or attended_call as tainted from participation where opportunity_id = $1",
    [opportunityId],
  );
  const competing = rows
    .filter((row) => row.tainted || ["INTERESTED", "CONFIRMED", "SUBMITTED"].includes(row.intention))
    .map((row) => row.resc);
  const contacts = await speakers(reader, today);
  const roles = await reader.query<{ person_id: string; organization: RescCode; ended: string | null }>(
    `select distinct on (person_id, organization) person_id, organization, coalesce(ended_at::date, valid_to)::text as ended from known_role where person_id = any ($1) and organization = any ($2)
      and (coalesce(ended_at::date, valid_to) is null or coalesce(ended_at::date, valid_to) >= $3::date - make_interval(months => $4)) order by person_id, organization, coalesce(ended_at::date, valid_to) desc nulls first`,
    [contacts.map((one) => one.personId), competing, today, lookBackMonths],
  );
  const waivers = await reader.query<{ person_id: string; resc_code: RescCode }>(
    "select person_id, resc_code from judge_waiver where opportunity_id = $1",
    [opportunityId],
  );
  return rescCodes.map((resc) => {
    const row = rows.find((one) => one.resc === resc) ?? { resc, intention: "NOT_STATED" as const, tainted: false };
    const personId = contacts.find((one) => one.resc === resc)?.personId ?? null;
    const held = roles.filter((role) => role.person_id === personId).map((role) => role.organization);
    const waived = waivers.filter((waiver) => waiver.person_id === personId).map((waiver) => waiver.resc_code);
    const standing = judgingStanding(row);
    const open = held.filter((code) => !waived.includes(code));
    const reason = !standing.mayJudge
      ? standing.reason
      : personId === null
        ? "Nobody is designated who could judge."
        : open.length > 0
          ? `Held a role at ${open.map((code) => organizationNames[code]).join(" and ")}, which competes, within the last ${lookBackMonths} months. The Executive Directors of all competitors may waive this in writing.`
          : `${standing.reason} No role at a competing RESC within ${lookBackMonths} months${waived.length > 0 ? ", or waived in writing" : ""}.`;
    return { resc, personId, eligible: standing.mayJudge && personId !== null && open.length === 0, reason, held, waived };
  });
}
