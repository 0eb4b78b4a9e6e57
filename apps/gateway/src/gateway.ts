import { createAccessTokenVerifier } from "./auth/access-token.ts";
import { createIssuer } from "./auth/issuer.ts";
import { deriveKeys } from "./auth/keys.ts";
import { keyRoutes } from "./auth/key.routes.ts";
import { queryRoutes } from "./auth/query.routes.ts";
import { createProgramReader } from "./auth/program-reader.ts";
import { createCallerReader } from "./auth/session-reader.ts";
import { sessionRoutes } from "./auth/session.routes.ts";
import { signInRoutes } from "./auth/sign-in.routes.ts";
import { createTokenRefresher } from "./auth/token-refresh.ts";
import { briefFileRoutes } from "./briefs/brief-file.routes.ts";
import { chartRoutes } from "./charts/chart.routes.ts";
import { createContractExecutors } from "./contracts/contract-executors.ts";
import { schemaRoutes } from "./contracts/schema.routes.ts";
import { createDocumentRegistry } from "./documents/document-registry.ts";
import { downloadRoutes } from "./files/download.routes.ts";
import { createFileClient } from "./files/file-client.ts";
import { createFilePlaces } from "./files/file-places.ts";
import { fileRoutes } from "./files/file.routes.ts";
import type { GatewayDeps } from "./gateway-deps.ts";
import { createApolloExecutor } from "./graphql/apollo-executor.ts";
import { graphqlRoutes } from "./graphql/graphql.routes.ts";
import { createDenialLog } from "./graphql/log-denials.ts";
import { createReadiness } from "./health/readiness.ts";
import { healthRoutes } from "./health/health.routes.ts";
import { createHttpServer } from "./http-server.ts";
import { listIndexRoutes } from "./lists/list-index.routes.ts";
import { listRoutes } from "./lists/list.routes.ts";
import { noteColumns } from "./lists/note-columns.ts";
import { noticeLinkRoutes } from "./notice-link/notice-link.routes.ts";
import { portalRoutes } from "./portal/portal.routes.ts";
import { readPortalFiles } from "./portal/portal-files.ts";
import { createQuotaSpender } from "./quota/spend-quota.ts";
import { checkSettings } from "./startup/startup-checks.ts";
import { createActorAssertionSigner } from "./subgraph-call/actor-assertion.ts";

/** A gateway that is listening. */
export interface Gateway {
  /** As `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Not ready at once, then waits for requests under way (15 s at most), then stops. The store stays open: it is its maker's. */
  close(): Promise<void>;
}

/**
 * Starts the one public door: GraphQL, sign-in, files, lists, notice links, portal files, health.
 * Rejects with a `StartupRefusal`, one clear line, when a setting is wrong; with the system's error when the port is taken.
 */
export async function createGateway(deps: GatewayDeps): Promise<Gateway> {
  checkSettings(deps);
  const {
    store,
    logger,
    registeredOperations,
    publicOperations,
    corsOrigins,
    drainMilliseconds = 15_000,
    requestMilliseconds = 10_000,
  } = deps;
  const publicUrl = deps.publicUrl.replace(/\/$/, "");
  const filesUrl = deps.filesUrl.replace(/\/$/, "");
  const portal = deps.portalDirectory === null ? null : await readPortalFiles(deps.portalDirectory);
  const sign = await createActorAssertionSigner(deps.signingKey);
  const registry = createDocumentRegistry(registeredOperations, publicOperations);
  const makeExecutor = (supergraphSdl: string, introspection: boolean) =>
    createApolloExecutor({ ...deps, supergraphSdl, introspection, sign, callLimits: deps.callLimits });
  const executor = await makeExecutor(deps.supergraphSdl, false);
  const contracts = createContractExecutors(deps.contracts, (supergraph) => makeExecutor(supergraph, true));

  const keys = deriveKeys(deps.cookieKey);
  const issuer = createIssuer(deps.oidc, publicUrl);
  const refreshTokens = createTokenRefresher({ store, issuer, key: keys.refreshToken, logger });
  const verifyAccessToken = createAccessTokenVerifier(deps.oidc, `${publicUrl}/graphql`);
  const readProgram = createProgramReader({ store, verifyAccessToken, logger });
  const readCaller = createCallerReader({ store, refreshTokens, readProgram, logger });
  const spendQuota = createQuotaSpender(store);
  const logDenials = createDenialLog(store, logger);
  const partsAreReady = createReadiness(store, deps.readiness);
  const files = createFileClient(deps.subgraphs, sign);
  let draining = false;

  const app = await createHttpServer(deps);
  downloadRoutes(app, { client: files, store, filesUrl });
  healthRoutes(app, async () => !draining && (await partsAreReady()));
  graphqlRoutes(app, { executor, contracts, spendQuota, store, registry, readCaller, logDenials, corsOrigins, requestMilliseconds });
  signInRoutes(app, { store, issuer, keys, publicUrl, logger });
  keyRoutes(app, { keys: store.keys, publicUrl });
  queryRoutes(app, { queries: store.queries, publicUrl });
  schemaRoutes(app, { contracts: deps.contracts, readCaller });
  sessionRoutes(app, { store, issuer, publicUrl, readCaller });
  noticeLinkRoutes(app, { executor, registry, requestMilliseconds, logger });
  fileRoutes(app, { client: files, places: createFilePlaces(), store, readCaller, logDenials, publicUrl, filesUrl, logger });
  listRoutes(app, { executor, registry, readCaller, logDenials, spendQuota, corsOrigins, store, requestMilliseconds, logger });
  briefFileRoutes(app, { executor, registry, readCaller, requestMilliseconds, logger });
  chartRoutes(app, { executor, registry, readCaller, store, requestMilliseconds, logger });
  listIndexRoutes(app, readCaller);
  portalRoutes(app, portal, new URL(deps.oidc.issuer).origin);

  await noteColumns(store, logger);
  try {
    const address = await app.listen({ port: deps.port, host: deps.host });
    logger.info("The gateway is listening.", { address });
    let closing: Promise<void> | undefined;
    const stop = async () => {
      draining = true;
      // A connection whose last answer has gone out would otherwise be held open by its client until the time is up.
      const tidy = setInterval(() => app.server.closeIdleConnections(), 50);
      const hurry = setTimeout(() => app.server.closeAllConnections(), drainMilliseconds);
      await app.close();
      clearInterval(tidy);
      clearTimeout(hurry);
      await Promise.all([executor.close(), contracts.close(), files.close()]);
    };
    return { address, close: () => (closing ??= stop()) };
  } catch (error) {
    await executor.close();
    throw error;
  }
}
