import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Actor } from "@resc/access";
import Fastify from "fastify";
import type { GraphQLSchema } from "graphql";
import { actorHeader, type ActorVerifier } from "./actor-assertion.ts";
import type { ReadSession, RequestContext } from "./context.ts";
import { requestContext } from "./context.ts";
import { fileRoutes } from "./files/file.routes.ts";
import { fileReceiveMilliseconds } from "./files/receive-milliseconds.ts";
import type { SubgraphFiles } from "./files/subgraph-files.ts";
import { errorFormatter } from "./format-error.ts";
import { limitReceiveTime } from "./receive-time.ts";

/** What a running subgraph needs. */
export interface SubgraphServerOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly verify: ActorVerifier;
  readonly openRead: (actor: Actor) => ReadSession;
  /** Whether everything the subgraph depends on is there and caught up. */
  readonly ready: () => Promise<boolean>;
  readonly report: (error: unknown) => void;
  /** Where its files stand; without it the subgraph takes and gives none. */
  readonly files?: SubgraphFiles;
}

/** A subgraph that listens. */
export interface RunningSubgraph {
  readonly url: string;
  close(): Promise<void>;
}

/** The GraphQL server of a subgraph without a port: what tests call. */
export function apolloFor(schema: GraphQLSchema, report: (error: unknown) => void): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    formatError: errorFormatter(report),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

const requestMilliseconds = 10_000;

const maximumRepresentations = 500;

function tooManyRepresentations(body: unknown): boolean {
  const representations = (body as { variables?: { representations?: unknown } }).variables?.representations;
  return Array.isArray(representations) && representations.length > maximumRepresentations;
}

/** Serves a subgraph over HTTP. Refuses every call that the gateway did not sign, introspection included. */
export async function serveSubgraph(
  options: SubgraphServerOptions,
  listen: { readonly port: number; readonly host: string },
): Promise<RunningSubgraph> {
  const apollo = apolloFor(options.schema, options.report);
  await apollo.start();
  const app = Fastify({ bodyLimit: 2 * 1024 * 1024, requestTimeout: fileReceiveMilliseconds, forceCloseConnections: "idle" });
  limitReceiveTime(app, requestMilliseconds, (_error, socket) => void socket.destroy());
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.get("/livez", async () => ({ ok: true }));
  app.get("/readyz", async (_request, reply) =>
    (await options.ready().catch(() => false)) ? { ok: true } : reply.code(503).send({ ok: false }),
  );
  app.post("/graphql", async (request, reply) => {
    const raw = request.body as Buffer;
    const assertion = request.headers[actorHeader];
    const actor = typeof assertion === "string" ? await options.verify(assertion, raw).catch(() => null) : null;
    if (!actor)
      return reply
        .code(401)
        .send({ errors: [{ message: "This address answers the gateway only.", extensions: { code: "UNAUTHENTICATED" } }] });
    const body: unknown = JSON.parse(raw.toString("utf8"));
    if (tooManyRepresentations(body))
      return reply.code(400).send({ errors: [{ message: "Too many objects in one call.", extensions: { code: "BAD_USER_INPUT" } }] });
    const ctx = requestContext(actor, options.openRead(actor));
    try {
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers: new HeaderMap([["content-type", "application/json"]]), search: "", body },
        context: async () => ctx,
      });
      reply.code(answer.status ?? 200);
      for (const [name, value] of answer.headers) reply.header(name, value);
      return await reply.send(answer.body.kind === "complete" ? answer.body.string : "");
    } finally {
      await ctx.read.close();
    }
  });
  if (options.files) fileRoutes(app, { files: options.files, verify: options.verify, report: options.report });
  const url = await app.listen({ port: listen.port, host: listen.host });
  return {
    url: `${url}/graphql`,
    close: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
