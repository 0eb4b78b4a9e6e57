import { mayEver } from "@resc/access";
import { formatDate } from "@resc/domain";
import { type RequestContext, WaitingItem } from "@resc/subgraph";
import { leadsNow, onboardingPath } from "../onboarding/onboarding-change.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly shared: boolean;
  readonly dueOn: string;
  readonly late: boolean;
}

// A leader reads and acknowledges; an Executive Director shares, and sees what is overdue.
const waiting = `select o.id, p.name, o.person_id = $1 as own, o.state = 'SHARED' as shared, o.due_on::text as "dueOn", o.due_on < platform.today() as late
  from onboarding o join person p on p.id = o.person_id
  where ${leadsNow} and ((o.person_id = $1 and o.state = 'SHARED') or (o.person_id <> $1 and $2::text is not null and (o.organization = $2 or o.organization = 'ALLIANCE' or o.role = 'EXECUTIVE_DIRECTOR')
    and (o.state = 'OPEN' or (o.state = 'SHARED' and o.due_on < platform.today()))))
  order by o.due_on, o.id limit 50`;

function words({ own, shared, name, dueOn, late }: Row): { title: string; detail: string; actLabel: string } {
  const due = formatDate(dueOn);
  if (own) return { title: "Read and acknowledge the Accord", detail: `${late ? "Was due" : "Due"} on ${due}.`, actLabel: "Read it" };
  if (shared) return { title: `Not acknowledged yet: ${name}`, detail: `The Accord was to be acknowledged by ${due}.`, actLabel: "Open" };
  return { title: `Share the Accord with ${name}`, detail: `New leaders get it when they come in. Due on ${due}.`, actLabel: "Share it" };
}

/** What waits for the viewer around on-boarding: nothing but one's own, and for Executive Directors what they share. */
export async function onboardingWaiting(ctx: RequestContext): Promise<WaitingItem[]> {
  if (!mayEver(ctx.actor, "onboarding:read")) return [];
  const directed = ctx.actor.role === "EXECUTIVE_DIRECTOR" ? ctx.actor.organization : null;
  const rows = await ctx.read.query<Row>(waiting, [ctx.actor.personId, directed]);
  return rows.map((row) =>
    Object.assign(new WaitingItem(), {
      id: row.id,
      kind: row.own ? "ACKNOWLEDGE_ACCORD" : "SHARE_ACCORD",
      path: onboardingPath,
      flag: row.late ? "LATE" : null,
      ...words(row),
    }),
  );
}
