import { permit } from "@resc/access";
import { type CalendarDate, InvalidInputError, type Money, newId, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { draftChanges, lockSession } from "../legislative-session/session-change.ts";
import { PriorityEntity } from "./priority.entity.ts";
import { type Outcome, outcomeActs, priorityMachine, priorityState } from "./priority.machine.ts";

/** Which priority, as the caller last saw it. */
export interface PriorityTarget {
  readonly id: string;
  readonly version: number;
}

/** An ask as it is written. */
export interface AskLine {
  readonly area: string;
  readonly finding: string;
  readonly ask: string;
  readonly needs: string | null;
  readonly amountUsd: Money | null;
  readonly percent: string | null;
  readonly unit: string | null;
}

function checkAmounts({ amountUsd, percent }: AskLine): void {
  const problems = [
    ...(amountUsd !== null && Number(amountUsd) <= 0
      ? [{ field: "amountUsd", message: "Write an amount above zero, or leave it empty." }]
      : []),
    ...(percent !== null && !(/^\d{1,3}(\.\d{1,2})?$/.test(percent) && Number(percent) > 0)
      ? [{ field: "percent", message: "Write a percentage above zero, such as 8 or 2.5." }]
      : []),
  ];
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** Adds an ask to the draft of a session. */
export async function addPriority(tx: Transaction, year: number, line: AskLine): Promise<{ id: string }> {
  checkAmounts(line);
  await draftChanges(tx, year);
  const id = newId("priority");
  const stem = line.area.replaceAll("_", "-");
  const [at] = await tx.query<{ place: number; same: number }>(
    "select coalesce(max(place), 0) + 1 as place, count(*) filter (where slug like $2)::int as same from priority where session_year = $1",
    [year, `${stem}-%`],
  );
  const slug = at && at.same > 0 ? `${stem}-${at.place}-${year}` : `${stem}-${year}`;
  await tx.insert(PriorityEntity, {
    ...line,
    id,
    sessionYear: year,
    place: at?.place ?? 1,
    slug,
    sentenceRef: null,
    handling: "NEW",
    fromId: null,
    handlingReason: null,
    chart: null,
    outcome: null,
    outcomeNote: null,
    outcomeOn: null,
    sourceIds: [],
    version: 1,
  });
  tx.audit({ act: "priority.add", objectType: "priority", objectId: id, after: { slug, ask: line.ask } });
  return { id };
}

async function openDraft(tx: Transaction, { id, version }: PriorityTarget): Promise<PriorityEntity> {
  permit(tx.actor, "priority:keep");
  const priority = await tx.lock(PriorityEntity, id);
  if (!priority) throw new NotFoundError();
  tx.expectVersion(priority, version);
  await draftChanges(tx, priority.sessionYear);
  return priority;
}

/** Changes an ask of a draft; one that came from the session before is then changed, with the reason. */
export async function changePriority(
  tx: Transaction,
  target: PriorityTarget,
  line: AskLine,
  reason: string | null,
): Promise<{ id: string }> {
  checkAmounts(line);
  const priority = await openDraft(tx, target);
  const before = { ask: priority.ask, amountUsd: priority.amountUsd, percent: priority.percent };
  const carried = priority.fromId !== null;
  if (carried && !reason)
    throw new InvalidInputError([{ field: "reason", message: "Write in a few words why it changes; the Executive Directors read it." }]);
  await tx.change(PriorityEntity, priority, { ...line, handling: carried ? "CHANGED" : "NEW", handlingReason: carried ? reason : null });
  tx.audit({
    act: "priority.change",
    objectType: "priority",
    objectId: priority.id,
    reason,
    before,
    after: { ask: line.ask, amountUsd: line.amountUsd, percent: line.percent },
  });
  return { id: priority.id };
}

/** Drops an ask from a draft with the reason; it stays on record there. */
export async function dropPriority(tx: Transaction, target: PriorityTarget, reason: string): Promise<{ id: string }> {
  const priority = await openDraft(tx, target);
  if (priority.handling === "DROPPED") throw new NotPossibleError("This ask is dropped already.");
  await tx.change(PriorityEntity, priority, { handling: "DROPPED", handlingReason: reason });
  tx.audit({ act: "priority.drop", objectType: "priority", objectId: priority.id, reason });
  return { id: priority.id };
}

/** Records what became of an ask. */
export async function recordOutcome(
  tx: Transaction,
  target: PriorityTarget,
  { outcome, note, on }: { readonly outcome: Outcome; readonly note: string; readonly on: CalendarDate },
): Promise<{ id: string }> {
  permit(tx.actor, "priority:keep");
  const priority = await tx.lock(PriorityEntity, target.id);
  if (!priority) throw new NotFoundError();
  tx.expectVersion(priority, target.version);
  if (on > tx.today) throw new InvalidInputError([{ field: "on", message: "Write the day on which it became known, today or earlier." }]);
  const { state } = await lockSession(tx, priority.sessionYear);
  const next = step(priorityMachine, priorityState(state, priority.outcome), outcomeActs[outcome], {});
  if (!next.ok) throw new NotPossibleError(next.message);
  const before = { outcome: priority.outcome };
  await tx.change(PriorityEntity, priority, { outcome, outcomeNote: note, outcomeOn: on });
  tx.audit({ act: "priority.outcome", objectType: "priority", objectId: priority.id, reason: note, before, after: { outcome, on } });
  return { id: priority.id };
}
