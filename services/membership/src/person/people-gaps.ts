import { may, type RoleCode, roleNames } from "@resc/access";
import { formatDate, type OrganizationCode, organizationNames, type RescCode, rescCodes, rescShortNames } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { boardNumbersOf } from "../seat/seat.rows.ts";
import { termEndsSoonDays } from "../shared/settings.ts";
import { PeopleGap } from "./people-gap.type.ts";

const gap = (kind: PeopleGap["kind"], organization: OrganizationCode, sentence: string, path: string) =>
  Object.assign(new PeopleGap(), { kind, organization, sentence, path });

const few = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

async function boards(ctx: RequestContext, codes: readonly RescCode[]): Promise<PeopleGap[]> {
  const numbers = await Promise.all(codes.map((code) => boardNumbersOf(ctx, code)));
  return numbers.flatMap((board) => {
    if (!board) return [];
    const name = rescShortNames[board.code];
    const path = `/boards/${board.code}`;
    return [
      ...(board.vacant > 0
        ? [
            gap(
              "VACANT_SEATS",
              board.code,
              `The board of ${name} has ${few(board.vacant, "vacant seat", "vacant seats")}.`,
              `${path}?state=VACANT`,
            ),
          ]
        : []),
      ...(board.endingSoon > 0
        ? [
            gap(
              "TERMS_ENDING",
              board.code,
              `${few(board.endingSoon, "term ends", "terms end")} on the board of ${name} within ${termEndsSoonDays} days.`,
              `${path}?state=HELD`,
            ),
          ]
        : []),
    ];
  });
}

async function rolesEnding(ctx: RequestContext, organizations: readonly OrganizationCode[]): Promise<PeopleGap[]> {
  const rows = await ctx.read.query<{ name: string; role: RoleCode; organization: OrganizationCode; on: string }>(
    `select p.name, g.role, g.organization, ((g.valid_to - interval '1 second') at time zone 'America/New_York')::date::text as on from platform.list_grants(null, null) g join person p on p.id = g.person_id
     where g.valid_to is not null and g.valid_to < platform.now() + make_interval(days => $2) and g.organization = any ($1) order by g.valid_to, p.name limit 50`,
    [organizations, termEndsSoonDays],
  );
  return rows.map(({ name, role, organization, on }) =>
    gap(
      "ROLES_ENDING",
      organization,
      `${name} is ${roleNames[role]} of ${organizationNames[organization]} until ${formatDate(on)}.`,
      `/people?q=${encodeURIComponent(name)}`,
    ),
  );
}

async function withoutDeputy(ctx: RequestContext, organizations: readonly OrganizationCode[]): Promise<PeopleGap[]> {
  const rows = await ctx.read.query<{ name: string; organization: RescCode }>(
    `select p.name, g.organization from platform.list_grants(null, null) g join person p on p.id = g.person_id where g.role = 'EXECUTIVE_DIRECTOR' and g.organization = any ($1)
       and not exists (select from deputy d where d.person_id = p.id and d.valid @> platform.today()) order by g.organization`,
    [organizations],
  );
  return rows.map(({ name, organization }) =>
    gap(
      "NO_DEPUTY",
      organization,
      `${name}, Executive Director of ${rescShortNames[organization]}, has no deputy today.`,
      `/people?q=${encodeURIComponent(name)}`,
    ),
  );
}

/** What is missing or ends soon among people, besides offices that nobody holds: of all six for the Coordinator, of the own organization for the others. */
export async function peopleGaps(ctx: RequestContext): Promise<PeopleGap[]> {
  if (!may(ctx.actor, "grant:list")) return [];
  const own = rescCodes.filter((code) => ctx.actor.role === "COORDINATOR" || code === ctx.actor.organization);
  const organizations: OrganizationCode[] = ctx.actor.role === "COORDINATOR" ? [...own, "ALLIANCE"] : [...own];
  return [...(await boards(ctx, own)), ...(await rolesEnding(ctx, organizations)), ...(await withoutDeputy(ctx, organizations))];
}
