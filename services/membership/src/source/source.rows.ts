import { defineLoader, type RequestContext } from "@resc/subgraph";
import type { Source } from "./source.type.ts";

/** A source by id. */
export const sourceById = defineLoader<string, Source>(
  async (ctx, ids) =>
    ctx.read.query<Source>(`select id, title, publisher, address, vintage, how_read as "howRead" from source where id = any ($1)`, [ids]),
  (row) => row.id,
);

/** The sources of a fact, in the order in which the fact names them. */
export async function sourcesOf(ctx: RequestContext, ids: readonly string[]): Promise<Source[]> {
  return (await Promise.all(ids.map((id) => sourceById(ctx, id)))).filter((source) => source !== null);
}
