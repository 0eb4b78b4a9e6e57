import { may } from "@resc/access";
import { isRescCode, type RescCode } from "@resc/domain";
import { HomeNumber, type RequestContext } from "@resc/subgraph";
import { type IntentionState, intentionStates } from "../intention/intention.machine.ts";
import { openOpportunityStates, type OpportunityState } from "../opportunity/opportunity.machine.ts";

/** What the own RESC said, whatever it was. Silence is not in it. */
const stated = intentionStates.filter((state) => state !== "NOT_STATED");
/** Who said that it competes owes a proposal; who said that it has filed with the agency does not any more. */
const competing: readonly IntentionState[] = ["INTERESTED", "CONFIRMED"];
const takingProposals: readonly OpportunityState[] = ["PROPOSALS"];

function number(label: string, value: number, path: string): HomeNumber {
  return Object.assign(new HomeNumber(), { label, value, path, unit: "" });
}

/** The address of the list of opportunities that a number counts. */
function listOf(states: readonly OpportunityState[], own: readonly IntentionState[] = []): string {
  return `/opportunities?state=${states.join(",")}${own.length > 0 ? `&own=${own.join(",")}` : ""}`;
}

async function open(ctx: RequestContext): Promise<HomeNumber> {
  const [row] = await ctx.read.query<{ count: number }>("select count(*)::int as count from opportunity where state = any ($1)", [
    openOpportunityStates,
  ]);
  return number("Open opportunities", row?.count ?? 0, listOf(openOpportunityStates));
}

/** Counted by what the own RESC stated, never by a draft or a submission: whether there is one is known to the named people alone (S2). */
async function ofOwn(ctx: RequestContext, resc: RescCode): Promise<HomeNumber[]> {
  const [row] = await ctx.read.query<{ stated: number; due: number; awards: number }>(
    `select count(*) filter (where o.state = any ($2) and p.intention = any ($3))::int as stated,
      count(*) filter (where o.state = any ($4) and p.intention = any ($5))::int as due,
      (select count(*)::int from state_contract c where c.route = 'COMPETED' and $1 = any (c.resc_codes)) as awards
      from participation p join opportunity o on o.id = p.opportunity_id where p.resc_code = $1`,
    [resc, openOpportunityStates, stated, takingProposals, competing],
  );
  return [
    number("Of these we stated an intention", row?.stated ?? 0, listOf(openOpportunityStates, stated)),
    number("Proposals due", row?.due ?? 0, listOf(takingProposals, competing)),
    number("Our awards", row?.awards ?? 0, `/state-contracts?resc=${resc}&route=COMPETED`),
  ];
}

/**
 * The numbers of funding on the viewer's first page, each with the address of the list that it counts: four for a clearinghouse director, the open
 * opportunities for the others who work with them, none for the rest.
 */
export async function fundingNumbers(ctx: RequestContext): Promise<HomeNumber[]> {
  const { role, organization } = ctx.actor;
  if (!may(ctx.actor, "opportunity:read")) return [];
  if (role === "STAFF" || role === "DIRECTOR" || role === "COORDINATOR") return [await open(ctx)];
  if (role !== "CLEARINGHOUSE_DIRECTOR" || !isRescCode(organization)) return [];
  return [await open(ctx), ...(await ofOwn(ctx, organization))];
}
