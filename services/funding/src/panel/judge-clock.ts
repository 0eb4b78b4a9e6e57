import { citeAccord } from "@resc/domain";
import { type ClockAct, ring, type Transaction } from "@resc/store";

/** Two days before scores are asked for, each judge who has not submitted is told once (portal.md section 5). */
async function remindJudge(tx: Transaction, id: string): Promise<void> {
  const [judge] = await tx.query<{ personId: string; opportunityId: string; ref: string }>(
    `select j.person_id as "personId", o.id as "opportunityId", o.ref from judge j join opportunity o on o.id = j.opportunity_id
      where j.id = $1 and j.state in ('APPOINTED','ATTESTED') and o.state = 'JUDGING'`,
    [id],
  );
  if (!judge) return;
  const { personId, opportunityId, ref } = judge;
  const key = `judgeDue:${id}`;
  await tx.owe({ kind: "opportunity.judgeDue", objectId: opportunityId, recipientPersonId: personId, dedupeKey: `${key}:${personId}` });
  await ring(tx, {
    personIds: [personId],
    objectId: opportunityId,
    path: `/opportunities/${ref}?tab=judging`,
    dedupeKey: key,
    title: `Your scores are asked for: ${ref}`,
    detail: "Scores lock when every judge has submitted.",
  });
  tx.audit({
    act: "judge.reminded",
    objectType: "opportunity",
    objectId: opportunityId,
    after: { judge: id },
    clause: citeAccord("A39"),
  });
}

/** What the clock does for judges. @clause A42 SM-6 */
export const judgeClockAct: ClockAct = {
  due: `select j.id from judge j join panel p on p.opportunity_id = j.opportunity_id join opportunity o on o.id = j.opportunity_id
    where o.state = 'JUDGING' and j.state in ('APPOINTED','ATTESTED') and p.due_at > platform.now() and p.due_at <= platform.now() + interval '2 days'
      and not platform.has_rung('judgeDue:' || j.id) order by p.due_at, j.id limit 200`,
  act: remindJudge,
};
