import { may, type RoleCode, roleNames } from "@resc/access";
import { type OrganizationCode, rescCodes, rescShortNames } from "@resc/domain";
import { defineLoader, defineManyLoader, type RequestContext } from "@resc/subgraph";
import { Grant, RoleGap } from "./role.type.ts";

const columns = `g.id, g.person_id as "personId", g.role, g.organization, (g.valid_from at time zone 'America/New_York')::date as "validFrom",
  (g.valid_to at time zone 'America/New_York')::date as "validTo", g.reason, g.given_by as "givenById"`;

/** Roles that a person holds now; for who may not see the directory only their own. */
export const rolesOf = defineManyLoader<Grant>(async (ctx, keys) =>
  (
    await ctx.read.query<Grant & { forKey: string }>(`select g.person_id as "forKey", ${columns} from platform.list_grants($1, null) g`, [
      may(ctx.actor, "grant:list") ? keys : keys.filter((key) => key === ctx.actor.personId),
    ])
  ).map((row) => Object.assign(new Grant(), row)),
);

/** A live grant by id. */
export const grantById = defineLoader<string, Grant>(
  async (ctx, ids) =>
    (await ctx.read.query<Grant>(`select ${columns} from platform.list_grants(null, null) g where g.id = any ($1)`, [ids])).map((row) =>
      Object.assign(new Grant(), row),
    ),
  (row) => row.id,
);

/** Offices that must be held and are not: an Executive Director and a clearinghouse director per RESC, one Coordinator. */
export async function roleGaps(ctx: RequestContext): Promise<RoleGap[]> {
  const held = new Set(
    (await ctx.read.query<{ role: string; organization: string }>("select role, organization from platform.list_grants(null, null)")).map(
      (row) => `${row.role}@${row.organization}`,
    ),
  );
  const gaps: RoleGap[] = [];
  const look = (role: RoleCode, organization: OrganizationCode, name: string, standInOf: OrganizationCode | null) => {
    if (!held.has(`${role}@${organization}`))
      gaps.push(
        Object.assign(new RoleGap(), { role, organization, sentence: `${name} has no ${roleNames[role].replace(/^C/, "c")}.`, standInOf }),
      );
  };
  look("COORDINATOR", "ALLIANCE", "The Alliance", null);
  for (const code of rescCodes) {
    look("EXECUTIVE_DIRECTOR", code, rescShortNames[code], null);
    look("CLEARINGHOUSE_DIRECTOR", code, rescShortNames[code], code);
  }
  return gaps;
}
