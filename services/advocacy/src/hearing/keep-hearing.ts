import { permit } from "@resc/access";
import { type CalendarDate, InvalidInputError, newId, NotFoundError, NotPossibleError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { HearingEntity, HearingPointEntity } from "./hearing.entity.ts";

/** A hearing as it is written. */
export interface HearingLine {
  readonly sessionYear: number;
  readonly heldOn: CalendarDate;
  readonly committee: string;
  readonly bills: readonly string[];
  readonly subject: string;
  readonly speakers: string;
  readonly briefUsed: string | null;
}

const bill = /^(HB|SB|HJ|SJ|HR|SR|RB) ?\d{1,5}$/;

function billsOf(written: readonly string[]): string[] {
  const bills = written
    .map((one) =>
      one
        .trim()
        .toUpperCase()
        .replaceAll(/[.\s-]+/g, " "),
    )
    .filter((one) => one !== "");
  if (bills.some((one) => !bill.test(one)))
    throw new InvalidInputError([{ field: "bills", message: "Write bill numbers such as HB 5003 or SB 1, with commas between them." }]);
  return [...new Set(bills.map((one) => one.replace(/^([A-Z]+) ?/, "$1 ")))];
}

/** Records a hearing, coming or past. */
export async function recordHearing(tx: Transaction, line: HearingLine): Promise<{ id: string }> {
  permit(tx.actor, "hearing:keep");
  const bills = billsOf(line.bills);
  const [session] = await tx.query("select 1 from legislative_session where year = $1", [line.sessionYear]);
  if (!session) throw new NotFoundError(`There are no priorities of ${line.sessionYear}. Open that session first.`);
  const [next] = await tx.query<{ number: number }>("select nextval('hearing_number')::int as number");
  const id = newId("hearing");
  await tx.insert(HearingEntity, {
    ...line,
    id,
    bills,
    number: next?.number ?? 0,
    recordedBy: tx.actor.personId ?? "",
    recordedAt: tx.now,
    version: 1,
  });
  tx.audit({
    act: "hearing.record",
    objectType: "hearing",
    objectId: id,
    after: { heldOn: line.heldOn, committee: line.committee, bills },
  });
  return { id };
}

/** Writes a hearing anew; what it said before stays in the trail. */
export async function changeHearing(
  tx: Transaction,
  target: { readonly id: string; readonly version: number },
  line: HearingLine,
): Promise<{ id: string }> {
  permit(tx.actor, "hearing:keep");
  const bills = billsOf(line.bills);
  const hearing = await tx.lock(HearingEntity, target.id);
  if (!hearing) throw new NotFoundError();
  tx.expectVersion(hearing, target.version);
  const before = { heldOn: hearing.heldOn, committee: hearing.committee, bills: hearing.bills };
  if (line.sessionYear !== hearing.sessionYear) throw new NotPossibleError("A hearing stays with its session. Record another one.");
  await tx.change(HearingEntity, hearing, { ...line, bills });
  tx.audit({
    act: "hearing.change",
    objectType: "hearing",
    objectId: hearing.id,
    before,
    after: { heldOn: line.heldOn, committee: line.committee, bills },
  });
  return { id: hearing.id };
}

/** Something asked or promised, as it is written. */
export interface PointLine {
  readonly kind: "ASKED" | "PROMISED";
  readonly what: string;
  readonly byWhom: string;
  readonly followUpOn: CalendarDate | null;
}

/** Records what was asked or promised; a promise has a day on which it is followed up. */
export async function addHearingPoint(tx: Transaction, hearingId: string, line: PointLine): Promise<{ id: string }> {
  permit(tx.actor, "hearing:keep");
  const hearing = await tx.lock(HearingEntity, hearingId);
  if (!hearing) throw new NotFoundError();
  if (hearing.heldOn > tx.today) throw new NotPossibleError("The hearing has not been held yet. Record afterwards what was said.");
  if (line.kind === "PROMISED" && line.followUpOn === null)
    throw new InvalidInputError([{ field: "followUpOn", message: "Write the day on which the promise is followed up." }]);
  const id = newId("promise");
  await tx.insert(HearingPointEntity, {
    ...line,
    id,
    hearingId,
    outcome: null,
    outcomeOn: null,
    recordedBy: tx.actor.personId ?? "",
    recordedAt: tx.now,
    version: 1,
  });
  tx.audit({
    act: "hearing.point",
    objectType: "hearing",
    objectId: hearingId,
    after: { pointId: id, kind: line.kind, followUpOn: line.followUpOn },
  });
  return { id: hearingId };
}

/** Records what became of something that was asked or promised. */
export async function recordPointOutcome(
  tx: Transaction,
  target: { readonly pointId: string; readonly version: number },
  outcome: string,
): Promise<{ id: string }> {
  permit(tx.actor, "hearing:keep");
  const point = await tx.lock(HearingPointEntity, target.pointId);
  if (!point) throw new NotFoundError();
  tx.expectVersion(point, target.version);
  const before = { outcome: point.outcome };
  await tx.change(HearingPointEntity, point, { outcome, outcomeOn: tx.today });
  tx.audit({ act: "hearing.outcome", objectType: "hearing", objectId: point.hearingId, before, after: { pointId: point.id, outcome } });
  return { id: point.hearingId };
}
