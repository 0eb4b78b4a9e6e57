import { type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from "@apollo/gateway";
import { GraphQLError } from "graphql";
import type { ErrorCode } from "../errors/error-codes.ts";
import { codeFromSubgraph } from "../errors/mask-errors.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { ActorAssertionSigner } from "./actor-assertion.ts";
import { type CallContext, ClientLeftError } from "./call-context.ts";
import { missingPaths } from "./field-paths.ts";
import { SubgraphFailure } from "./http-exchange.ts";
import { nameOnce, type OnceNamed } from "./same-objects.ts";
import type { SubgraphClient } from "./subgraph-client.ts";

type Answer = Awaited<ReturnType<RemoteGraphQLDataSource<CallContext>["process"]>>;

interface SaidError {
  readonly message?: unknown;
  readonly path?: unknown;
  readonly extensions?: { readonly code?: unknown };
}

/** What a data source needs beside the library's own base class. */
export interface SignedDataSourceParts {
  readonly name: string;
  readonly url: string;
  readonly client: SubgraphClient;
  readonly sign: ActorAssertionSigner;
  readonly logger: GatewayLogger;
}

type Holes = readonly (readonly (string | number)[] | undefined)[];

function codeError(code: ErrorCode, path: readonly (string | number)[] | undefined): GraphQLError {
  return new GraphQLError(code, { path, extensions: { code } });
}

function pathOf(error: SaidError): (string | number)[] | undefined {
  return Array.isArray(error.path)
    ? error.path.filter((part): part is string | number => typeof part === "string" || typeof part === "number")
    : undefined;
}

/**
 * Calls one subgraph with a signed statement of the actor. Replaces the base class's `process` whole: its sender has no deadline,
 * no cap and no breaker, and passes the subgraph's own words on (security design, section 9).
 */
export class SignedDataSource extends RemoteGraphQLDataSource<CallContext> {
  readonly #parts: SignedDataSourceParts;

  constructor(parts: SignedDataSourceParts) {
    super({ url: parts.url });
    this.#parts = parts;
  }

  override async process(options: GraphQLDataSourceProcessOptions<CallContext>): Promise<Answer> {
    const { query, variables } = options.request;
    const { name, client, sign, logger } = this.#parts;
    const context = options.context as CallContext;
    const once = nameOnce(variables);
    // The library's name of an operation tells the client's words to the subgraph's log; the text alone is enough.
    const body = Buffer.from(JSON.stringify({ query, variables: once.variables }), "utf8");
    const holes = (): Holes => {
      const paths = missingPaths(query ?? "", variables);
      return paths.length > 0 ? paths : [undefined];
    };
    const headers = async () => ({
      "content-type": "application/json",
      accept: "application/json",
      "x-resc-actor": await sign(name, body, context),
      "x-request-id": context.requestId,
    });
    try {
      const answer = await client.call({ body, headers, repeatable: !/^\s*mutation\b/.test(query ?? ""), signal: context.signal });
      return this.#understood(answer, context, holes, once);
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      // A client that left is no fault of the subgraph, and nothing to look into.
      if (!(context.signal.reason instanceof ClientLeftError))
        logger.warn("A subgraph gave no usable answer.", { subgraph: name, requestId: context.requestId, reason: error.message });
      return { data: null, errors: holes().map((path) => codeError("UNAVAILABLE", path)) };
    }
  }

  #understood(answer: Record<string, unknown>, context: CallContext, holes: () => Holes, once: OnceNamed): Answer {
    const said = Array.isArray(answer["errors"]) ? (answer["errors"] as SaidError[]) : [];
    const data =
      typeof answer["data"] === "object" && answer["data"] !== null ? once.spread(answer["data"] as Record<string, unknown>) : null;
    const errors = said.flatMap((error) => {
      const code = codeFromSubgraph(error.extensions?.code);
      if (code === "INTERNAL") {
        const reason = String(error.message).slice(0, 500);
        this.#parts.logger.warn("A subgraph reported a fault.", { subgraph: this.#parts.name, requestId: context.requestId, reason });
      }
      const path = pathOf(error);
      const places = path === undefined ? (data === null ? holes() : [undefined]) : once.pathsOf(path);
      return places.map((place) => codeError(code, place));
    });
    if (data === null && errors.length === 0) throw new SubgraphFailure("Neither data nor errors.", false);
    return { data, ...(errors.length > 0 ? { errors } : {}) };
  }
}
