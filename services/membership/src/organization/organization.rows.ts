import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { defineLoader, defineManyLoader } from "@resc/subgraph";
import { askedFrom } from "../dated.ts";
import { Organization } from "./organization.type.ts";

/** An organization by id; null for who is not of the Alliance: whom a RESC entered is a customer of its. */
export const organizationById = defineLoader<string, Organization>(
  async (ctx, ids) =>
    (
      await ctx.read.query<Organization>(`select id, name, town_keys as "townKeys" from organization where id = any ($1)`, [
        may(ctx.actor, "organization:read") ? ids : [],
      ])
    ).map((row) => Object.assign(new Organization(), row)),
  (row) => row.id,
);

/** Home RESCs of an organization on a day: the catchments of its towns; none for statewide ones (D-15). The key is a dated key. */
export const homeRescsOfOrganization = defineManyLoader<{ readonly code: RescCode }>(async (ctx, keys) =>
  ctx.read.query(
    `select distinct asked.raw as "forKey", l.resc_code as code from ${askedFrom} join organization o on o.id = asked.id
    join catchment_line l on l.town_key = any (o.town_keys) and l.valid @> asked.as_of and l.recorded @> asked.known_at`,
    [keys],
  ),
);
