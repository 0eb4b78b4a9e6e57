import { may } from "@resc/access";
import { defineManyLoader, type RequestContext } from "@resc/subgraph";
import { FigureVersion } from "./figure.type.ts";

const versions = defineManyLoader<FigureVersion>(async (ctx, ids) =>
  ctx.read.query(
    `select figure_id as "forKey", version, value::text as value, status, note, act, recorded_at as "recordedAt" from figure_version
      where figure_id = any ($1) order by version desc`,
    [ids],
  ),
);

/** Every version of a figure, the newest first. */
export async function versionsOf(ctx: RequestContext, figureId: string): Promise<FigureVersion[]> {
  if (!may(ctx.actor, "metric:read")) return [];
  return (await versions(ctx, figureId)).map((row) => Object.assign(new FigureVersion(), row));
}
