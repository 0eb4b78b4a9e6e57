import { may } from "@resc/access";
import { connecticutDate } from "@resc/domain";
import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Caller, Client } from "../auth/caller.ts";
import type { ReadCaller } from "../auth/session-reader.ts";
import { snapshotOf } from "../contracts/snapshot.ts";
import type { DocumentRegistry } from "../documents/document-registry.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import { allowListedOrigins } from "../graphql/cors.ts";
import type { Executor } from "../graphql/executor.ts";
import type { LogDenials } from "../graphql/log-denials.ts";
import { clientSignal } from "../graphql/request-signal.ts";
import type { SpendQuota } from "../quota/spend-quota.ts";
import { asksForMonth, sendFrozenMonth } from "./frozen-month.ts";
import type { ListDefinition, ListRow } from "./list-definition.ts";
import { listDefinitions } from "./list-definitions.ts";
import { isHeld, letClientKeep, listEtag } from "./list-etag.ts";
import { createPageFetcher, type FetchPage, type ListPage } from "./list-pages.ts";
import { readQuestion } from "./list-question.ts";
import type { OpenList } from "./open-list.ts";
import { sendCsv } from "./send-csv.ts";
import { sendMeta } from "./send-meta.ts";
import { sendXlsx } from "./send-xlsx.ts";

/** What the lists work with. */
export interface ListParts {
  readonly executor: Executor;
  readonly registry: DocumentRegistry;
  readonly readCaller: ReadCaller;
  readonly logDenials: LogDenials;
  readonly store: GatewayStore;
  readonly spendQuota: SpendQuota;
  readonly corsOrigins: readonly string[];
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

type Permitted = Awaited<ReturnType<typeof permitted>>;

function searchOf(request: FastifyRequest): URLSearchParams {
  const mark = request.url.indexOf("?");
  return new URLSearchParams(mark < 0 ? "" : request.url.slice(mark + 1));
}

/** Rows from the first page on. The right is asked anew for every further page; when it has ended, the file breaks off. */
async function* pagesOf(
  first: ListPage,
  caller: Permitted,
  stillPermitted: () => Promise<Permitted>,
  fetchPage: FetchPage,
): AsyncGenerator<readonly ListRow[]> {
  let page = first;
  for (;;) {
    yield page.rows;
    if (page.next === null) return;
    const still = await stillPermitted();
    if (still.actor.role !== caller.actor.role || still.actor.organization !== caller.actor.organization)
      throw new GatewayRefusal("ROLE_ENDED");
    page = await fetchPage(still, page.next);
  }
}

/** The list with its first page; undefined when the client holds the same already, which is known before any subgraph is asked. */
async function openList(
  parts: ListParts,
  request: FastifyRequest,
  reply: FastifyReply,
  list: ListDefinition,
  ending: string,
): Promise<OpenList | undefined> {
  const caller = await permitted(parts, request, list);
  const { actor } = caller;
  const question = readQuestion(list, searchOf(request));
  const prepared = parts.registry.byName(list.operation, false);
  if (prepared === undefined) {
    parts.logger.error("A list needs a registered operation that is missing.", { operation: list.operation });
    throw new GatewayRefusal("UNAVAILABLE");
  }
  const now = new Date(caller.client.now * 1000);
  const today = connecticutDate(now);
  const dataVersion = await parts.store.dataVersion();
  const known = { list, question, operation: prepared.text, actor, today, dataVersion };
  const etag = listEtag({ ...known, ending });
  if (isHeld(etag, request.headers["if-none-match"])) {
    letClientKeep(reply, etag);
    return undefined;
  }
  const left = clientSignal(reply);
  const signal = () => AbortSignal.any([left, AbortSignal.timeout(parts.requestMilliseconds)]);
  const fetchPage = createPageFetcher({
    executor: parts.executor,
    list,
    prepared,
    question,
    signal,
    spend: (reader) => (cost) => parts.spendQuota(reader, cost, reply),
  });
  const first = await fetchPage(caller, null);
  const head = { title: list.title, asOf: question.asOf ?? today, filters: question.filters, rows: first.total };
  const { personId, role, organization } = actor;
  const detail = { list: list.name, format: ending.slice(1), asOf: head.asOf, filters: head.filters, rows: head.rows };
  return {
    list,
    question,
    head,
    madeAt: now.toISOString(),
    snapshot: snapshotOf(dataVersion),
    etag,
    csvEtag: listEtag({ ...known, ending: ".csv" }),
    pages: pagesOf(first, caller, () => permitted(parts, request, list), fetchPage),
    recordExport: () => parts.store.logAccess({ kind: "EXPORT", personId, role, organization, requestId: request.id, detail }),
  };
}

const senders = { ".csv": sendCsv, ".xlsx": sendXlsx, ".meta.json": sendMeta } as const;

/** GET /lists/<name>.csv, .xlsx and .meta.json: the same operation under the same rights as the screen. */
export function listRoutes(app: FastifyInstance, parts: ListParts): void {
  // No HEAD: it would be recorded as taken away, and nothing was.
  app.get("/lists/:file", { exposeHeadRoute: false }, async (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const { file } = request.params;
    allowListedOrigins(request, reply, parts.corsOrigins);
    const search = searchOf(request);
    if (asksForMonth(file, search)) {
      const list = listDefinitions.get("state-contracts");
      if (list === undefined) throw new GatewayRefusal("NOT_FOUND");
      return sendFrozenMonth(parts, request, reply, await permitted(parts, request, list), search);
    }
    for (const [ending, send] of Object.entries(senders)) {
      const list = file.endsWith(ending) ? listDefinitions.get(file.slice(0, -ending.length)) : undefined;
      if (list === undefined) continue;
      const open = await openList(parts, request, reply, list, ending);
      return open === undefined ? reply.code(304).send() : send(reply, open);
    }
    throw new GatewayRefusal("NOT_FOUND");
  });
  app.options("/lists/:file", (request, reply) => {
    allowListedOrigins(request, reply, parts.corsOrigins);
    return reply.code(204).send();
  });
}
