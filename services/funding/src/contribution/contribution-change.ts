import { type Action, may, type ObjectFacts } from "@resc/access";
import { NotFoundError, NotPermittedError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { findVenture, type KnownVenture, leadFacts, membersOf, ventureClause } from "../venture/venture-change.ts";
import { type Balance, balanceOf } from "./balance.ts";
import { ContributionEntity } from "./contribution.entity.ts";
import { type ContributionAct, type ContributionFacts, contributionMachine } from "./contribution.machine.ts";
import { firstBehind, scheduleOf } from "./schedule.ts";

/** Which contribution, as the caller last saw it. */
export interface ContributionTarget {
  readonly id: string;
  readonly version: number;
}

/** A contribution locked for a change, with its venture and what its ledger says now. */
export interface OpenContribution {
  readonly contribution: ContributionEntity;
  readonly venture: KnownVenture;
  readonly balance: Balance;
}

/** The facts on which the rights of contributions rest (I-27): who gives, who leads, who takes part, and whether the lead itself gives. */
export async function contributionFacts(
  tx: Transaction,
  contribution: Pick<ContributionEntity, "giverCode">,
  venture: KnownVenture,
): Promise<ObjectFacts> {
  return {
    provider: contribution.giverCode,
    hosts: await membersOf(tx, venture.id),
    standsIn: contribution.giverCode === venture.leadCode,
    ...leadFacts(tx.actor, venture),
  };
}

/**
 * Locks a contribution for one act, so that of two at once the second sees what the first did. Asks for the right first: `actions` are those of which one is enough.
 * Throws {@link NotFoundError}, NotPermittedError, and ConflictError when the caller's version is stale.
 */
export async function openContribution(
  tx: Transaction,
  target: ContributionTarget,
  ...actions: readonly [Action, ...Action[]]
): Promise<OpenContribution> {
  const [seen] = await tx.query<Pick<ContributionEntity, "giverCode" | "ventureId">>(
    `select giver_code as "giverCode", venture_id as "ventureId" from contribution where id = $1`,
    [target.id],
  );
  if (!seen) throw new NotFoundError();
  const venture = await findVenture(tx, seen.ventureId);
  const facts = await contributionFacts(tx, seen, venture);
  if (!actions.some((action) => may(tx.actor, action, facts))) throw new NotPermittedError(actions[0]);
  const contribution = await tx.lock(ContributionEntity, target.id);
  if (!contribution) throw new NotFoundError();
  tx.expectVersion(contribution, target.version);
  return { contribution, venture, balance: await balanceOf(tx, contribution.id) };
}

/** The facts of the machine, as ledger and venture have them. */
export function factsOf({ contribution, venture, balance }: OpenContribution, more: Partial<ContributionFacts>): ContributionFacts {
  return {
    ventureGoesOn: venture.state === "OPEN" || venture.state === "RUNNING",
    accepted: contribution.acceptedAt !== null,
    pledged: balance.pledged,
    fulfilled: balance.fulfilled,
    waiting: balance.waiting,
    part: 0n,
    target: 0n,
    reason: null,
    ...more,
  };
}

/** The state after an act. Throws {@link NotPossibleError} with the sentence to show. */
export function stepContribution(
  open: OpenContribution,
  act: ContributionAct,
  more: Partial<ContributionFacts>,
): ContributionEntity["state"] {
  const next = step(contributionMachine, open.contribution.state, act, factsOf(open, more));
  if (!next.ok) throw new NotPossibleError(next.message, ventureClause);
  return next.state;
}

/** Changes the row after its ledger was written, drops the flag of what is behind when it no longer is, and writes the trail. */
export async function changeContribution(
  tx: Transaction,
  { contribution }: OpenContribution,
  act: ContributionAct,
  patch: Partial<ContributionEntity>,
  more: { readonly after?: object; readonly reason?: string | null } = {},
): Promise<ContributionEntity> {
  const before = contribution.state;
  const changed = await tx.change(ContributionEntity, contribution, patch);
  await dropOverdue(tx, changed);
  tx.audit({
    act: `contribution.${act}`,
    objectType: "contribution",
    objectId: contribution.id,
    before: { state: before },
    after: { state: changed.state, version: changed.version, ...more.after },
    reason: more.reason ?? null,
    clause: ventureClause,
  });
  return changed;
}

async function dropOverdue(tx: Transaction, contribution: ContributionEntity): Promise<void> {
  if (!contribution.flags.includes("OVERDUE")) return;
  const { fulfilled, waiting } = await balanceOf(tx, contribution.id);
  const over = contribution.state === "CANCELLED" || contribution.state === "FULFILLED";
  if (over || firstBehind(await scheduleOf(tx, contribution), fulfilled + waiting, tx.today) === null)
    await tx.change(ContributionEntity, contribution, { flags: [] });
}
