import { permit } from "@resc/access";
import { InvalidInputError, newId, type RescCode, rescCodes, organizationNames } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { checkDistricts, checkLead } from "./venture-checks.ts";
import { directorsOf, noteVenture, ringAbout } from "./venture-change.ts";
import { VentureEntity } from "./venture.entity.ts";
import { type NeedLine, writeNeed } from "./venture-need.ts";

/** What proposes a venture. */
export interface VentureProposal {
  readonly title: string;
  readonly purpose: string;
  readonly leadResc: RescCode;
  readonly leadPersonId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly districtIds: readonly string[];
  readonly needs: readonly NeedLine[];
}

/** Proposes a venture: an Executive Director with the own RESC as lead, or the Coordinator (A27). The RESC that leads is its first member. Returns its id. */
export async function proposeVenture(tx: Transaction, proposal: VentureProposal): Promise<{ id: string }> {
  permit(tx.actor, "venture:propose", { provider: proposal.leadResc });
  if (proposal.endsOn && proposal.endsOn < proposal.startsOn)
    throw new InvalidInputError([{ field: "endsOn", message: "Write a last day that is not before the first." }]);
  await checkLead(tx, proposal.leadPersonId, proposal.leadResc);
  const districtIds = await checkDistricts(tx, proposal.districtIds);
  const [next] = await tx.query<{ n: number }>("select nextval('venture_number')::int as n");
  const id = newId("venture");
  const venture = {
    id,
    number: next?.n ?? 0,
    title: proposal.title.trim(),
    purpose: proposal.purpose.trim(),
    leadCode: proposal.leadResc,
    leadPersonId: proposal.leadPersonId,
    startsOn: proposal.startsOn,
    endsOn: proposal.endsOn,
    districtIds,
    state: "PROPOSED" as const,
    closeReason: null,
    needRevision: 1,
    needReason: null,
    proposedBy: tx.actor.personId ?? "",
    createdAt: tx.now,
    version: 1,
  };
  await tx.insert(VentureEntity, venture);
  await tx.query("insert into venture_member (id, venture_id, resc_code, joined_on, joined_by) values ($1, $2, $3, $4, $5)", [
    newId("membership"),
    id,
    proposal.leadResc,
    tx.today,
    tx.actor.personId,
  ]);
  await writeNeed(tx, venture, 1, proposal.needs);
  noteVenture(tx, id, "propose", { after: { title: venture.title, leadResc: venture.leadCode, leadPersonId: venture.leadPersonId } });
  const everybody = await directorsOf(tx, rescCodes, tx.today);
  await ringAbout(tx, venture, {
    personIds: [...everybody, venture.leadPersonId],
    title: `A common venture is proposed, led by ${organizationNames[venture.leadCode]}`,
    key: `venture.proposed:${id}`,
  });
  return { id };
}
