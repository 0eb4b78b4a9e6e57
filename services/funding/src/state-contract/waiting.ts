import { mayEver } from "@resc/access";
import { formatDate } from "@resc/domain";
import { type RequestContext, WaitingItem } from "@resc/subgraph";

interface Row {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly kind: "EXECUTE_CONTRACT" | "DELIVER_ITEM" | "RENEW_CONTRACT";
  readonly day: string | null;
  readonly words: string | null;
  readonly late: boolean;
}

const own = "c.lead_code = platform.staff_organization()";
const toSign = `select c.id, c.ref, c.title, 'EXECUTE_CONTRACT' as kind, null::date as day, null as words, false as late from state_contract c where c.state = 'FORM_RECEIVED' and ${own}`;
const toDeliver = `select d.id, c.ref, c.title, 'DELIVER_ITEM' as kind, d.due_on as day, d.title as words, d.due_on < platform.today() as late
  from state_contract_deliverable d join state_contract c on c.id = d.contract_id
  where d.delivered_on is null and d.due_on <= platform.today() + 14 and c.state in ('EXECUTED','ACTIVE','LAPSED') and ${own}`;
const toRenew = (whose: string) =>
  `select c.id, c.ref, c.title, 'RENEW_CONTRACT' as kind, c.period_to as day, null as words, false as late from state_contract c
    where c.state = 'ACTIVE' and c.renewal_asked_on is not null and c.next_id is null and ${whose}`;

const words: Readonly<Record<Row["kind"], (row: Row) => { detail: string; actLabel: string }>> = {
  EXECUTE_CONTRACT: () => ({ detail: "The form is on file. Record when both have signed.", actLabel: "Record signatures" }),
  DELIVER_ITEM: ({ words: what, day }) => ({ detail: `${what ?? ""}, due on ${formatDate(day ?? "")}`, actLabel: "Record delivery" }),
  RENEW_CONTRACT: ({ day }) => ({ detail: `Its period ends on ${formatDate(day ?? "")}. Does it go on?`, actLabel: "Open" }),
};

/** What waits for the viewer on the State contract list, late things first. */
export async function stateContractWaiting(ctx: RequestContext): Promise<WaitingItem[]> {
  const { role } = ctx.actor;
  const parts = [
    ...(role === "EXECUTIVE_DIRECTOR" ? [toSign] : []),
    ...(mayEver(ctx.actor, "stateContract:deliver") ? [toDeliver] : []),
    ...(role === "EXECUTIVE_DIRECTOR" ? [toRenew(own)] : []),
    ...(role === "COORDINATOR" ? [toRenew("true")] : []),
  ];
  if (parts.length === 0) return [];
  const rows = await ctx.read.query<Row>(`select * from (${parts.join(" union all ")}) w order by late desc, day nulls last, id limit 50`);
  return rows.map((row) =>
    Object.assign(new WaitingItem(), {
      id: row.id,
      kind: row.kind,
      title: row.title,
      path: `/state-contracts/${row.ref}`,
      flag: row.late ? "LATE" : null,
      ...words[row.kind](row),
    }),
  );
}
