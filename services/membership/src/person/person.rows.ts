import { may, type RoleCode } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { Person } from "./person.type.ts";

/** The columns of a person under the alias `p`. */
export const personColumns = "p.id, p.name, p.title, p.organization, p.email, p.phone, p.demonstration";

/** A person by id; null for who may not see the directory. Everybody finds themselves. */
export const personById = defineLoader<string, Person>(
  async (ctx, ids) =>
    (
      await ctx.read.query<Person>(`select ${personColumns} from person p where p.id = any ($1)`, [
        may(ctx.actor, "person:list") ? ids : ids.filter((id) => id === ctx.actor.personId),
      ])
    ).map((row) => Object.assign(new Person(), row)),
  (row) => row.id,
);

/** Who holds an office of an organization now; null is a vacancy, or not the caller's to know. */
export async function holderOf(ctx: RequestContext, role: RoleCode, organization: string): Promise<Person | null> {
  const [row] = await ctx.read.query<{ person_id: string }>(
    "select person_id from platform.list_grants(null, $2) where role = $1 limit 1",
    [role, organization],
  );
  return row ? personById(ctx, row.person_id) : null;
}
