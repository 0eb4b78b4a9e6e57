import { permit } from "@resc/access";
import { InvalidInputError, newId, type RescCode } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { changeConcern, concernClause, concernRef, coordinators, lockConcern, tellRaisers } from "./concern-change.ts";
import { memberFacts } from "../role-alike-group/role-alike-group.rows.ts";
import { ConcernEntity } from "./concern.entity.ts";

/** What a director raises (A48). */
export interface RaisedConcern {
  readonly text: string;
  /** Area of service, in the raiser's words. */
  readonly area: string;
  /** Pages of the platform that show what is meant, such as `/list/row_…` or `/state-contracts/SC-0003`. */
  readonly links: readonly string[];
  /** Whether it may wait for the next meeting instead of a supplement, when a packet is frozen already. */
  readonly prefersNext: boolean;
  /** The role-alike group that raises it by one of its members (A48: "an individual or group of directors"). */
  readonly groupId: string | null;
}

// Rows of the out-of-region list and State contracts: what the packet is about.
const link = /^\/(list\/row_[0-9a-z]{26}|state-contracts\/SC-[0-9]{4,6})$/;

/** Puts a concern on record and tells the Coordinator. `from` is set when it came from a courtesy notice or a common position. Returns its id. */
export async function recordConcern(
  tx: Transaction,
  raised: RaisedConcern,
  by: { readonly personId: string; readonly organization: RescCode },
  from: { readonly noticeId?: string; readonly noticeConcernId?: string; readonly positionEvent?: string } = {},
): Promise<{ id: string }> {
  const [next] = await tx.query<{ n: number }>("select nextval('concern_number')::int as n");
  const id = newId("concern");
  const number = next?.n ?? 0;
  await tx.insert(ConcernEntity, {
    id,
    number,
    text: raised.text,
    area: raised.area,
    links: [...raised.links],
    raisedBy: by.personId,
    raisedFor: by.organization,
    raisedAt: tx.now,
    noticeId: from.noticeId ?? null,
    noticeConcernId: from.noticeConcernId ?? null,
    positionEvent: from.positionEvent ?? null,
    prefersNext: raised.prefersNext,
    groupId: raised.groupId,
    state: "RAISED",
    version: 1,
  });
  tx.audit({
    act: "concern.raise",
    objectType: "concern",
    objectId: id,
    after: { number, raisedFor: by.organization, noticeId: from.noticeId ?? null },
    clause: concernClause,
  });
  await ring(tx, {
    personIds: await coordinators(tx),
    objectId: id,
    title: `A concern is raised for ${by.organization === "EDADVANCE" ? "EdAdvance" : by.organization}`,
    detail: raised.area,
    path: `/concerns/${concernRef(number)}`,
    dedupeKey: `concern.raised:${id}`,
  });
  return { id };
}

/** A director raises a concern for the own RESC. It cannot be refused: it will be placed (A48). */
export async function raiseConcern(tx: Transaction, raised: RaisedConcern): Promise<{ id: string }> {
  permit(tx.actor, "concern:raise", { provider: tx.actor.organization as RescCode });
  if (!raised.links.every((one) => link.test(one)))
    throw new InvalidInputError([
      {
        field: "links",
        message: "Copy the address of a row of the out-of-region list or of a State contract, such as /state-contracts/SC-0003.",
      },
    ]);
  if (raised.groupId !== null) permit(tx.actor, "group:keep", await memberFacts(tx, raised.groupId));
  return recordConcern(tx, raised, { personId: tx.actor.personId ?? "", organization: tx.actor.organization as RescCode });
}

/** Who raised a concern takes it back; it stays in the history, and in a packet that was asked for. */
export async function withdrawConcern(
  tx: Transaction,
  at: { readonly id: string; readonly version: number },
  reason: string | null,
): Promise<void> {
  const concern = await lockConcern(tx, at.id);
  permit(tx.actor, "concern:withdraw", { personId: concern.raisedBy });
  tx.expectVersion(concern, at.version);
  await changeConcern(tx, concern, "withdraw", { withdrawReason: reason }, { facts: { raiser: true } });
  await tellRaisers(tx, concern, "A concern is taken back", null);
}

/** New facts raise a concern again: who raised it, or the Coordinator. */
export async function reopenConcern(
  tx: Transaction,
  at: { readonly id: string; readonly version: number },
  newFacts: string,
): Promise<void> {
  const concern = await lockConcern(tx, at.id);
  if (tx.actor.personId === concern.raisedBy) permit(tx.actor, "concern:withdraw", { personId: concern.raisedBy });
  else permit(tx.actor, "concern:place");
  tx.expectVersion(concern, at.version);
  const again = await changeConcern(tx, concern, "reopen", { newFacts, meetingId: null, placedOn: null }, { facts: { newFacts } });
  await tellRaisers(tx, again, "A concern is raised again, with new facts", null);
}
