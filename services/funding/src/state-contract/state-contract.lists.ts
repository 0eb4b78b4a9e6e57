import { mayEver } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { connectionOf, cursorValues, type Page, emptyPage, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { ContractState } from "./state-contract.machine.ts";
import { incompleteColumn, readableAgencies, stateContractColumns, toStateContract } from "./state-contract.rows.ts";
import { StateContract } from "./state-contract.type.ts";
import type { ContractRoute } from "./state-contract.words.ts";

/** A page of State contracts. */
export const StateContractConnection = connectionOf("StateContract", () => StateContract);

/** What narrows the list of State contracts. */
export interface StateContractListArgs {
  readonly first: number;
  readonly after?: string;
  readonly agency?: string;
  readonly resc?: RescCode;
  readonly fiscalYear?: number;
  readonly state?: ContractState;
  readonly route?: ContractRoute;
  readonly incomplete?: boolean;
  readonly changedSince?: string;
}

// As text, so that any cursor can be compared; years have four digits, and contracts without a year come last.
const yearOrder = "coalesce(c.fiscal_year::text, '9999')";

const where = `($1::text is null or c.agency = $1) and ($2::text is null or $2 = any (c.resc_codes)) and ($3::integer is null or c.fiscal_year = $3 or $3 = any (c.fiscal_years))
  and c.agency = any ($4) and ($5::text is null or c.state = $5) and ($6::boolean is null or $6 = (cardinality(${incompleteColumn}) > 0))
  and ($7::timestamptz is null or c.updated_at > $7) and ($8::text is null or c.route = $8)`;

/** State contracts by agency, title and fiscal year; empty for who may not read the list, an agency's own for its reader. */
export async function listStateContracts(ctx: RequestContext, args: StateContractListArgs): Promise<Page<StateContract>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "stateContract:read")) return emptyPage(args);
  const after = cursorValues(args, 4);
  const filter = [
    args.agency ?? null,
    args.resc ?? null,
    args.fiscalYear ?? null,
    readableAgencies(ctx),
    args.state ?? null,
    args.incomplete ?? null,
    args.changedSince ?? null,
    args.route ?? null,
  ];
  const rows = await ctx.read.query<StateContract>(
    `select ${stateContractColumns} from state_contract c where ${where} and ($9::text is null or (c.agency, c.title, ${yearOrder}, c.id) > ($9, $10, $11, $12))
      order by c.agency, c.title, ${yearOrder}, c.id limit $13`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, after?.[3] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.agency, row.title, String(row.fiscalYear ?? 9999), row.id],
    toStateContract,
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from state_contract c where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}
