import { createHash } from "node:crypto";
import { may } from "@resc/access";
import { isStateAgencyCode, type RescCode, stateContractCsv, type StateContractFileRow } from "@resc/domain";
import { type ClockAct, officeHolders, type Reader, type Transaction } from "@resc/store";
import type { RequestContext } from "@resc/subgraph";
import { StateContractMonth } from "./contract-parts.type.ts";
import type { FrozenMonthFacts } from "./frozen-month-mail.ts";
import { incompleteColumn, readableAgencies } from "./state-contract.rows.ts";

interface Row extends Omit<StateContractFileRow, "participants" | "sources" | "lead" | "updatedAt"> {
  readonly rescCodes: readonly RescCode[];
  readonly sourceIds: readonly string[];
  readonly leadCode: RescCode | null;
  readonly updatedAt: Date;
}

/** The rows of an agency's file, in the order of the list. */
async function fileRows(reader: Reader, agency: string): Promise<StateContractFileRow[]> {
  const rows = await reader.query<Row>(
    `select c.id, c.agency, c.title, c.kind, c.fiscal_year as "fiscalYear", c.amount, c.amount_note as "amountNote", c.role, c.resc_codes as "rescCodes", c.note, c.source_ids as "sourceIds",
      c.ref, c.state, c.route, c.lead_code as "leadCode", c.office, c.program_code as "programCode", c.contract_number as "contractNumber", c.funding_source as "fundingSource",
      c.period_from as "periodFrom", c.period_to as "periodTo", c.final_amount as "finalAmount", c.updated_at as "updatedAt", ${incompleteColumn} as incomplete,
      coalesce((select json_agg(json_build_object('fiscalYear', y.fiscal_year, 'total', y.total::text) order by y.fiscal_year) from state_contract_year y where y.contract_id = c.id and y.number = c.terms_number), '[]') as years,
      coalesce((select json_agg(json_build_object('resc', s.resc_code, 'fiscalYear', s.fiscal_year, 'amount', s.amount::text) order by s.fiscal_year, s.resc_code) from state_contract_share s where s.contract_id = c.id and s.number = c.terms_number), '[]') as shares
      from state_contract c where c.agency = $1 order by c.agency, c.title, coalesce(c.fiscal_year::text, '9999'), c.id`,
    [agency],
  );
  return rows.map(({ rescCodes, sourceIds, leadCode, updatedAt, ...row }) => ({
    ...row,
    participants: rescCodes.map((code) => ({ code })),
    sources: sourceIds.map((id) => ({ id })),
    lead: leadCode ? { code: leadCode } : null,
    updatedAt: updatedAt.toISOString(),
  }));
}

/** The month that ended last, as the clock's acts name it: `CSDE 2026-06`. */
async function freeze(tx: Transaction, id: string): Promise<void> {
  const [agency = "", month = ""] = id.split(" ");
  const rows = await fileRows(tx, agency);
  const csv = stateContractCsv(rows);
  const sha256 = createHash("sha256").update(csv, "utf8").digest("hex");
  await tx.query(
    "insert into state_contract_month (agency, month, csv, sha256, row_count, frozen_at) values ($1, $2, $3, $4, $5, platform.now()) on conflict do nothing",
    [agency, month, csv, sha256, rows.length],
  );
  tx.audit({
    act: "stateContractMonth.freeze",
    objectType: "stateContractMonth",
    objectId: id,
    after: { agency, month, rows: rows.length, sha256 },
  });
  if (isStateAgencyCode(agency)) await tellReaders(tx, id, { agency, month, rows: rows.length, sha256 });
}

/** Each reader of the agency gets a mail, once for each month. */
async function tellReaders(tx: Transaction, id: string, payload: FrozenMonthFacts): Promise<void> {
  const kind = "stateContractMonth.frozen";
  for (const person of new Set(await officeHolders(tx, `${payload.agency}_READER`, payload.agency, tx.today)))
    await tx.owe({ kind, objectId: id, recipientPersonId: person, dedupeKey: `${kind}:${id}:${person}`, payload });
}

/**
 * At the end of each month each agency's file is frozen. Only the month that has just ended: what the list was longer ago nobody knows any more.
 * @clause A43 B-18
 */
export const freezeMonths: ClockAct = {
  due: `select a.code || ' ' || m.month as id from (values ('CSDE'), ('OEC')) a (code), (select to_char(platform.today() - interval '1 month', 'YYYY-MM') as month) m
    where not exists (select from state_contract_month s where s.agency = a.code and s.month = m.month)
      and exists (select from data_load d where (d.loaded_at at time zone 'America/New_York')::date < date_trunc('month', platform.today()))`,
  act: freeze,
};

/** The frozen months that the viewer may read, newest first. */
export async function monthsFor(ctx: RequestContext, agency: string | null, month: string | null): Promise<StateContractMonth[]> {
  const agencies = readableAgencies(ctx).filter((one) => (agency === null || one === agency) && may(ctx.actor, "stateContract:export"));
  if (agencies.length === 0) return [];
  const rows = await ctx.read.query<StateContractMonth>(
    `select agency, month, row_count as rows, sha256, frozen_at as "frozenAt", csv from state_contract_month
      where agency = any ($1) and ($2::text is null or month = $2) order by month desc, agency limit 200`,
    [agencies, month],
  );
  return rows.map((row) => Object.assign(new StateContractMonth(), row));
}
