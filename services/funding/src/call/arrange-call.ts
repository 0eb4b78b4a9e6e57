import { permit } from "@resc/access";
import { InvalidInputError, NotFoundError, NotPossibleError, type RescCode } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { holdOpportunity, opportunityClause } from "../opportunity/opportunity-change.ts";
import type { OpportunityEntity } from "../opportunity/opportunity.entity.ts";
import { speakers } from "../opportunity/speakers.ts";
import { CallEntity } from "./call.entity.ts";

/** Three times that the Coordinator proposes, and how to join. */
export interface ProposedCall {
  readonly times: readonly Date[];
  readonly minutes: number;
  readonly dialIn: string;
  readonly agenda: string | null;
  readonly contactIds: readonly string[];
}

/** Those who are told of a call: the speakers of the interested RESCs. */
export async function interestedSpeakers(
  tx: Transaction,
  opportunityId: string,
): Promise<readonly { readonly resc: RescCode; readonly personId: string }[]> {
  const rows = await tx.query<{ resc_code: RescCode }>(
    "select resc_code from participation where opportunity_id = $1 and intention in ('INTERESTED','CONFIRMED','SUBMITTED') order by resc_code",
    [opportunityId],
  );
  const six = await speakers(tx, tx.today);
  return rows.flatMap(({ resc_code: resc }) => {
    const personId = six.find((one) => one.resc === resc)?.personId;
    return personId ? [{ resc, personId }] : [];
  });
}

async function inCall(tx: Transaction, opportunityId: string): Promise<OpportunityEntity> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await holdOpportunity(tx, opportunityId);
  if (opportunity.state !== "CALL")
    throw new NotPossibleError("The call is arranged once intentions are in, and before it has been held.", opportunityClause);
  return opportunity;
}

async function checkContacts(tx: Transaction, contactIds: readonly string[]): Promise<void> {
  const [found] = await tx.query<{ count: number }>(
    "select count(*)::int as count from agency_contact where id = any ($1) and ended_on is null and email is not null",
    [contactIds],
  );
  if (found?.count !== new Set(contactIds).size)
    throw new InvalidInputError([{ field: "contactIds", message: "Choose agency staff from the address book who have a mail address." }]);
}

/** Proposes three times; proposing again replaces what was proposed before. Nobody is invited yet. */
export async function proposeCall(tx: Transaction, opportunityId: string, proposed: ProposedCall): Promise<void> {
  const opportunity = await inCall(tx, opportunityId);
  const times = [...new Set(proposed.times.map((time) => time.getTime()))];
  if (times.length !== 3) throw new InvalidInputError([{ field: "times", message: "Propose three different times." }]);
  if (times.some((time) => time <= tx.now.getTime()))
    throw new InvalidInputError([{ field: "times", message: "Propose times that lie ahead." }]);
  await checkContacts(tx, proposed.contactIds);
  const facts = {
    proposedAt: [...proposed.times].sort((one, other) => one.getTime() - other.getTime()),
    minutes: proposed.minutes,
    dialIn: proposed.dialIn,
    agenda: proposed.agenda,
    invitedContactIds: [...proposed.contactIds],
  };
  const before = await tx.query<{ opportunity_id: string }>(
    "select opportunity_id from opportunity_call where opportunity_id = $1 for update",
    [opportunity.id],
  );
  if (before.length > 0)
    await tx.query(
      "update opportunity_call set proposed_at = $2, chosen_at = null, minutes = $3, dial_in = $4, agenda = $5, invited_contact_ids = $6, version = version + 1 where opportunity_id = $1",
      [opportunity.id, facts.proposedAt, facts.minutes, facts.dialIn, facts.agenda, facts.invitedContactIds],
    );
  else
    await tx.insert(CallEntity, {
      id: opportunity.id,
      ...facts,
      chosenAt: null,
      invitedAt: null,
      sequence: 0,
      heldAt: null,
      note: null,
      version: 1,
    });
  tx.audit({
    act: "call.proposed",
    objectType: "opportunity",
    objectId: opportunity.id,
    after: { times: facts.proposedAt.map((time) => time.toISOString()) },
    clause: opportunityClause,
  });
}

/** Chooses one of the three times and invites the interested directors and the named agency staff, each with a calendar file. Choosing again moves the call. */
export async function inviteToCall(tx: Transaction, opportunityId: string, chosen: Date): Promise<void> {
  const opportunity = await inCall(tx, opportunityId);
  const [call] = await tx.query<{ proposed_at: Date[]; sequence: number; invited_at: Date | null; invited_contact_ids: string[] }>(
    "select proposed_at, sequence, invited_at, invited_contact_ids from opportunity_call where opportunity_id = $1 for update",
    [opportunity.id],
  );
  if (!call) throw new NotPossibleError("Propose three times first.", opportunityClause);
  if (!call.proposed_at.some((time) => time.getTime() === chosen.getTime()))
    throw new InvalidInputError([{ field: "chosenAt", message: "Choose one of the three proposed times, or propose others." }]);
  if (chosen <= tx.now) throw new InvalidInputError([{ field: "chosenAt", message: "This time has passed. Propose others." }]);
  const sequence = call.invited_at === null ? 0 : call.sequence + 1;
  await tx.query(
    "update opportunity_call set chosen_at = $2, invited_at = platform.now(), sequence = $3, version = version + 1 where opportunity_id = $1",
    [opportunity.id, chosen, sequence],
  );
  tx.audit({
    act: call.invited_at ? "call.moved" : "call.invited",
    objectType: "opportunity",
    objectId: opportunity.id,
    after: { at: chosen.toISOString(), sequence },
    clause: opportunityClause,
  });
  const directors = (await interestedSpeakers(tx, opportunity.id)).map((one) => one.personId);
  for (const receiver of [...directors, ...call.invited_contact_ids])
    await tx.owe({
      kind: "opportunity.callSet",
      objectId: opportunity.id,
      recipientPersonId: receiver,
      dedupeKey: `call:${opportunity.id}:${sequence}:${chosen.getTime()}:${receiver}`,
      payload: { sequence, moved: call.invited_at !== null },
    });
  await ring(tx, {
    personIds: directors,
    objectId: opportunity.id,
    path: `/opportunities/${opportunity.ref}?tab=call`,
    dedupeKey: `call:${opportunity.id}:${sequence}:${chosen.getTime()}`,
    title: `${call.invited_at ? "Call moved" : "Call set"}: ${opportunity.title}`,
    detail: null,
  });
}

/** The call, locked; throws {@link NotFoundError} when none was arranged. */
export async function holdOfCall(tx: Transaction, opportunityId: string): Promise<{ chosen_at: Date | null }> {
  const [call] = await tx.query<{ chosen_at: Date | null }>("select chosen_at from opportunity_call where opportunity_id = $1 for update", [
    opportunityId,
  ]);
  if (!call) throw new NotFoundError("No call has been arranged yet. Propose three times first.");
  return call;
}
