import { permit } from "@resc/access";
import { formatDate, InvalidInputError, newId, NotFoundError, NotPossibleError } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { MeetingEntity } from "../meeting/meeting.entity.ts";
import { giveToGroup } from "../group-meeting/topics-for-group.ts";
import { carry } from "./carry.ts";
import { changeConcern, concernClause, concernRef, lockConcern, permitPlacing, tellRaisers } from "./concern-change.ts";
import { type ConcernEntity, ConcernOutcomeEntity } from "./concern.entity.ts";
import { actOfOutcome, type OutcomeKind } from "./concern.machine.ts";

interface At {
  readonly id: string;
  readonly version: number;
}

/** What the directors came to. */
export interface Decision {
  readonly kind: OutcomeKind;
  readonly words: string | null;
  /** Who does it; for an ACTION only. */
  readonly ownerPersonId: string | null;
  /** Due on this day; for an ACTION only. */
  readonly dueOn: string | null;
  /** The group that takes it; for TO_GROUP only. */
  readonly groupId: string | null;
}

/** What each outcome says to who raised the concern. */
const plain: Readonly<Record<Exclude<OutcomeKind, "CARRIED">, string>> = {
  RESOLVED: "Your concern is resolved",
  ACTION: "The directors agreed on an action about your concern",
  TO_GROUP: "Your concern goes to a role-alike group",
  POSITION_PROPOSED: "A common position is proposed about your concern",
  NO_ACTION: "The directors discussed your concern and take no action",
};

async function atMeeting(tx: Transaction, at: At): Promise<{ concern: ConcernEntity; held: boolean }> {
  permitPlacing(tx);
  const concern = await lockConcern(tx, at.id);
  tx.expectVersion(concern, at.version);
  const meeting = concern.meetingId ? await tx.lock(MeetingEntity, concern.meetingId) : null;
  return { concern, held: meeting?.state === "HELD" || meeting?.state === "MINUTES_DRAFT" };
}

/** Notes that a concern was discussed at the meeting, with the Coordinator's note. */
export async function discussConcern(tx: Transaction, at: At, note: string | null): Promise<void> {
  const { concern, held } = await atMeeting(tx, at);
  await changeConcern(tx, concern, "discuss", { note }, { facts: { held } });
}

function checkDecision(tx: Transaction, { kind, words, ownerPersonId, dueOn, groupId }: Decision): void {
  if (kind === "ACTION") {
    if (!ownerPersonId) throw new InvalidInputError([{ field: "ownerPersonId", message: "Choose who does it." }]);
    if (!dueOn || dueOn < tx.today)
      throw new InvalidInputError([{ field: "dueOn", message: "Choose the day by which it is done, today or later." }]);
  }
  if (kind === "TO_GROUP" && !groupId)
    throw new InvalidInputError([{ field: "groupId", message: "Choose the role-alike group that takes it." }]);
  if (!words && kind !== "CARRIED" && kind !== "RESOLVED")
    throw new InvalidInputError([{ field: "words", message: "Write in a sentence what was decided; who raised the concern reads it." }]);
}

/** Records what the directors came to. Who raised the concern is told in plain words. */
export async function decideConcern(tx: Transaction, at: At, decision: Decision): Promise<void> {
  const { concern, held } = await atMeeting(tx, at);
  checkDecision(tx, decision);
  if (!held) throw new NotPossibleError("The meeting has not begun.", concernClause);
  const from = concern.meetingId ?? "";
  if (decision.kind === "CARRIED") return void (await carry(tx, concern, from, decision.words));
  const discussed = concern.state === "PLACED" ? await changeConcern(tx, concern, "discuss", {}, { facts: { held } }) : concern;
  const action = decision.kind === "ACTION";
  const outcomeId = newId("concernOutcome");
  const decided = await changeConcern(tx, discussed, actOfOutcome[decision.kind], {}, { after: { outcomeId } });
  await tx.insert(ConcernOutcomeEntity, {
    id: outcomeId,
    concernId: concern.id,
    meetingId: from,
    kind: decision.kind,
    words: decision.words,
    groupId: decision.kind === "TO_GROUP" ? decision.groupId : null,
    ownerPersonId: action ? decision.ownerPersonId : null,
    dueOn: action ? decision.dueOn : null,
    decidedAt: tx.now,
    decidedBy: tx.actor.personId ?? "",
    version: 1,
  });
  await tellRaisers(tx, decided, plain[decision.kind], decision.words);
  if (decision.kind === "TO_GROUP" && decision.groupId) await giveToGroup(tx, decision.groupId, outcomeId);
  if (action)
    await ring(tx, {
      personIds: [decision.ownerPersonId],
      objectId: concern.id,
      title: `Yours to do by ${formatDate(decision.dueOn ?? "")}: ${concern.area}`,
      detail: decision.words,
      path: `/concerns/${concernRef(concern.number)}`,
      dedupeKey: `concern.action:${outcomeId}`,
    });
}

/** An action is done: by its owner's or the Coordinator's word. Returns the concern's id. */
export async function finishAction(tx: Transaction, at: At, note: string | null): Promise<{ id: string }> {
  const outcome = await tx.lock(ConcernOutcomeEntity, at.id);
  if (!outcome) throw new NotFoundError();
  permit(tx.actor, "concernAction:finish", { personId: outcome.ownerPersonId });
  tx.expectVersion(outcome, at.version);
  if (outcome.kind !== "ACTION" || outcome.doneOn) throw new NotPossibleError("This is no open action.", concernClause);
  await tx.change(ConcernOutcomeEntity, outcome, { doneOn: tx.today, doneNote: note });
  tx.audit({
    act: "concern.finishAction",
    objectType: "concern",
    objectId: outcome.concernId,
    after: { outcomeId: outcome.id, doneOn: tx.today },
    clause: concernClause,
  });
  return { id: outcome.concernId };
}

/** Closes a concern of which nothing is open. */
export async function closeConcern(tx: Transaction, at: At): Promise<void> {
  permitPlacing(tx);
  const concern = await lockConcern(tx, at.id);
  tx.expectVersion(concern, at.version);
  const open = await tx.query("select 1 from concern_outcome where concern_id = $1 and kind = 'ACTION' and done_on is null limit 1", [
    concern.id,
  ]);
  const closed = await changeConcern(tx, concern, "close", {}, { facts: { actionOpen: open.length > 0 } });
  await tellRaisers(tx, closed, "Your concern is closed", null);
}
