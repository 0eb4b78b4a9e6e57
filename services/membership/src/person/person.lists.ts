import { may } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { connectionOf, cursorValues, type Page, emptyPage, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { personColumns } from "./person.rows.ts";
import { Person } from "./person.type.ts";

/** A page of people. */
export const PersonConnection = connectionOf("Person", () => Person);

/** People by name; empty for who may not see the directory. */
export async function listPeople(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly search?: string; readonly organization?: OrganizationCode },
): Promise<Page<Person>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "person:list")) return emptyPage(args);
  const after = cursorValues(args, 2);
  const where =
    "($1::text is null or p.organization = $1) and ($2::text is null or lower(p.name) like '%' || $2 || '%' or lower(coalesce(p.title, '')) like '%' || $2 || '%')";
  const filter = [
    args.organization ?? null,
    args.search
      ?.trim()
      .toLowerCase()
      .slice(0, 80)
      .replace(/[\\%_]/g, "\\$&") || null,
  ];
  const rows = await ctx.read.query<Person>(
    `select ${personColumns} from person p where ${where} and ($3::text is null or (p.name, p.id) > ($3, $4)) order by p.name, p.id limit $5`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.name, row.id],
    (row) => Object.assign(new Person(), row),
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from person p where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}
