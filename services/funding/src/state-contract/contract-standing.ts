import { mayEver } from "@resc/access";
import { fiscalYear as fiscalYearOf, type Money, type RescCode, rescCodes } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { StateContractRescStanding, StateContractStanding } from "./contract-standing.type.ts";
import { readableAgencies } from "./state-contract.rows.ts";

// Forms that came to nothing promise nothing; everything else counts as the list shows it.
const counted = "c.state is distinct from 'DECLINED'";

const whole = `select count(*)::int as contracts, max(c.updated_at) as "asOf", count(*) filter (where c.fiscal_year = $2 or $2 = any (c.fiscal_years))::int as "yearContracts",
  count(y.total)::int as "yearStated", sum(y.total) as "yearAmount"
  from state_contract c left join state_contract_year y on y.contract_id = c.id and y.number = c.terms_number and y.fiscal_year = $2 and ${counted} where c.agency = any ($1)`;

const byResc = `select r.code as resc, count(c.id)::int as contracts,
  (select sum(s.amount) from state_contract_share s join state_contract c on c.id = s.contract_id and c.terms_number = s.number
    where s.resc_code = r.code and s.fiscal_year = $2 and c.agency = any ($1) and ${counted}) as "yearAmount"
  from unnest($3::text[]) with ordinality r (code, place) left join state_contract c on r.code = any (c.resc_codes) and c.agency = any ($1) group by r.code, r.place order by r.place`;

/** The list in a few numbers: whole for staff and analysts, an agency's own rows for its reader. Null for who may not read it. */
export async function contractStanding(ctx: RequestContext, fiscalYear: number | null): Promise<StateContractStanding | null> {
  if (!mayEver(ctx.actor, "stateContract:read")) return null;
  const year = fiscalYear ?? fiscalYearOf((await ctx.read.clock()).today);
  const agencies = readableAgencies(ctx);
  const [row] = await ctx.read.query<Omit<StateContractStanding, "fiscalYear" | "rescs">>(whole, [agencies, year]);
  const rescs = await ctx.read.query<{ resc: RescCode; contracts: number; yearAmount: Money | null }>(byResc, [agencies, year, rescCodes]);
  return Object.assign(new StateContractStanding(), row, {
    fiscalYear: year,
    rescs: rescs.map((one) => Object.assign(new StateContractRescStanding(), one)),
  });
}
