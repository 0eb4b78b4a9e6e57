import { readFileSync } from "node:fs";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { GatewayDeps } from "../../src/gateway-deps.ts";
import { createGateway, type Gateway } from "../../src/gateway.ts";
import { type FakeSubgraph, startFakeSubgraph } from "./fake-subgraph.ts";
import { MemoryStore } from "./memory-store.ts";
import { idOf, publicOperations, registeredOperations } from "./operations.ts";

const supergraphSdl = readFileSync(new URL("supergraph.graphql", import.meta.url), "utf8");

// The fake subgraphs' whole schema stands for each contract; how contracts are cut is asked where the supergraph is.
const contract = { supergraph: supergraphSdl, api: "type Query { rescs: String }" };

/** A gateway between two fake subgraphs, and what tests do with it. */
export interface Stage {
  readonly gateway: Gateway;
  readonly store: MemoryStore;
  readonly membership: FakeSubgraph;
  readonly engagements: FakeSubgraph;
  readonly logged: string[];
  readonly deps: GatewayDeps;
  /** Sends one JSON body to /graphql. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: GraphqlAnswer }>;
  /** Runs a registered document. */
  run(
    document: string,
    variables?: Record<string, unknown>,
    cookie?: string,
  ): Promise<{ status: number; headers: Headers; body: GraphqlAnswer }>;
  close(): Promise<void>;
}

/** An answer of /graphql. */
export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[];
  readonly extensions?: { readonly cost: { used: number; left: number }; readonly snapshot?: string };
}

async function keyPair(): Promise<{ privateKey: JWK; publicKey: JWK }> {
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  return { privateKey: await exportJWK(pair.privateKey), publicKey: await exportJWK(pair.publicKey) };
}

/** Settings of a gateway in tests, with what a test wants otherwise. */
export function testDeps(signingKey: JWK, store: MemoryStore, logged: string[], more: Partial<GatewayDeps>): GatewayDeps {
  const keep = (message: string, fields?: Readonly<Record<string, unknown>>) => logged.push(`${message} ${JSON.stringify(fields ?? {})}`);
  return {
    port: 0,
    host: "127.0.0.1",
    publicUrl: "http://localhost:4000",
    filesUrl: "http://files.localhost:4000",
    environment: "test",
    supergraphSdl,
    contracts: { analyst: contract, csde: contract, oec: contract },
    subgraphs: [],
    store,
    signingKey,
    cookieKey: Buffer.alloc(32, 7).toString("base64url"),
    oidc: { issuer: "http://127.0.0.1:9", clientId: "gateway", clientSecret: "a-secret-of-the-tests", allowInsecure: true },
    registeredOperations,
    publicOperations,
    portalDirectory: null,
    corsOrigins: ["https://analyst.example"],
    readiness: [],
    logger: { info: keep, warn: keep, error: keep },
    ...more,
  };
}

/** Starts both fake subgraphs and the gateway on free ports. */
export async function startStage(more: Partial<GatewayDeps> = {}): Promise<Stage> {
  const { privateKey, publicKey } = await keyPair();
  const [membership, engagements] = await Promise.all([
    startFakeSubgraph("membership", publicKey),
    startFakeSubgraph("engagements", publicKey),
  ]);
  const store = new MemoryStore();
  const logged: string[] = [];
  const deps = testDeps(privateKey, store, logged, {
    subgraphs: [
      { name: "membership", url: membership.url },
      { name: "engagements", url: engagements.url },
    ],
    readiness: [membership.readyUrl, engagements.readyUrl],
    ...more,
  });
  const gateway = await createGateway(deps);
  const post: Stage["post"] = async (body, headers = {}) => {
    const answer = await fetch(`${gateway.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as GraphqlAnswer };
  };
  return {
    gateway,
    store,
    membership,
    engagements,
    logged,
    deps,
    post,
    run: (document, variables = {}, cookie) => post({ documentId: idOf(document), variables }, cookie === undefined ? {} : { cookie }),
    close: async () => {
      await gateway.close();
      await Promise.all([membership.close(), engagements.close()]);
    },
  };
}
