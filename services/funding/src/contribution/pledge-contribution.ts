import { permit } from "@resc/access";
import {
  type FieldProblem,
  InvalidInputError,
  isRescCode,
  newId,
  NotPermittedError,
  NotPossibleError,
  toCents,
  type Money,
} from "@resc/domain";
import type { Transaction } from "@resc/store";
import type { SupportKind } from "../venture/kinds.ts";
import { findVenture, membersOf, stepVenture, ventureClause } from "../venture/venture-change.ts";
import { ContributionEntity } from "./contribution.entity.ts";
import type { ValuationMethod } from "./contribution.words.ts";
import { append } from "./ledger.ts";
import { tell } from "./tell.ts";
import { quartersOf, worthOf } from "./valuation.ts";

/** What a RESC pledges. FUNDS has an amount; IN_KIND has a method, and hours with a stated rate, or a value in dollars. */
export interface Pledge {
  readonly ventureId: string;
  readonly kind: SupportKind;
  /** State fiscal year, named by the year in which it ends. */
  readonly fiscalYear: number;
  readonly what: string;
  /** US dollars: funds, or the fair value or the value of a space. */
  readonly amount: Money | null;
  readonly method: ValuationMethod | null;
  readonly methodWords: string | null;
  readonly staffCategory: string | null;
  readonly hours: number | null;
  readonly statedRate: Money | null;
  readonly space: string | null;
}

function problemsOf(pledge: Pledge): FieldProblem[] {
  const inKind = pledge.kind === "IN_KIND";
  const byHours = inKind && pledge.method === "HOURS_AT_RATE";
  const problems: FieldProblem[] = [];
  const ask = (wrong: boolean, field: string, message: string) => void (wrong && problems.push({ field, message }));
  ask(inKind && !pledge.method, "method", "Say how it is valued: hours at a rate, fair value, or space.");
  ask(!inKind && pledge.method !== null, "method", "Funds are dollars as they are. Leave the method out, or pledge in kind.");
  ask(
    !byHours && (!pledge.amount || toCents(pledge.amount) === 0n),
    "amount",
    inKind ? "Write what it is worth in dollars." : "Write how many dollars you pledge.",
  );
  ask(
    inKind && !byHours && pledge.method !== null && !pledge.methodWords?.trim(),
    "methodWords",
    "Say in a few words how the value was found.",
  );
  ask(inKind && pledge.method === "SPACE" && !pledge.space?.trim(), "space", "Describe the space, such as two rooms on Tuesdays.");
  ask(byHours && !pledge.staffCategory?.trim(), "staffCategory", "Choose a category of staff from the rate table.");
  ask(byHours && pledge.hours === null, "hours", "Write how many hours.");
  ask(byHours && (!pledge.statedRate || toCents(pledge.statedRate) < 100n), "statedRate", "Write the rate per hour, at least one dollar.");
  return problems;
}

/** A RESC pledges, by its Executive Director (A27). The pledge is the first entry of the ledger. Returns the id of the contribution. */
export async function pledgeContribution(tx: Transaction, pledge: Pledge): Promise<{ id: string }> {
  const giver = tx.actor.organization;
  permit(tx.actor, "contribution:pledge", { provider: isRescCode(giver) ? giver : null });
  if (!isRescCode(giver)) throw new NotPermittedError("contribution:pledge");
  const problems = problemsOf(pledge);
  if (problems.length > 0) throw new InvalidInputError(problems);
  const venture = await findVenture(tx, pledge.ventureId);
  stepVenture(venture.state, "pledge", {});
  if (!(await membersOf(tx, venture.id)).includes(giver))
    throw new NotPossibleError("Your RESC does not take part yet. Join the venture first.", ventureClause);
  const byHours = pledge.method === "HOURS_AT_RATE";
  const quarters = byHours ? quartersOf(pledge.hours ?? 0, "hours") : null;
  const cents = quarters === null ? toCents(pledge.amount ?? "0") : worthOf(quarters, pledge.statedRate ?? "0");
  const [next] = await tx.query<{ n: number }>("select nextval('contribution_number')::int as n");
  const contribution = Object.assign(new ContributionEntity(), {
    id: newId("contribution"),
    number: next?.n ?? 0,
    ventureId: venture.id,
    leadCode: venture.leadCode,
    giverCode: giver,
    kind: pledge.kind,
    fiscalYear: pledge.fiscalYear,
    what: pledge.what.trim(),
    method: pledge.method,
    methodWords: pledge.methodWords?.trim() || null,
    staffCategory: byHours ? (pledge.staffCategory?.trim() ?? null) : null,
    statedRate: byHours ? pledge.statedRate : null,
    space: pledge.method === "SPACE" ? (pledge.space?.trim() ?? null) : null,
    rateId: null,
    rate: null,
    state: "PLEDGED" as const,
    flags: [],
    scheduleRevision: 0,
    pledgedBy: tx.actor.personId ?? "",
    pledgedAt: tx.now,
    acceptedBy: null,
    acceptedAt: null,
    version: 1,
  });
  await tx.insert(ContributionEntity, contribution);
  await append(tx, contribution, { entry: "PLEDGE", cents, quarters });
  tx.audit({
    act: "contribution.pledge",
    objectType: "contribution",
    objectId: contribution.id,
    after: { ventureId: venture.id, giver, kind: pledge.kind, fiscalYear: pledge.fiscalYear, state: "PLEDGED" },
    clause: ventureClause,
  });
  await tell(tx, "pledged", contribution, venture);
  return { id: contribution.id };
}
