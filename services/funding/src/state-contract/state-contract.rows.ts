import { stateAgencyCodes } from "@resc/domain";
import { may } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { StateContract } from "./state-contract.type.ts";

/** What is not stated: of a contract its terms say it, of a row of public sources its own empty places. */
export const incompleteColumn = `coalesce(c.incomplete, array_remove(array[case when c.amount is null then 'amount' end, case when c.fiscal_year is null then 'fiscal year' end], null))`;

/** The columns of a State contract under the alias `c`. */
export const stateContractColumns = `c.id, c.title, c.agency, c.kind, c.role, c.resc_codes as "rescCodes", c.fiscal_year as "fiscalYear", c.amount, c.amount_note as "amountNote", c.note, c.source_ids as "sourceIds",
  c.ref, c.state, c.route, c.route_reference as "routeReference", c.lead_code as "leadCode", c.terms_number as "termsNumber", c.office, c.program_code as "programCode",
  c.contract_number as "contractNumber", c.funding_source as "fundingSource", c.period_from as "periodFrom", c.period_to as "periodTo", c.agency_signed_on as "agencySignedOn",
  c.lead_signed_on as "leadSignedOn", c.ended_on as "endedOn", c.end_reason as "endReason", c.final_amount as "finalAmount", c.final_note as "finalNote",
  c.previous_id as "previousId", c.next_id as "nextId", c.version, c.updated_at as "updatedAt", ${incompleteColumn} as incomplete`;

/** The agencies whose rows the viewer may read. */
export function readableAgencies(ctx: RequestContext): string[] {
  return stateAgencyCodes.filter((organization) => may(ctx.actor, "stateContract:read", { organization }));
}

/** Makes a State contract of a row. */
export function toStateContract(row: StateContract): StateContract {
  return Object.assign(new StateContract(), row);
}

/** A State contract by its id or its number; null when there is none, and for who may not read it. */
export const stateContractById = defineLoader<string, StateContract>(
  async (ctx, ids) =>
    (
      await ctx.read.query<StateContract>(
        `select ${stateContractColumns} from state_contract c where c.id = any ($1) and c.agency = any ($2)`,
        [ids, readableAgencies(ctx)],
      )
    ).map(toStateContract),
  (row) => row.id,
);

/** The same by number. */
export const stateContractByRef = defineLoader<string, StateContract>(
  async (ctx, refs) =>
    (
      await ctx.read.query<StateContract>(
        `select ${stateContractColumns} from state_contract c where c.ref = any ($1) and c.agency = any ($2)`,
        [refs, readableAgencies(ctx)],
      )
    ).map(toStateContract),
  (row) => row.ref,
);
