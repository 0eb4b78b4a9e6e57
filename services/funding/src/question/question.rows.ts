import { may, mayEver, onlyReads } from "@resc/access";
import { defineManyLoader } from "@resc/subgraph";
import { OpportunityQuestion } from "./question.type.ts";

const columns = `q.opportunity_id as "forKey", q.id, q.number, q.text, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt"`;
// Who only reads has these columns, and no others, granted to its role of the database.
const forReaders = `select ${columns} from question q where q.opportunity_id = any ($1) order by q.number`;
const forAlliance = `select ${columns}, q.version, c.name as "answeredBy",
  (select a.resc_code from question_asker a where a.question_id = q.id) as "askedBy", array(select r.resc_code from answer_receipt r where r.question_id = q.id order by r.resc_code) as told
  from question q left join agency_contact c on c.id = q.answered_by_contact_id where q.opportunity_id = any ($1) order by q.number`;

/** The questions of an opportunity in the order in which they were asked. Who asked and who was told stands under the policies of intentions. */
export const questionsOf = defineManyLoader<OpportunityQuestion>(async (ctx, keys) => {
  if (!mayEver(ctx.actor, "opportunity:read")) return [];
  const rows = await ctx.read.query<OpportunityQuestion & { forKey: string }>(onlyReads(ctx.actor.role) ? forReaders : forAlliance, [keys]);
  const sees = may(ctx.actor, "intention:read") ? {} : { askedBy: null, told: [] };
  return rows.map((row) => Object.assign(new OpportunityQuestion(), row, sees));
});
