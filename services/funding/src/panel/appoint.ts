import { permit } from "@resc/access";
import { endOfDay, InvalidInputError, newId, NotFoundError, NotPossibleError, type RescCode, step } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { changeOpportunity, lockOpportunity, opportunityClause, type OpportunityTarget } from "../opportunity/opportunity-change.ts";
import { minimumJudges } from "../shared/settings.ts";
import { countSubmissions } from "../submission/close-proposals.ts";
import { eligibleJudges } from "./eligibility.ts";
import { keeperFacts } from "./panel-facts.ts";
import { type JudgeAct, type JudgeFacts, judgeMachine, type JudgeState } from "./judge.machine.ts";

/** One line of the rubric: weights are whole numbers whose sum is 100. */
export interface RubricLine {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly weight: number;
}

/** How a panel is made. */
export interface PanelPlan {
  readonly rescs: readonly RescCode[];
  readonly rubric: readonly RubricLine[];
  readonly lowest: number;
  readonly highest: number;
  readonly dueOn: string;
}

/** A judge's row as acts on it need it. */
export interface JudgeRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly person_id: string;
  readonly resc_code: RescCode;
  readonly state: JudgeState;
  readonly version: number;
}

function checkPlan(plan: PanelPlan, today: string): void {
  const fields = [];
  if (plan.rubric.length === 0 || plan.rubric.reduce((sum, line) => sum + line.weight, 0) !== 100)
    fields.push({ field: "rubric", message: "Give every line a weight; the weights add up to 100." });
  if (new Set(plan.rubric.map((line) => line.key)).size !== plan.rubric.length)
    fields.push({ field: "rubric", message: "Give every line a key of its own." });
  if (plan.lowest >= plan.highest) fields.push({ field: "highest", message: "The highest step lies above the lowest." });
  if (plan.dueOn <= today) fields.push({ field: "dueOn", message: "Choose a day that lies ahead." });
  if (new Set(plan.rescs).size < minimumJudges)
    fields.push({ field: "rescs", message: `Appoint at least ${minimumJudges} judges of different RESCs.` });
  if (fields.length > 0) throw new InvalidInputError(fields);
}

/** Appoints the panel from the computed list; nothing opens yet (SM-4). Where the Coordinator is conflicted, the stand-in keeps it (D-17). */
export async function appointPanel(tx: Transaction, target: OpportunityTarget, plan: PanelPlan): Promise<void> {
  const facts = await keeperFacts(tx, target.id, tx.actor.personId);
  permit(tx.actor, "panel:keep", facts);
  const keeper = facts.conflicted === true ? tx.actor.personId : null;
  const opportunity = await lockOpportunity(tx, target);
  checkPlan(plan, tx.today);
  const list = await eligibleJudges(tx, opportunity.id, tx.clock);
  const chosen = list.filter((one) => plan.rescs.includes(one.resc));
  const refused = chosen.filter((one) => !one.eligible);
  if (refused.length > 0)
    throw new InvalidInputError(refused.map((one) => ({ field: "rescs", message: `${one.resc} cannot judge. ${one.reason}` })));
  const { submissions } = await countSubmissions(tx, opportunity.id);
  await tx.query(
    "insert into panel (opportunity_id, keeper_person_id, rubric, lowest, highest, due_at, appointed_at, version) values ($1, $2, $3, $4, $5, $6, platform.now(), 1)",
    [opportunity.id, keeper, JSON.stringify(plan.rubric), plan.lowest, plan.highest, endOfDay(plan.dueOn)],
  );
  // The bell and the mail have one key, so that the summary of the morning does not tell again what a mail told.
  const panelKey = `panel:${opportunity.id}`;
  for (const one of chosen) {
    const id = newId("judge");
    await tx.query(
      "insert into judge (id, opportunity_id, person_id, resc_code, reason, state, appointed_at, version) values ($1, $2, $3, $4, $5, 'APPOINTED', platform.now(), 1)",
      [id, opportunity.id, one.personId, one.resc, one.reason],
    );
    tx.audit({
      act: "judge.appointed",
      objectType: "opportunity",
      objectId: opportunity.id,
      after: { judge: id, person: one.personId, resc: one.resc, reason: one.reason },
      clause: opportunityClause,
    });
    await tx.owe({
      kind: "opportunity.judge",
      objectId: opportunity.id,
      recipientPersonId: one.personId ?? "",
      dedupeKey: `${panelKey}:${one.personId}`,
    });
  }
  await changeOpportunity(
    tx,
    opportunity,
    "appointPanel",
    {},
    {
      facts: { submissions, judges: chosen.length },
      after: {
        eligibility: list.map(({ resc, personId, eligible, reason }) => ({ resc, personId, eligible, reason })),
        rubric: plan.rubric,
        lowest: plan.lowest,
        highest: plan.highest,
        keeper,
      },
    },
  );
  await ring(tx, {
    personIds: chosen.map((one) => one.personId),
    objectId: opportunity.id,
    path: `/opportunities/${opportunity.ref}?tab=judging`,
    dedupeKey: panelKey,
    title: `You are asked to judge: ${opportunity.ref}`,
    detail: "Attest or recuse yourself; nothing opens before every judge has attested.",
  });
}

/** There are too few neutral judges, and the platform says so; the ways out are honest ones (SM-4, D-07). */
export async function declareNoPanel(tx: Transaction, target: OpportunityTarget): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const list = await eligibleJudges(tx, opportunity.id, tx.clock);
  const neutral = list.filter((one) => one.eligible).length;
  if (opportunity.state === "SEALED" && neutral >= minimumJudges)
    throw new NotPossibleError(`${neutral} neutral judges are on the list. Appoint a panel from it.`, opportunityClause);
  const standing = await standingJudges(tx, opportunity.id);
  if (opportunity.state === "JUDGING" && standing >= minimumJudges)
    throw new NotPossibleError(
      `${standing} judges stand on the panel. It ends by itself when fewer than ${minimumJudges} are left.`,
      opportunityClause,
    );
  await changeOpportunity(
    tx,
    opportunity,
    "declareNoPanel",
    {},
    { after: { eligibility: list.map(({ resc, eligible, reason }) => ({ resc, eligible, reason })) } },
  );
}

/** How many judges are left on a panel: neither recused nor removed. */
export async function standingJudges(tx: Transaction, opportunityId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from judge where opportunity_id = $1 and state in ('APPOINTED','ATTESTED','SUBMITTED')",
    [opportunityId],
  );
  return row?.count ?? 0;
}

/** Locks a judge's row. */
export async function lockJudge(tx: Transaction, id: string): Promise<JudgeRow> {
  const [row] = await tx.query<JudgeRow>(
    "select id, opportunity_id, person_id, resc_code, state, version from judge where id = $1 for update",
    [id],
  );
  if (!row) throw new NotFoundError();
  return row;
}

/** The state after an act on a judge, if the machine allows it. */
export function judgeAfter(row: JudgeRow, act: JudgeAct, facts: Partial<JudgeFacts>): JudgeState {
  const next = step(judgeMachine, row.state, act, { opened: false, locked: false, missing: 0, noConflict: false, reason: null, ...facts });
  if (!next.ok) throw new NotPossibleError(next.message, opportunityClause);
  return next.state;
}
