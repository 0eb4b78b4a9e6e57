import { mayEver } from "@resc/access";
import { defineManyLoader, personStub, type RequestContext } from "@resc/subgraph";
import {
  type StateContractDeliverable,
  type StateContractFile,
  type StateContractRole,
  type StateContractShare,
  StateContractVersion,
  type StateContractYear,
} from "./contract-parts.type.ts";
import { readTerms } from "./terms-store.ts";
import { differencesOf } from "./terms.ts";

type Keyed<Row> = Row & { readonly forKey: string };

function newestPart<Row extends object>(columns: string, table: string, order: string) {
  return defineManyLoader<Row>((ctx, ids) =>
    ctx.read.query<Keyed<Row>>(
      `select p.contract_id as "forKey", ${columns} from ${table} p join state_contract c on c.id = p.contract_id and c.terms_number = p.number
        where p.contract_id = any ($1) order by p.contract_id, ${order}`,
      [ids],
    ),
  );
}

/** The newest totals of contracts by year. */
export const yearsOf = newestPart<StateContractYear>(
  'p.fiscal_year as "fiscalYear", p.total, p.note',
  "state_contract_year",
  "p.fiscal_year",
);
/** The newest shares of contracts by year and RESC. */
export const sharesOf = newestPart<StateContractShare>(
  'p.resc_code as resc, p.fiscal_year as "fiscalYear", p.amount, p.note',
  "state_contract_share",
  "p.fiscal_year, p.resc_code",
);
/** Who takes part, by the newest terms. */
export const rolesOf = newestPart<StateContractRole>("p.resc_code as resc, p.role", "state_contract_participant", "p.resc_code");

/** What is to be delivered, by due day. */
export const deliverablesOf = defineManyLoader<StateContractDeliverable>(async (ctx, ids) =>
  mayEver(ctx.actor, "person:list")
    ? ctx.read.query<Keyed<StateContractDeliverable>>(
        `select contract_id as "forKey", id, title, due_on as "dueOn", delivered_on as "deliveredOn", note, (delivered_on is null and due_on < platform.today()) as overdue
          from state_contract_deliverable where contract_id = any ($1) order by contract_id, due_on, id`,
        [ids],
      )
    : [],
);

/** Every version of a contract's terms, newest first, each with what it changed. */
export async function versionsOf(ctx: RequestContext, contractId: string): Promise<StateContractVersion[]> {
  if (!mayEver(ctx.actor, "person:list")) return [];
  const all = await readTerms(ctx.read, [contractId]);
  const ids = all.flatMap(({ fileId }) => fileId ?? []);
  const files = await ctx.read.query<StateContractFile>("select id, name, size from file where id = any ($1)", [ids]);
  return all
    .map((terms, place) => {
      const before = all[place - 1];
      const file = files.find(({ id }) => id === terms.fileId);
      return Object.assign(new StateContractVersion(), {
        ...terms,
        madeBy: personStub(terms.madeBy),
        differences: before ? differencesOf(before, terms) : [],
        file: file ?? null,
      });
    })
    .toReversed();
}
