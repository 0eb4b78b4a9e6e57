import { permit } from "@resc/access";
import { InvalidInputError, isRescCode, newId, organizationNames, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { changeOpportunity, lockOpportunity, type OpportunityTarget } from "../opportunity/opportunity-change.ts";
import { speakers } from "../opportunity/speakers.ts";
import { makeBoxes } from "../proposal/proposal-box.ts";
import type { Seal } from "../seal/seal.ts";
import { holdOfCall } from "./arrange-call.ts";

/** Somebody who was in the call: for a RESC, as interested or only listening; or of the agency. */
export interface Attendee {
  readonly resc: string | null;
  readonly contactId: string | null;
  readonly name: string;
  readonly asInterested: boolean;
}

/** The call was held: attendance is recorded, and who attended as interested cannot judge any more (D-04). The log of questions opens, and each of the six has a box for a proposal, used or not. */
export async function holdCall(
  tx: Transaction,
  seal: Seal,
  target: OpportunityTarget,
  held: { readonly attendees: readonly Attendee[]; readonly note: string | null },
): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const call = await holdOfCall(tx, opportunity.id);
  await check(tx, opportunity.id, held.attendees);
  for (const attendee of held.attendees)
    await tx.query(
      "insert into call_attendee (id, opportunity_id, resc_code, contact_id, name, as_interested) values ($1, $2, $3, $4, $5, $6)",
      [newId("callTime"), opportunity.id, attendee.resc, attendee.contactId, attendee.name, attendee.asInterested],
    );
  await tx.query("update opportunity_call set held_at = platform.now(), note = $2, version = version + 1 where opportunity_id = $1", [
    opportunity.id,
    held.note,
  ]);
  if (opportunity.route === "ALLIANCE") await makeBoxes(tx, seal, opportunity.id, await speakersByResc(tx));
  await changeOpportunity(
    tx,
    opportunity,
    "holdCall",
    {},
    {
      facts: { callChosen: call.chosen_at !== null, attendanceRecorded: held.attendees.some((one) => one.asInterested) },
      after: { attended: held.attendees.filter((one) => one.asInterested).map((one) => one.resc) },
    },
  );
}

async function speakersByResc(tx: Transaction): Promise<ReadonlyMap<RescCode, string>> {
  return new Map((await speakers(tx, tx.today)).flatMap(({ resc, personId }) => (personId === null ? [] : [[resc, personId] as const])));
}

async function check(tx: Transaction, opportunityId: string, attendees: readonly Attendee[]): Promise<void> {
  const rows = await tx.query<{ resc_code: string }>(
    "select resc_code from participation where opportunity_id = $1 and intention in ('INTERESTED','CONFIRMED','SUBMITTED')",
    [opportunityId],
  );
  const interested = new Set(rows.map((row) => row.resc_code));
  const fields = attendees.flatMap((one, index) => {
    const field = `attendees.${index}`;
    if ((one.resc === null) === (one.contactId === null)) return [{ field, message: "Name the RESC, or the person of the agency." }];
    if (one.resc !== null && !isRescCode(one.resc)) return [{ field, message: "Choose one of the six RESCs." }];
    if (one.asInterested && one.resc !== null && isRescCode(one.resc) && !interested.has(one.resc))
      return [
        {
          field,
          message: `${organizationNames[one.resc]} has not stated interest. Record it as listening, or ask its director to state the intention first.`,
        },
      ];
    return [];
  });
  if (fields.length > 0) throw new InvalidInputError(fields);
}
