import { permit } from "@resc/access";
import { NotPossibleError, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { tellSix } from "../opportunity/closing-acts.ts";
import {
  changeOpportunity,
  lockOpportunity,
  opportunityClause,
  type OpportunityTarget,
  seeOpportunity,
} from "../opportunity/opportunity-change.ts";
import { ownVoice } from "./own-voice.ts";

/** What competitors agree to in writing, when all of them do: one joint proposal, or judges from outside the six. */
export type AgreementWay = "JOINT" | "EXTERNAL_JUDGES";

const ways = {
  JOINT: {
    states: ["CALL", "PROPOSALS", "NO_NEUTRAL_PANEL"],
    when: "A joint proposal is agreed between the call and the closing, or where there is no neutral panel.",
    act: "opportunity.agreedToJoint",
    title: "A joint proposal is offered",
  },
  EXTERNAL_JUDGES: {
    states: ["NO_NEUTRAL_PANEL"],
    when: "External judges are agreed only where there is no neutral panel among the six.",
    act: "opportunity.agreedToExternalJudges",
    title: "External judges are agreed to",
  },
} as const;

/** The states in which competitors can agree to a way. */
export function statesOf(way: AgreementWay): readonly string[] {
  return ways[way].states;
}

/** The RESCs that still compete. */
export async function competitors(tx: Transaction, opportunityId: string): Promise<RescCode[]> {
  const rows = await tx.query<{ resc_code: RescCode }>(
    "select resc_code from participation where opportunity_id = $1 and intention in ('INTERESTED','CONFIRMED','SUBMITTED') order by resc_code",
    [opportunityId],
  );
  return rows.map((row) => row.resc_code);
}

/** A competitor agrees in writing to a way out. When all who still compete have, the Coordinator can go it (SM-4). */
export async function agree(tx: Transaction, opportunityId: string, way: AgreementWay, words: string): Promise<void> {
  const resc = await ownVoice(tx);
  const opportunity = await seeOpportunity(tx, opportunityId);
  const { states, when, act, title } = ways[way];
  if (!(await competitors(tx, opportunityId)).includes(resc))
    throw new NotPossibleError("Only a RESC that competes is asked for this agreement.", opportunityClause);
  if (!states.some((state) => state === opportunity.state)) throw new NotPossibleError(when, opportunityClause);
  if ((await agreed(tx, opportunityId, way)).includes(resc)) throw new NotPossibleError("Your RESC has agreed already.", opportunityClause);
  await tx.query(
    "insert into competitor_agreement (opportunity_id, resc_code, way, given_by, at, words) values ($1, $2, $3, $4, platform.now(), $5)",
    [opportunityId, resc, way, tx.actor.personId, words],
  );
  tx.audit({ act, objectType: "opportunity", objectId: opportunityId, after: { resc }, clause: opportunityClause });
  await tellSix(tx, opportunity, `${title}: ${opportunity.title}`, words.slice(0, 140), `${way}:${resc}`);
}

/** The RESCs that agreed to a way. */
async function agreed(tx: Transaction, opportunityId: string, way: AgreementWay): Promise<RescCode[]> {
  const rows = await tx.query<{ resc_code: RescCode }>(
    "select resc_code from competitor_agreement where opportunity_id = $1 and way = $2",
    [opportunityId, way],
  );
  return rows.map((row) => row.resc_code);
}

/** Whether all who still compete agreed to a way, and who they are. */
export async function agreement(
  tx: Transaction,
  opportunityId: string,
  way: AgreementWay,
): Promise<{ readonly rescs: readonly RescCode[]; readonly allAgreed: boolean }> {
  const rescs = await competitors(tx, opportunityId);
  const codes = new Set(await agreed(tx, opportunityId, way));
  return { rescs, allAgreed: rescs.length > 1 && rescs.every((resc) => codes.has(resc)) };
}

/** All who still compete have agreed: there is one joint proposal (Coordinator). */
export async function mergeBids(tx: Transaction, target: OpportunityTarget): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const { rescs, allAgreed } = await agreement(tx, opportunity.id, "JOINT");
  const changed = await changeOpportunity(tx, opportunity, "mergeBids", {}, { facts: { allAgreed }, after: { rescs } });
  await tellSix(tx, changed, `One joint proposal: ${opportunity.title}`, null);
}
