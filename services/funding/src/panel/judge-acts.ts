import { permit } from "@resc/access";
import { NotPossibleError } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { changeOpportunity, holdOpportunity, opportunityClause } from "../opportunity/opportunity-change.ts";
import { minimumJudges } from "../shared/settings.ts";
import { judgeAfter, type JudgeRow, lockJudge, standingJudges } from "./appoint.ts";
import { panelFacts } from "./panel-facts.ts";

/** What a judge affirms, line by line (SM-6). */
export interface Attestation {
  readonly noConflict: boolean;
  readonly confidential: boolean;
  readonly rubricRead: boolean;
}

interface PanelRow {
  readonly opened_at: Date | null;
  readonly locked_at: Date | null;
}

async function panelOf(tx: Transaction, opportunityId: string): Promise<PanelRow> {
  const [row] = await tx.query<PanelRow>("select opened_at, locked_at from panel where opportunity_id = $1", [opportunityId]);
  return row ?? { opened_at: null, locked_at: null };
}

async function asJudge(tx: Transaction, judgeId: string): Promise<{ readonly judge: JudgeRow; readonly panel: PanelRow }> {
  const judge = await lockJudge(tx, judgeId);
  permit(tx.actor, "judging:do", { appointed: [judge.person_id] });
  return { judge, panel: await panelOf(tx, judge.opportunity_id) };
}

function note(tx: Transaction, judge: JudgeRow, act: string, more: object = {}, reason: string | null = null): void {
  tx.audit({
    act: `judge.${act}`,
    objectType: "opportunity",
    objectId: judge.opportunity_id,
    after: { judge: judge.id, person: judge.person_id, resc: judge.resc_code, ...more },
    reason,
    clause: opportunityClause,
  });
}

/** The judge affirms that there is no conflict, keeps what is read confidential, and has read the rubric. It opens nothing by itself. */
export async function attest(tx: Transaction, judgeId: string, attestation: Attestation): Promise<{ id: string }> {
  const { judge } = await asJudge(tx, judgeId);
  const state = judgeAfter(judge, "attest", { noConflict: attestation.noConflict && attestation.confidential && attestation.rubricRead });
  await tx.query("update judge set state = $2, attested_at = platform.now(), attestation = $3, version = version + 1 where id = $1", [
    judge.id,
    state,
    JSON.stringify(attestation),
  ]);
  note(tx, judge, "attested", { attestation });
  return { id: judge.opportunity_id };
}

/** Recuses oneself; no reason is needed. Scores are struck: kept, and never counted. */
export async function recuse(tx: Transaction, judgeId: string, reason: string | null): Promise<{ id: string }> {
  const { judge } = await asJudge(tx, judgeId);
  await end(tx, judge, "recuse", reason);
  return { id: judge.opportunity_id };
}

/** Removes a judge, with a reason (who keeps the panel). */
export async function removeJudge(tx: Transaction, judgeId: string, reason: string): Promise<{ id: string }> {
  const judge = await lockJudge(tx, judgeId);
  permit(tx.actor, "panel:keep", await panelFacts(tx, judge.opportunity_id));
  await end(tx, judge, "remove", reason);
  return { id: judge.opportunity_id };
}

async function end(tx: Transaction, judge: JudgeRow, act: "recuse" | "remove", reason: string | null): Promise<void> {
  const state = judgeAfter(judge, act, { reason });
  await tx.query("update judge set state = $2, ended_at = platform.now(), end_reason = $3, version = version + 1 where id = $1", [
    judge.id,
    state,
    reason,
  ]);
  note(tx, judge, act === "recuse" ? "recused" : "removed", { struck: true }, reason);
  const left = await standingJudges(tx, judge.opportunity_id);
  const opportunity = await holdOpportunity(tx, judge.opportunity_id);
  if (left < minimumJudges && opportunity.state === "JUDGING")
    await changeOpportunity(tx, opportunity, "declareNoPanel", {}, { after: { judges: left } });
  else await lockIfDone(tx, judge.opportunity_id);
}

/** Opens all submissions at one instant, when every appointed judge has attested (I-18). */
export async function openSubmissions(tx: Transaction, opportunityId: string): Promise<void> {
  permit(tx.actor, "panel:keep", await panelFacts(tx, opportunityId));
  const panel = await panelOf(tx, opportunityId);
  if (panel.opened_at !== null) throw new NotPossibleError("The submissions are open.", opportunityClause);
  const [waiting] = await tx.query<{ count: number }>(
    "select count(*)::int as count from judge where opportunity_id = $1 and state = 'APPOINTED'",
    [opportunityId],
  );
  if ((waiting?.count ?? 0) > 0)
    throw new NotPossibleError(`${waiting?.count} of the judges have not attested. Nothing opens before all have.`, opportunityClause);
  await tx.query("update panel set opened_at = platform.now(), version = version + 1 where opportunity_id = $1", [opportunityId]);
  const opened = await tx.query<{ id: string; resc_code: string; receipt_hash: string }>(
    "update submission set state = 'OPENED' where opportunity_id = $1 and state = 'SEALED' returning id, resc_code, receipt_hash",
    [opportunityId],
  );
  if (opened.length < 2) throw new Error("A panel opens what at least two RESCs submitted; fewer were within reach.");
  tx.audit({
    act: "panel.opened",
    objectType: "opportunity",
    objectId: opportunityId,
    after: { submissions: opened.map(({ id, resc_code: resc, receipt_hash: receipt }) => ({ id, resc, receipt })) },
    clause: opportunityClause,
  });
  const judges = await tx.query<{ person_id: string; ref: string }>(
    "select j.person_id, o.ref from judge j join opportunity o on o.id = j.opportunity_id where j.opportunity_id = $1 and j.state = 'ATTESTED'",
    [opportunityId],
  );
  await ring(tx, {
    personIds: judges.map((one) => one.person_id),
    objectId: opportunityId,
    path: `/opportunities/${judges[0]?.ref}?tab=judging`,
    dedupeKey: `opened:${opportunityId}`,
    title: `Open for judging: ${judges[0]?.ref}`,
    detail: "All judges got them at the same instant.",
  });
}

/** One score: a whole step for one line of the rubric on one submission, with a comment. Earlier ones stay as history. */
export async function score(
  tx: Transaction,
  judgeId: string,
  given: { readonly submissionId: string; readonly criterion: string; readonly value: number | null; readonly comment: string | null },
): Promise<{ id: string }> {
  const { judge, panel } = await asJudge(tx, judgeId);
  judgeAfter(judge, "score", { opened: panel.opened_at !== null, locked: panel.locked_at !== null });
  const row = [judge.id, given.submissionId, given.criterion, given.value, given.comment];
  const changed = await tx.query(
    "update score set value = $4, comment = $5, version = version + 1 where judge_id = $1 and submission_id = $2 and criterion = $3 returning version",
    row,
  );
  if (changed.length === 0)
    await tx.query("insert into score (judge_id, submission_id, criterion, value, comment, version) values ($1, $2, $3, $4, $5, 1)", row);
  // That a score changed is in the trail, what it is stands with its judge (V5).
  note(tx, judge, "scored", { submission: given.submissionId, criterion: given.criterion });
  return { id: judge.opportunity_id };
}

/** Submits the own scores, once; when all judges have, everything is locked at one instant (I-19). */
export async function submitScores(tx: Transaction, judgeId: string): Promise<{ id: string }> {
  const { judge, panel } = await asJudge(tx, judgeId);
  const [open] = await tx.query<{ missing: number }>(
    `select count(*)::int as missing from submission s cross join panel p cross join lateral jsonb_array_elements(p.rubric) r
      where p.opportunity_id = $1 and s.opportunity_id = $1 and s.state = 'OPENED' and not exists (select from score c where c.judge_id = $2 and c.submission_id = s.id and c.criterion = r ->> 'key' and c.value is not null)`,
    [judge.opportunity_id, judge.id],
  );
  const state = judgeAfter(judge, "submit", { opened: panel.opened_at !== null, missing: open?.missing ?? 0 });
  await tx.query("update judge set state = $2, submitted_at = platform.now(), version = version + 1 where id = $1", [judge.id, state]);
  note(tx, judge, "submitted");
  await lockIfDone(tx, judge.opportunity_id);
  return { id: judge.opportunity_id };
}

/** Takes the own scores back to change them, as long as not every judge has submitted. */
export async function takeBackScores(tx: Transaction, judgeId: string): Promise<{ id: string }> {
  const { judge, panel } = await asJudge(tx, judgeId);
  const state = judgeAfter(judge, "takeBack", { locked: panel.locked_at !== null });
  await tx.query("update judge set state = $2, submitted_at = null, version = version + 1 where id = $1", [judge.id, state]);
  note(tx, judge, "tookBack");
  return { id: judge.opportunity_id };
}

async function lockIfDone(tx: Transaction, opportunityId: string): Promise<void> {
  const opportunity = await holdOpportunity(tx, opportunityId);
  if (opportunity.state !== "JUDGING") return;
  const [judges] = await tx.query<{ submitted: number; open: number }>(
    "select count(*) filter (where state = 'SUBMITTED')::int as submitted, count(*) filter (where state in ('APPOINTED','ATTESTED'))::int as open from judge where opportunity_id = $1",
    [opportunityId],
  );
  if ((judges?.open ?? 0) > 0 || (judges?.submitted ?? 0) < minimumJudges) return;
  await tx.query("update panel set locked_at = platform.now(), version = version + 1 where opportunity_id = $1", [opportunityId]);
  await tx.query("update judge set state = 'LOCKED', version = version + 1 where opportunity_id = $1 and state = 'SUBMITTED'", [
    opportunityId,
  ]);
  await changeOpportunity(tx, opportunity, "lock", {}, { facts: { allSubmitted: true, judges: judges?.submitted ?? 0 } });
}
