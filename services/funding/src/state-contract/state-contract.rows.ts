import { may } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { StateContract } from "./state-contract.type.ts";

/** The columns of a State contract under the alias `c`. */
export const stateContractColumns = `c.id, c.title, c.agency, c.kind, c.role, c.resc_codes as "rescCodes", c.fiscal_year as "fiscalYear", c.amount, c.amount_note as "amountNote", c.note, c.source_ids as "sourceIds"`;

/** Makes a State contract of a row. */
export function toStateContract(row: StateContract): StateContract {
  return Object.assign(new StateContract(), row);
}

const byId = defineLoader<string, StateContract>(
  async (ctx, ids) => (await ctx.read.query<StateContract>(`select ${stateContractColumns} from state_contract c where c.id = any ($1)`, [ids])).map(toStateContract),
  (row) => row.id,
);

/** A State contract by id; null when there is none, and for who may not read the list. */
export async function stateContractById(ctx: RequestContext, id: string): Promise<StateContract | null> {
  return may(ctx.actor, "stateContract:read") ? byId(ctx, id) : null;
}
