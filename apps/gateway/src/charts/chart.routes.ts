import { type Chart, chartCsv, chartSvg, type PublishedChart, publishedCharts } from "@resc/charts";
import { connecticutDate } from "@resc/domain";
import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Caller } from "../auth/caller.ts";
import type { ReadCaller } from "../auth/session-reader.ts";
import type { DocumentRegistry } from "../documents/document-registry.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { Executor } from "../graphql/executor.ts";
import { requestSignal } from "../graphql/request-signal.ts";
import { runOperation } from "../graphql/run-operation.ts";
import { chartPng } from "./chart-png.ts";
import { type ChartQuestion, chartQuestion } from "./chart-question.ts";

/** What the chart files work with. */
export interface ChartParts {
  readonly executor: Executor;
  readonly registry: DocumentRegistry;
  readonly readCaller: ReadCaller;
  readonly store: GatewayStore;
  readonly requestMilliseconds: number;
  readonly logger: GatewayLogger;
}

const formats = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8; header=present",
} as const;
type Format = keyof typeof formats;

/** GET /charts/<name>.svg, .png and .csv: picture and rows of a published chart, from one answer of the API (I-31). Open to strangers, as its rows are. */
export function chartRoutes(app: FastifyInstance, parts: ChartParts): void {
  // What is no file is a page of the portal.
  app.get("/charts/:file(^[a-z-]{1,60}\\.(?:svg|png|csv)$)", async (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const [, code = "", format] = /^([a-z-]{1,60})\.(svg|png|csv)$/.exec(request.params.file) ?? [];
    const published = Object.hasOwn(publishedCharts, code) ? publishedCharts[code] : undefined;
    if (published === undefined || format === undefined) throw new GatewayRefusal("NOT_FOUND");
    const question = chartQuestion(new URL(request.url, "http://chart").searchParams);
    const caller = await parts.readCaller(request, true);
    const { chart, asOf } = await chartFor(parts, reply, caller, published, question);
    const name = `${chart.name}-as-of-${asOf}.${format}`;
    await logExport(parts.store, caller, request.id, { chart: code, file: name, rows: chart.rows.length });
    reply.header("content-disposition", `attachment; filename="${name}"`).type(formats[format as Format]);
    if (format === "csv") return reply.send(chartCsv(chart));
    const svg = chartSvg(chart, question.size, question.colors);
    return reply.send(format === "svg" ? svg : await chartPng(svg));
  });
}

async function chartFor(
  { executor, registry, requestMilliseconds, logger }: ChartParts,
  reply: FastifyReply,
  { actor }: Caller,
  { operation, build, asOf }: PublishedChart,
  { variables }: ChartQuestion,
): Promise<{ readonly chart: Chart<unknown>; readonly asOf: string }> {
  const prepared = registry.byName(operation, true);
  if (prepared === undefined) {
    logger.error("A chart needs a public registered operation that is missing.", { operation });
    throw new GatewayRefusal("UNAVAILABLE");
  }
  const context = { actor, requestId: actor.requestId, signal: requestSignal(reply, requestMilliseconds) };
  const { body } = await runOperation(executor, prepared, asOf ? variables : {}, context);
  const error = body.errors?.[0];
  // A picture that silently lacks a source or a year would be taken for the truth, so one error refuses the file.
  if (error !== undefined) throw new GatewayRefusal(error.extensions.code);
  const today = connecticutDate(new Date());
  const chart = body.data ? build(body.data, today) : null;
  if (chart === null) throw new GatewayRefusal("NOT_FOUND");
  return { chart, asOf: (body.data && asOf?.(body.data)) ?? today };
}

/** Who is signed in or comes with a key leaves a line, as with every file; of strangers nothing is kept. */
async function logExport(store: GatewayStore, { client }: Caller, requestId: string, detail: Readonly<Record<string, unknown>>) {
  if (client === null) return;
  const { personId, role, organization } = client;
  await store.logAccess({ kind: "EXPORT", personId, role, organization, requestId, detail });
}
