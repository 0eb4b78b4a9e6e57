import { may, mayEver } from "@resc/access";
import { cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { Onboarding } from "./onboarding.type.ts";

const columns = `o.id, o.person_id as "personId", o.role, o.organization, o.state, o.opened_at as "openedAt", o.due_on::text as "dueOn",
  o.state <> 'ACKNOWLEDGED' and o.due_on < platform.today() as overdue, o.shared_by as "sharedById", o.shared_at as "sharedAt", o.acknowledged_at as "acknowledgedAt",
  v.month as "accordMonth", v.number as "accordNumber", o.version`;
const from = "from onboarding o join accord_version v on v.id = o.accord_version_id";
// The viewer's own; for an Executive Director those with whom he shares the Accord as well.
const mine = `(o.person_id = $1 or ($2::text is not null and (o.organization = $2 or o.organization = 'ALLIANCE' or o.role = 'EXECUTIVE_DIRECTOR')))`;
const where = `${mine} and ($3::boolean is not true or o.state <> 'ACKNOWLEDGED')`;

/** What narrows the list. */
export interface OnboardingFilter {
  /** Only those that are not acknowledged. */
  readonly open?: boolean | null;
}

function readable(ctx: RequestContext): readonly [string | null, string | null] | null {
  if (!mayEver(ctx.actor, "onboarding:read")) return null;
  return [ctx.actor.personId, ctx.actor.role === "EXECUTIVE_DIRECTOR" ? ctx.actor.organization : null];
}

const toOnboarding = (row: Onboarding) => Object.assign(new Onboarding(), row);

/** One on-boarding by id; null when it is not the viewer's to read. */
export async function onboardingById(ctx: RequestContext, id: string): Promise<Onboarding | null> {
  const viewer = readable(ctx);
  if (!viewer) return null;
  const [row] = await ctx.read.query<Onboarding>(`select ${columns} ${from} where ${mine} and o.id = $3`, [...viewer, id]);
  const facts = row && { personId: row.personId, role: row.role, organization: row.organization };
  return row && may(ctx.actor, "onboarding:read", facts) ? toOnboarding(row) : null;
}

/** On-boardings that the viewer reads, the newest first. */
export async function listOnboardings(
  ctx: RequestContext,
  args: OnboardingFilter & { readonly first: number; readonly after?: string },
): Promise<Page<Onboarding>> {
  const size = pageSize(args);
  const viewer = readable(ctx);
  if (!viewer) return emptyPage(args);
  const after = cursorValues(args, 2, (first) => !Number.isNaN(Date.parse(first)));
  const filter = [...viewer, args.open ?? null];
  const rows = await ctx.read.query<Onboarding>(
    `select ${columns} ${from} where ${where} and ($4::timestamptz is null or (o.opened_at, o.id) < ($4::timestamptz, $5)) order by o.opened_at desc, o.id desc limit $6`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.openedAt.toISOString(), row.id],
    toOnboarding,
    async () => (await ctx.read.query<{ count: number }>(`select count(*)::int as count ${from} where ${where}`, filter))[0]?.count ?? 0,
  );
}
