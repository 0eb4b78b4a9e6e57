import { organizationNames, type RescCode, rescCodes } from "@resc/domain";
import type { Reader } from "@resc/store";
import { judgingStanding } from "../intention/consequences.ts";
import { isInterest, type IntentionState } from "../intention/intention.machine.ts";
import type { OpportunityState } from "../opportunity/opportunity.machine.ts";
import { speakers } from "../opportunity/speakers.ts";
import { type At, countsWithin, heldWithin, lookBackAt, type PastRole, rolesWithin } from "./look-back.ts";

/** Whether somebody may judge, and why: the reason shown is always a stated interest or a dated role, never a draft (I-14, I-15). */
export interface Eligibility {
  readonly resc: RescCode;
  /** The clearinghouse contact of the RESC; null when it has none. */
  readonly personId: string | null;
  readonly eligible: boolean;
  readonly reason: string;
  /** RESCs still competing whose Executive Directors have waived, and have not yet waived, the person's look-back; both empty where there is none to waive. */
  readonly waivedBy: readonly RescCode[];
  readonly waiversMissing: readonly RescCode[];
}

/** States in which a look-back can be waived: from the call on there is a list, and the panel is not appointed yet. */
export const waiverStates: readonly OpportunityState[] = ["CALL", "PROPOSALS", "SEALED"];

interface Row {
  readonly resc: RescCode;
  readonly intention: IntentionState;
  readonly tainted: boolean;
}

/**
 * The list of possible judges with the reason for each yes and no, before anybody is asked (SM-6), with the look-back in force at that instant.
 * In code order of the RESCs.
 */
export async function eligibleJudges(reader: Reader, opportunityId: string, at: At): Promise<readonly Eligibility[]> {
  const rows = await reader.query<Row>(
    "select resc_code as resc, intention, interested_in_call or attended_call as tainted from participation where opportunity_id = $1",
    [opportunityId],
  );
  const stillCompeting = rows.filter((row) => isInterest(row.intention)).map((row) => row.resc);
  const competing = rows.filter((row) => row.tainted || isInterest(row.intention)).map((row) => row.resc);
  const contacts = await speakers(reader, at.today);
  const months = await lookBackAt(reader, at);
  const people = contacts.map((one) => one.personId);
  const roles = await rolesWithin(reader, people, competing, at, months);
  const waivers = await reader.query<{ person_id: string; resc_code: RescCode }>(
    "select person_id, resc_code from judge_waiver where opportunity_id = $1",
    [opportunityId],
  );
  return rescCodes.map((resc) => {
    const row = rows.find((one) => one.resc === resc) ?? { resc, intention: "NOT_STATED" as const, tainted: false };
    const personId = contacts.find((one) => one.resc === resc)?.personId ?? null;
    const standing = judgingStanding(row);
    if (!standing.mayJudge) return { resc, personId, eligible: false, reason: standing.reason, ...nothingToWaive };
    if (personId === null) return { resc, personId, eligible: false, reason: "Nobody is designated who could judge.", ...nothingToWaive };
    const given = waivers.filter((waiver) => waiver.person_id === personId).map((waiver) => waiver.resc_code);
    const held = roles.filter((role) => role.person_id === personId);
    return { resc, personId, ...ofPerson(standing.reason, held, months, stillCompeting, given) };
  });
}

const nothingToWaive = { waivedBy: [], waiversMissing: [] } as const;
const namesOf = (codes: readonly RescCode[]) => codes.map((code) => organizationNames[code]).join(" and ");

/** Whether the roles that a person of a neutral RESC holds or held let them judge (I-15, D-04: the Executive Directors of all competitors may waive a past one). */
function ofPerson(
  neutral: string,
  held: readonly PastRole[],
  months: number,
  stillCompeting: readonly RescCode[],
  given: readonly RescCode[],
): Pick<Eligibility, "eligible" | "reason" | "waivedBy" | "waiversMissing"> {
  const current = held.filter((role) => role.current).map((role) => role.organization);
  if (current.length > 0) return { eligible: false, reason: `Holds a role at ${namesOf(current)}, which competes.`, ...nothingToWaive };
  if (held.length === 0)
    return { eligible: true, reason: `${neutral} No role at a competing RESC ${countsWithin(months)}.`, ...nothingToWaive };
  const past = `Held a role at ${namesOf(held.map((role) => role.organization))}, which competes, ${heldWithin(months)}`;
  const waivedBy = stillCompeting.filter((code) => given.includes(code));
  const waiversMissing = stillCompeting.filter((code) => !given.includes(code));
  if (stillCompeting.length > 0 && waiversMissing.length === 0)
    return {
      eligible: true,
      reason: `${neutral} ${past}; the Executive Directors of all competitors waived this in writing.`,
      waivedBy,
      waiversMissing,
    };
  const soFar = waivedBy.length > 0 ? ` So far ${namesOf(waivedBy)} did.` : "";
  return {
    eligible: false,
    reason: `${past}. The Executive Directors of all competitors may waive this in writing.${soFar}`,
    waivedBy,
    waiversMissing,
  };
}
