import { may } from "@resc/access";
import { defineLoader, defineManyLoader } from "@resc/subgraph";
import { NoticeRecipient } from "./notice-recipient.type.ts";

const columns = `r.id, r.category_code as "categoryCode", lower(r.valid) as "validFrom", upper(r.valid) as "validTo", r.person_id as "personId"`;

/** The entries of a RESC that hold today, by category; none for who may not see the directory. */
export const recipientsOf = defineManyLoader<NoticeRecipient>(async (ctx, keys) => {
  if (!may(ctx.actor, "person:list")) return [];
  return (
    await ctx.read.query<NoticeRecipient & { forKey: string }>(
      `select r.resc_code as "forKey", ${columns} from notice_recipient r where r.resc_code = any ($1) and r.valid @> platform.today() order by r.category_code nulls first`,
      [keys],
    )
  ).map((row) => Object.assign(new NoticeRecipient(), row));
});

/** An entry by id. */
export const recipientById = defineLoader<string, NoticeRecipient>(
  async (ctx, ids) =>
    (await ctx.read.query<NoticeRecipient>(`select ${columns} from notice_recipient r where r.id = any ($1)`, [ids])).map((row) =>
      Object.assign(new NoticeRecipient(), row),
    ),
  (row) => row.id,
);

/** Who acts for a person today. */
export const deputyOf = defineLoader<string, { readonly personId: string; readonly deputyId: string }>(
  async (ctx, ids) =>
    ctx.read.query(
      `select person_id as "personId", deputy_person_id as "deputyId" from deputy where person_id = any ($1) and valid @> platform.today()`,
      [ids],
    ),
  (row) => row.personId,
);
