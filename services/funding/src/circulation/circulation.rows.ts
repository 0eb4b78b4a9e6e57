import { may, mayEver, onlyReads } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { defineManyLoader, personStub, type RequestContext } from "@resc/subgraph";
import { Addendum, Circulation, CirculationReceipt } from "./circulation.type.ts";

type ReceiptRow = {
  readonly resc: RescCode;
  readonly personId: string;
  readonly standsIn: boolean;
  readonly receivedAt: Date | null;
  readonly mail: string | null;
};
type CirculationRow = Omit<Circulation, "receipts"> & { readonly forKey: string; readonly receipts: readonly ReceiptRow[] };

function toCirculation(row: CirculationRow): Circulation & { forKey: string } {
  const receipts = row.receipts.map(({ personId, ...receipt }) =>
    Object.assign(new CirculationReceipt(), receipt, { person: personStub(personId) }),
  );
  return Object.assign(new Circulation(), row, { receipts });
}

/** The circulations of an opportunity, oldest first, with their receipts; empty for who may not read the thread. Where mail stands, the Coordinator sees. */
export const circulationsOf = defineManyLoader<Circulation>(async (ctx, keys) => {
  if (!mayEver(ctx.actor, "opportunityThread:read")) return [];
  const rows = await ctx.read.query<CirculationRow>(
    `select c.opportunity_id as "forKey", c.id, c.number, c.at, c.note,
      (select jsonb_agg(jsonb_build_object('resc', r.resc_code, 'personId', r.person_id, 'standsIn', r.stands_in, 'receivedAt', r.received_at,
        'mail', case when $2 then (select m.state from platform.receipts_of(c.opportunity_id) m where m.recipient_person = r.person_id and m.kind in ('opportunity.circulated','opportunity.addendum')
          and m.at >= c.at order by m.at limit 1) end) order by r.resc_code) from circulation_receipt r where r.circulation_id = c.id) as receipts
      from circulation c where c.opportunity_id = any ($1) order by c.number`,
    [keys, may(ctx.actor, "opportunity:keep")],
  );
  return rows.map(toCirculation);
});

/** The addenda of an opportunity, oldest first; an agency's reader finds what they changed in the notice itself. */
export const addendaOf = defineManyLoader<Addendum>(async (ctx, keys) => {
  if (!mayEver(ctx.actor, "opportunity:read") || onlyReads(ctx.actor.role)) return [];
  const rows = await ctx.read.query<Addendum & { forKey: string }>(
    `select opportunity_id as "forKey", id, number, at, words, difference, source_text as "sourceText", source_file_id as "sourceFileId", source_hash as "sourceHash"
      from addendum where opportunity_id = any ($1) order by number`,
    [keys],
  );
  return rows.map((row) => Object.assign(new Addendum(), row));
});

/** Whether something of an opportunity waits for the viewer's RESC to say that it arrived. */
export const receiptWaits = defineManyLoader<{ readonly waits: boolean }>(async (ctx, keys) =>
  ctx.read.query(
    `select c.opportunity_id as "forKey", true as waits from circulation c join circulation_receipt r on r.circulation_id = c.id
      where c.opportunity_id = any ($1) and r.resc_code = $2 and r.received_at is null group by c.opportunity_id`,
    [keys, ctx.actor.organization],
  ),
);

/** Whether the viewer's RESC still owes the word that a circulation arrived. */
export async function waitsForReceipt(ctx: RequestContext, opportunityId: string): Promise<boolean> {
  return mayEver(ctx.actor, "opportunityThread:read") && (await receiptWaits(ctx, opportunityId)).length > 0;
}
