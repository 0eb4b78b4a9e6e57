import { may } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { StateContract } from "./state-contract.type.ts";

/** The columns of a State contract under the alias `c`. */
export const stateContractColumns = `c.id, c.title, c.agency, c.kind, c.role, c.resc_codes as "rescCodes", c.fiscal_year as "fiscalYear", c.amount, c.amount_note as "amountNote", c.note, c.source_ids as "sourceIds"`;

const agencies = ["CSDE", "OEC"] as const;

/** The agencies whose rows the viewer may read. */
export function readableAgencies(ctx: RequestContext): string[] {
  return agencies.filter((organization) => may(ctx.actor, "stateContract:read", { organization }));
}

/** Makes a State contract of a row. */
export function toStateContract(row: StateContract): StateContract {
  return Object.assign(new StateContract(), row);
}

/** A State contract by id; null when there is none, and for who may not read it. */
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
