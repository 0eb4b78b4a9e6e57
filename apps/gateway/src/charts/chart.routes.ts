import { chartCsv, chartSvg, magnetGrantChart, type MagnetGrantComparison } from "@resc/charts";
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

const operation = "MagnetGrantChart";
const formats = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8; header=present",
} as const;
type Format = keyof typeof formats;

/** GET /charts/magnet-grants.svg, .png and .csv: picture and rows of one chart, from one answer of the API (I-31). Open to strangers, as its figures are. */
export function chartRoutes(app: FastifyInstance, parts: ChartParts): void {
  app.get("/charts/:file", async (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const format = /^magnet-grants\.(svg|png|csv)$/.exec(request.params.file)?.[1] as Format | undefined;
    if (format === undefined) throw new GatewayRefusal("NOT_FOUND");
    const question = chartQuestion(new URL(request.url, "http://chart").searchParams);
    const caller = await parts.readCaller(request, true);
    const comparison = await comparisonFor(parts, reply, caller, question);
    const chart = magnetGrantChart(comparison);
    const name = `${chart.name}-as-of-${comparison.asOf}.${format}`;
    await logExport(parts.store, caller, request.id, { chart: "magnet-grants", file: name, rows: chart.rows.length });
    reply.header("content-disposition", `attachment; filename="${name}"`).type(formats[format]);
    if (format === "csv") return reply.send(chartCsv(chart));
    const svg = chartSvg(chart, question.size, question.colors);
    return reply.send(format === "svg" ? svg : await chartPng(svg));
  });
}

async function comparisonFor(
  { executor, registry, requestMilliseconds, logger }: ChartParts,
  reply: FastifyReply,
  { actor }: Caller,
  { variables }: ChartQuestion,
): Promise<MagnetGrantComparison> {
  const prepared = registry.byName(operation, true);
  if (prepared === undefined) {
    logger.error("A chart needs a public registered operation that is missing.", { operation });
    throw new GatewayRefusal("UNAVAILABLE");
  }
  const context = { actor, requestId: actor.requestId, signal: requestSignal(reply, requestMilliseconds) };
  const { body } = await runOperation(executor, prepared, variables, context);
  const error = body.errors?.[0];
  // A picture that silently lacks a source or a year would be taken for the truth, so one error refuses the file.
  if (error !== undefined) throw new GatewayRefusal(error.extensions.code);
  const comparison = body.data?.["magnetGrantComparison"] as MagnetGrantComparison | null | undefined;
  if (comparison === null || comparison === undefined) throw new GatewayRefusal("NOT_FOUND");
  return comparison;
}

/** Who is signed in or comes with a key leaves a line, as with every file; of strangers nothing is kept. */
async function logExport(store: GatewayStore, { client }: Caller, requestId: string, detail: Readonly<Record<string, unknown>>) {
  if (client === null) return;
  const { personId, role, organization } = client;
  await store.logAccess({ kind: "EXPORT", personId, role, organization, requestId, detail });
}
