import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Actor, onlyReads, systemActor } from "@resc/access";
import { newId } from "@resc/domain";
import { contractTexts, createActorAssertionSigner, createGateway, type Gateway, type SubgraphAddress } from "@resc/gateway";
import { loginUrl, UnitOfWork } from "@resc/store";
import { createGatewayStore, newSecret, secretParts } from "@resc/store/gateway";
import { actorHeader, actorVerifier, serveSubgraph } from "@resc/subgraph";
import { testSecrets } from "@resc/testing";
import { exportJWK, generateKeyPair } from "jose";
import { wholeAlliance, type WholeAlliance } from "../alliance.ts";

/** The readers by the name of their contract, which is also their name in the cast. */
export const readers = ["analyst", "csde", "oec"] as const;

/** A reader. */
export type Reader = (typeof readers)[number];

const root = new URL("../../../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");
const jsonOf = <Value>(path: string) => JSON.parse(text(path)) as Value;

/** The portal's registered operations by id. */
export const registeredOperations: ReadonlyMap<string, string> = new Map(
  Object.entries(jsonOf<Record<string, string>>("packages/client/generated/operations.json")),
);

/** A live key of a reader, made as the console makes them. */
async function makeKey(alliance: WholeAlliance, actor: Actor): Promise<string> {
  if (!onlyReads(actor.role)) throw new Error(`${actor.role} gets no key.`);
  const secret = newSecret(actor.role);
  const { hash, end } = secretParts(secret);
  const values = [newId("apiKey"), actor.personId, actor.role, actor.organization, "A key of the tests", 30, hash, end];
  await new UnitOfWork(alliance.open.membershipWorker).runAs(systemActor("key"), (tx) =>
    tx.query("select platform.make_local_key($1, $2, $3, $4, $5, $6, $7, $8)", values),
  );
  return secret;
}

/** A subgraph that would do whatever it is told: it answers every call with success, and counts them. */
async function startYesSayer(calls: string[]): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request
      .on("data", (part: Buffer) => parts.push(part))
      .on("end", () => {
        calls.push(Buffer.concat(parts).toString());
        response.writeHead(200, { "content-type": "application/json" }).end('{"data":{"__typename":"Query"}}');
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** An answer of the gateway or of a subgraph. */
export interface Answered {
  // oxlint-disable-next-line no-explicit-any -- a test reads the shape it asked for
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The whole alliance behind the real gateway, over HTTP: real subgraphs, real database, the committed supergraph and contracts, and a key of each reader. */
export async function servedAlliance(given?: WholeAlliance) {
  const alliance = given ?? (await wholeAlliance());
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const [signingKey, publicKey] = [await exportJWK(pair.privateKey), await exportJWK(pair.publicKey)];
  const faults: string[] = [];
  const served = await Promise.all(
    alliance.subgraphs.map(async ({ name, schema, openRead, ...more }) => {
      const verify = await actorVerifier({ audience: name, publicKey: { ...publicKey } });
      const files = "files" in more ? { files: more.files } : {};
      const parts = {
        name,
        schema,
        openRead,
        verify,
        ...files,
        ready: async () => true,
        report: (error: unknown) => faults.push(String(error)),
      };
      return { name, ...(await serveSubgraph(parts, { port: 0, host: "127.0.0.1" })) };
    }),
  );
  const store = createGatewayStore({ connectionString: loginUrl(alliance.database.adminUrl, "gateway_app", testSecrets) });
  const keep = (message: string, fields?: object) => faults.push(`${message} ${JSON.stringify(fields ?? {})}`);
  const gateways: Gateway[] = [];
  /** A gateway in front of other subgraphs, with the same store. */
  const gatewayFor = async (subgraphs: readonly SubgraphAddress[]): Promise<Gateway> => {
    const gateway = await createGateway({
      port: 0,
      host: "127.0.0.1",
      publicUrl: "http://localhost:4000",
      filesUrl: "http://files.localhost:4000",
      environment: "test",
      supergraphSdl: text("infra/supergraph/schemas/supergraph.graphql"),
      contracts: await contractTexts(fileURLToPath(new URL("infra/supergraph/schemas/contracts", root))),
      subgraphs,
      store,
      signingKey,
      cookieKey: Buffer.alloc(32, 5).toString("base64url"),
      oidc: { issuer: "http://127.0.0.1:9", clientId: "gateway", clientSecret: "a-secret-of-the-tests", allowInsecure: true },
      registeredOperations,
      publicOperations: new Set(jsonOf<string[]>("packages/client/generated/public-operations.json")),
      portalDirectory: null,
      corsOrigins: [],
      readiness: [],
      logger: { info: () => undefined, warn: () => undefined, error: keep },
    });
    gateways.push(gateway);
    return gateway;
  };
  const gateway = await gatewayFor(served);
  const sign = await createActorAssertionSigner(signingKey);
  const keys = new Map<Reader, string>();
  for (const reader of readers) keys.set(reader, await makeKey(alliance, alliance.actor(reader)));
  const bearer = (reader: Reader) => ({ authorization: `Bearer ${keys.get(reader)}` });
  return {
    alliance,
    gateway,
    gatewayFor,
    /** The faults of their own that the subgraphs and the gateway wrote into their logs. */
    faults,
    /** The Authorization header of a reader's key. */
    bearer,
    /** A subgraph of every name that says yes to everything, and the bodies it was sent. */
    async yesSayers() {
      const calls: string[] = [];
      const url = await startYesSayer(calls);
      return { calls, addresses: served.map(({ name }) => ({ name, url })) };
    },
    /** Signs a reader, or another of the cast, in and answers the Cookie header. */
    async signIn(reader: string): Promise<string> {
      const { personId } = alliance.actor(reader);
      await alliance.database.admin.query(
        "insert into platform.identity (iss, sub, person_id) values ('issuer', $1, $1) on conflict do nothing",
        [personId],
      );
      const cookie = randomBytes(32).toString("base64url");
      const session = await store.openSession({
        cookie,
        iss: "issuer",
        sub: personId ?? "",
        authTime: Date.now() / 1000,
        refreshToken: null,
      });
      if (session === null) throw new Error(`${reader} could not sign in.`);
      return `__Host-resc=${cookie}`;
    },
    /** Asks one subgraph without the gateway, signed as the gateway signs. */
    async askSubgraph(name: string, actor: Actor, query: string, variables: object = {}) {
      const url = served.find((one) => one.name === name)?.url ?? "";
      const body = JSON.stringify({ query, variables });
      const requestId = randomUUID();
      const assertion = await sign(name, Buffer.from(body), { actor, requestId, signal: AbortSignal.timeout(10_000) });
      const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json", [actorHeader]: assertion }, body });
      return (await answer.json()) as Answered;
    },
    /** Asks a free-form question with a reader's key. */
    async ask(reader: Reader, query: string, variables: object = {}) {
      const answer = await fetch(`${gateway.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...bearer(reader) },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as Answered;
    },
    async drop() {
      for (const one of gateways) await one.close();
      await Promise.all(served.map((one) => one.close()));
      await store.close();
      await alliance.drop();
    },
  };
}

/** The alliance as readers reach it. */
export type ServedAlliance = Awaited<ReturnType<typeof servedAlliance>>;
