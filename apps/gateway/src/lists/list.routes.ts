import { Readable } from "node:stream";
import { may } from "@resc/access";
import { connecticutDate } from "@resc/domain";
import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Caller, Client } from "../auth/caller.ts";
import type { ReadCaller } from "../auth/session-reader.ts";
import type { DocumentRegistry } from "../documents/document-registry.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { Executor } from "../graphql/executor.ts";
import type { LogDenials } from "../graphql/log-denials.ts";
import { clientSignal } from "../graphql/request-signal.ts";
import { csvLines, type ListHead } from "./csv-lines.ts";
import type { ListDefinition } from "./list-definition.ts";
import { listDefinitions } from "./list-definitions.ts";
import { createPageFetcher, type ListPage } from "./list-pages.ts";

/** What the lists work with. */
export interface ListParts {
  readonly executor: Executor;
  readonly registry: DocumentRegistry;
  readonly readCaller: ReadCaller;
  readonly logDenials: LogDenials;
  readonly store: GatewayStore;
  readonly requestMilliseconds: number;
  readonly logger: GatewayLogger;
}

/** A caller who may take the list away now. Throws the refusal otherwise. */
async function permitted(parts: ListParts, request: FastifyRequest, list: ListDefinition): Promise<Caller & { client: Client }> {
  const caller = await parts.readCaller(request, true);
  const { client } = caller;
  if (client === null) throw new GatewayRefusal("UNAUTHENTICATED");
  if (!may(caller.actor, list.exportAction)) {
    const refusal = new GatewayRefusal(caller.roleEnded ? "ROLE_ENDED" : "FORBIDDEN");
    parts.logDenials(caller, [refusal.code], list.exportAction);
    throw refusal;
  }
  return { ...caller, client };
}

async function openList(parts: ListParts, request: FastifyRequest, reply: FastifyReply, list: ListDefinition) {
  const caller = await permitted(parts, request, list);
  const mark = request.url.indexOf("?");
  const search = new URLSearchParams(mark < 0 ? "" : request.url.slice(mark + 1));
  const { variables, filters } = list.question(search);
  const prepared = parts.registry.byName(list.operation, false);
  if (prepared === undefined) {
    parts.logger.error("A list needs a registered operation that is missing.", { operation: list.operation });
    throw new GatewayRefusal("UNAVAILABLE");
  }
  const left = clientSignal(reply);
  const signal = () => AbortSignal.any([left, AbortSignal.timeout(parts.requestMilliseconds)]);
  const fetchPage = createPageFetcher({ executor: parts.executor, list, prepared, variables, signal });
  const first = await fetchPage(caller, null);
  const head: ListHead = { title: list.title, asOf: connecticutDate(new Date(caller.client.now * 1000)), filters, rows: first.total };
  return { caller, search, head, first, fetchPage };
}

/** GET /lists/<name>.csv and /lists/<name>.meta.json: the same operation under the same rights as the screen, one page in memory at a time. */
export function listRoutes(app: FastifyInstance, parts: ListParts): void {
  const listOf = (file: string, ending: string) => (file.endsWith(ending) ? listDefinitions.get(file.slice(0, -ending.length)) : undefined);

  async function sendCsv(request: FastifyRequest, reply: FastifyReply, list: ListDefinition) {
    const { caller, search, head, first, fetchPage } = await openList(parts, request, reply, list);
    const { personId, role, organization } = caller.client;
    const detail = { list: list.name, filters: head.filters, rows: head.rows };
    await parts.store.logAccess({ kind: "EXPORT", personId, role, organization, requestId: request.id, detail });
    // The right is asked anew for every page; when it has ended the stream breaks, and the browser says the download failed.
    const next = async (after: string): Promise<ListPage> => {
      const still = await permitted(parts, request, list);
      if (still.actor.role !== caller.actor.role || still.actor.organization !== caller.actor.organization)
        throw new GatewayRefusal("ROLE_ENDED");
      return fetchPage(still, after);
    };
    reply.header("content-disposition", `attachment; filename="${list.name}-as-of-${head.asOf}.csv"`);
    reply.type("text/csv; charset=utf-8; header=present");
    return reply.send(Readable.from(csvLines(list.columns, first, next, search.get("about") === "1" ? head : null)));
  }

  async function sendMeta(request: FastifyRequest, reply: FastifyReply, list: ListDefinition) {
    const { head } = await openList(parts, request, reply, list);
    return { name: list.name, ...head, columns: list.columns.map(({ name, label }) => ({ name, label })) };
  }

  app.get("/lists/:file", async (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const { file } = request.params;
    const csv = listOf(file, ".csv");
    if (csv !== undefined) return sendCsv(request, reply, csv);
    const meta = listOf(file, ".meta.json");
    if (meta !== undefined) return sendMeta(request, reply, meta);
    throw new GatewayRefusal("NOT_FOUND");
  });
}
