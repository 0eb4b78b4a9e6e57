import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ReadCaller } from "../auth/session-reader.ts";
import type { Caller } from "../auth/caller.ts";
import { checkContract } from "../contracts/check-contract.ts";
import type { ContractExecutors } from "../contracts/contract-executors.ts";
import { contractOf } from "../contracts/contract-names.ts";
import { snapshotOf } from "../contracts/snapshot.ts";
import { type AllowedDocument, allowDocument } from "../documents/allow-document.ts";
import type { DocumentRegistry } from "../documents/document-registry.ts";
import { paramsFromAddress, paramsFromBody, type RequestParams } from "../documents/request-params.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import { checkOperationKind } from "../limits/operation-kind.ts";
import type { SpendQuota } from "../quota/spend-quota.ts";
import { allowListedOrigins } from "./cors.ts";
import { checkPreflighted } from "./csrf.ts";
import type { Executor } from "./executor.ts";
import type { LogDenials } from "./log-denials.ts";
import { answerType } from "./media-type.ts";
import { readJsonBody } from "./read-json-body.ts";
import { requestSignal } from "./request-signal.ts";
import { runOperation } from "./run-operation.ts";

/** What the GraphQL route works with. */
export interface GraphqlParts {
  readonly executor: Executor;
  readonly contracts: ContractExecutors;
  readonly spendQuota: SpendQuota;
  readonly store: GatewayStore;
  readonly registry: DocumentRegistry;
  readonly readCaller: ReadCaller;
  readonly logDenials: LogDenials;
  readonly corsOrigins: readonly string[];
  readonly requestMilliseconds: number;
}

function readParams(request: FastifyRequest, method: "GET" | "POST"): RequestParams {
  if (method === "POST") return paramsFromBody(readJsonBody(request));
  const mark = request.url.indexOf("?");
  return paramsFromAddress(new URLSearchParams(mark < 0 ? "" : request.url.slice(mark + 1)));
}

/** POST and GET /graphql. Everything that can be refused is refused before a plan is made. */
export function graphqlRoutes(app: FastifyInstance, parts: GraphqlParts): void {
  const { registry, readCaller, logDenials, spendQuota, corsOrigins, requestMilliseconds } = parts;

  /** The executor of a document; one of a contract holds the document against it first. */
  async function executorFor({ prepared, against }: AllowedDocument, caller: Caller): Promise<Executor> {
    const contract = against === "contract" ? contractOf(caller.actor) : null;
    if (contract === null) return parts.executor;
    const executor = await parts.contracts.of(contract);
    checkContract(executor.schema, prepared, contract);
    return executor;
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, method: "GET" | "POST") {
    allowListedOrigins(request, reply, corsOrigins);
    const type = answerType(request.headers.accept);
    reply.type(type);
    const params = readParams(request, method);
    checkPreflighted(method, request.headers);
    const caller = await readCaller(request, true);
    const operationWords = params.operationName ?? params.documentId;
    try {
      const allowed = allowDocument(params, caller, registry);
      const { prepared } = allowed;
      checkOperationKind(prepared.operation, prepared.measure, method);
      const executor = await executorFor(allowed, caller);
      const context = { actor: caller.actor, requestId: request.id, signal: requestSignal(reply, requestMilliseconds) };
      // Read before the answer, so that the data is never older than the snapshot says.
      const snapshot = allowed.against === "contract" ? { snapshot: snapshotOf(await parts.store.dataVersion()) } : {};
      const { status, body } = await runOperation(executor, prepared, params.variables, context, (cost) => spendQuota(caller, cost, reply));
      logDenials(
        caller,
        (body.errors ?? []).map((error) => error.extensions.code),
        operationWords,
      );
      return reply
        .code(status)
        .type(type)
        .send(JSON.stringify({ ...body, extensions: { ...body.extensions, ...snapshot } }));
    } catch (error) {
      if (error instanceof GatewayRefusal) logDenials(caller, [error.code], operationWords);
      throw error;
    }
  }

  app.post("/graphql", (request, reply) => answer(request, reply, "POST"));
  app.get("/graphql", { exposeHeadRoute: false }, (request, reply) => answer(request, reply, "GET"));
  app.options("/graphql", (request, reply) => {
    allowListedOrigins(request, reply, corsOrigins);
    return reply.code(204).send();
  });
  app.route({
    method: ["PUT", "PATCH", "DELETE", "HEAD"],
    url: "/graphql",
    handler: (_request, reply) => {
      reply.header("allow", "GET, POST, OPTIONS");
      throw new GatewayRefusal("METHOD_NOT_ALLOWED");
    },
  });
}
