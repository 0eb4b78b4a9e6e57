import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { cursorValues, defineLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { Expertise } from "./expertise.type.ts";

const columns = `e.id, e.resc_code as "rescCode", e.topic, e.words, e.since::text as since, e.version, e.category_code as "categoryCode", e.person_id as "personId"`;
const where = "e.until is null and ($1::text is null or e.category_code = $1) and ($2::text is null or e.resc_code = $2)";

/** The register as it stands, by topic. */
export async function listExpertise(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly category?: string; readonly resc?: RescCode },
): Promise<Page<Expertise>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "expertise:read")) return emptyPage(args);
  const after = cursorValues(args, 2) ?? [null, null];
  const filter = [args.category ?? null, args.resc ?? null];
  const rows = await ctx.read.query<Expertise>(
    `select ${columns} from expertise e where ${where} and ($3::text is null or (e.topic, e.id) > ($3, $4)) order by e.topic, e.id limit $5`,
    [...filter, ...after, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.topic, row.id],
    (row) => Object.assign(new Expertise(), row),
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from expertise e where ${where}`, filter))[0]?.count ?? 0,
  );
}

/** A line by id, ended ones too. */
export const expertiseById = defineLoader<string, Expertise>(
  async (ctx: RequestContext, ids) =>
    may(ctx.actor, "expertise:read")
      ? (await ctx.read.query<Expertise>(`select ${columns} from expertise e where e.id = any ($1)`, [ids])).map((row) =>
          Object.assign(new Expertise(), row),
        )
      : [],
  (row) => row.id,
);
