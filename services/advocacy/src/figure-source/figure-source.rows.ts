import { may } from "@resc/access";
import { defineManyLoader, type RequestContext } from "@resc/subgraph";
import { FigureSource } from "./figure-source.type.ts";

const everybody = `figure_id as "figureId", id, value::text as value, note, title, publisher, address, page, read_on::text as "readOn", license, state`;
const alliance = `${everybody}, of_version as "ofVersion", file_id as "fileId", attached_at as "attachedAt", answered_at as "answeredAt", answer, attached_by as "attachedBy", answered_by as "answeredBy", version`;

const sources = defineManyLoader<FigureSource>(async (ctx, ids) =>
  ctx.read.query(
    // Who attached and who confirmed is the Alliance's own; what the source is, everybody's.
    `select figure_id as "forKey", ${may(ctx.actor, "person:list") ? alliance : everybody} from figure_source where figure_id = any ($1) order by id desc`,
    [ids],
  ),
);

const nothing = {
  ofVersion: null,
  fileId: null,
  attachedAt: null,
  answeredAt: null,
  answer: null,
  attachedBy: null,
  answeredBy: null,
  version: null,
};

/** What was attached to a figure, the newest first; for strangers and readers what is published. */
export async function sourcesOfFigure(ctx: RequestContext, figureId: string): Promise<FigureSource[]> {
  if (!may(ctx.actor, "metric:read")) return [];
  return (await sources(ctx, figureId)).map((row) => Object.assign(new FigureSource(), nothing, row));
}
