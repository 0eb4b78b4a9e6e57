import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { execute as executeSchema, type GraphQLSchema } from "graphql";
import type { GatewayLogger, SubgraphAddress } from "../gateway-deps.ts";
import { StartupRefusal } from "../startup/startup-checks.ts";
import type { ActorAssertionSigner } from "../subgraph-call/actor-assertion.ts";
import type { CallContext } from "../subgraph-call/call-context.ts";
import { SignedDataSource } from "../subgraph-call/signed-data-source.ts";
import { type CallLimits, defaultCallLimits, SubgraphClient } from "../subgraph-call/subgraph-client.ts";
import { libraryLogger } from "../library-logger.ts";
import type { Execution, ExecutionResult, Executor } from "./executor.ts";

/** What Apollo's engine is made from. */
export interface ApolloExecutorParts {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphAddress[];
  readonly sign: ActorAssertionSigner;
  readonly logger: GatewayLogger;
  readonly callLimits: CallLimits | undefined;
  /** Whether clients may ask for the schema: only on a contract of theirs. */
  readonly introspection: boolean;
}

function engine(parts: ApolloExecutorParts, clients: Map<string, SubgraphClient>): ApolloGateway {
  const addresses = new Map(parts.subgraphs.map(({ name, url }) => [name, url]));
  return new ApolloGateway({
    supergraphSdl: parts.supergraphSdl,
    logger: libraryLogger(parts.logger),
    buildService: ({ name }) => {
      const url = addresses.get(name);
      if (url === undefined)
        throw new StartupRefusal(
          `The supergraph has a subgraph "${name}" without an address. Give its address, or make the supergraph again.`,
        );
      const client = new SubgraphClient(url, parts.callLimits ?? defaultCallLimits);
      clients.set(name, client);
      return new SignedDataSource({ name, url, client, sign: parts.sign, logger: parts.logger });
    },
  });
}

/** Answers a question about the schema from the schema: the planner knows fewer fields of it than the specification. */
async function answerFromSchema(schema: GraphQLSchema, { prepared, variables }: Execution): Promise<ExecutionResult> {
  const { document, operation } = prepared;
  const operationName = operation.name?.value;
  const { data, errors } = await executeSchema({ schema, document, operationName, variableValues: { ...variables } });
  return { data: data ?? null, ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }) };
}

/** Apollo Server over Apollo's gateway with a static supergraph. Throws a `StartupRefusal` when the supergraph cannot be used. */
export async function createApolloExecutor(parts: ApolloExecutorParts): Promise<Executor> {
  // Must be set before the gateway is made, or it reports to its maker and asks cloud metadata addresses.
  // oxlint-disable-next-line no-process-env -- the library has no other switch
  process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
  const clients = new Map<string, SubgraphClient>();
  const gateway = engine(parts, clients);
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const server = new ApolloServer<CallContext>({
    gateway,
    logger: libraryLogger(parts.logger),
    introspection: parts.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  try {
    await server.start();
  } catch (error) {
    if (error instanceof StartupRefusal) throw error;
    parts.logger.error("The supergraph was refused.", { reason: String(error) });
    throw new StartupRefusal("The supergraph cannot be read. Make it again with `pnpm generate`.");
  }
  if (schema === undefined) throw new StartupRefusal("The supergraph gave no schema. Make it again with `pnpm generate`.");

  const clientSchema = schema;
  return {
    schema: clientSchema,
    async execute(execution) {
      const { prepared, variables, context } = execution;
      if (parts.introspection && prepared.schemaPart === "all") return answerFromSchema(clientSchema, execution);
      const operationName = prepared.operation.name?.value;
      const { body } = await server.executeOperation(
        { query: prepared.text, operationName, variables: { ...variables } },
        { contextValue: context },
      );
      if (body.kind !== "single") return {};
      const { data, errors } = body.singleResult;
      return { data: data ?? (data === null ? null : undefined), errors: errors };
    },
    async close() {
      await server.stop();
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}
