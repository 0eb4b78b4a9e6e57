import { may, type ObjectFacts } from "@resc/access";
import type { Reader } from "@resc/store";
import { cursorValues, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { type GroupMember, type GroupProposal, RoleAlikeGroup } from "./role-alike-group.type.ts";

const columns = `g.id, g.slug, g.name, g.category, g.status, g.note, g.source_ids as "sourceIds"`;
const toGroup = (row: RoleAlikeGroup) => Object.assign(new RoleAlikeGroup(), row);

/** Groups by name. */
export async function listGroups(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly mine?: boolean },
): Promise<Page<RoleAlikeGroup>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "group:read")) return emptyPage(args);
  const [after] = cursorValues(args, 1) ?? [null];
  const where = "($1::text is null or is_group_member(g.id, $1))";
  const filter = [args.mine ? ctx.actor.personId : null];
  const rows = await ctx.read.query<RoleAlikeGroup>(
    `select ${columns} from role_alike_group g where ${where} and ($2::text is null or g.name > $2) order by g.name limit $3`,
    [...filter, after, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.name],
    toGroup,
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from role_alike_group g where ${where}`, filter))[0]?.count ??
      0,
  );
}

/** A group by its lasting name or id; null when there is none. */
export async function groupBy(ctx: RequestContext, column: "slug" | "id", value: string): Promise<RoleAlikeGroup | null> {
  if (!may(ctx.actor, "group:read")) return null;
  const [row] = await ctx.read.query<RoleAlikeGroup>(`select ${columns} from role_alike_group g where g.${column} = $1`, [value]);
  return row ? toGroup(row) : null;
}

/** Members of a group today, who convenes it first. */
export const membersOf = defineManyLoader<GroupMember>(async (ctx, keys) =>
  ctx.read.query(
    `select m.group_id as "forKey", m.id, m.resc_code as "rescCode", m.convenes, m.since::text as since, m.version, m.person_id as "personId" from group_member m
      where m.group_id = any ($1) and m.until is null order by m.convenes desc, m.resc_code nulls last, m.id`,
    [keys],
  ),
);

/** What a group proposed, the latest first. */
export const proposalsOf = defineManyLoader<GroupProposal>(async (ctx, keys) =>
  ctx.read.query(
    `select p.group_id as "forKey", p.id, 'GP-' || p.number as ref, p.kind, p.title, p.words, p.proposed_at as "proposedAt", p.proposed_by as "personId", 'CN-' || p.concern_number as "concernRef"
      from group_proposal p where p.group_id = any ($1) order by p.number desc`,
    [keys],
  ),
);

/** Who is a member of a group today, as a right asks for it. */
export async function memberFacts(reader: Reader, groupId: string): Promise<ObjectFacts> {
  const rows = await reader.query<{ person_id: string }>("select person_id from group_member where group_id = $1 and until is null", [
    groupId,
  ]);
  return { named: rows.map(({ person_id }) => person_id) };
}
