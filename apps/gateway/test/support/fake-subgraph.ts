import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { importJWK, type JWK, type JWTPayload, jwtVerify } from "jose";

/** One call a fake subgraph has had. */
export interface SeenCall {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly claims: JWTPayload;
  readonly requestId: string;
}

/** Answers a call: an object becomes JSON; or the test writes to the response itself. */
export type Responder = (call: SeenCall, response: ServerResponse) => unknown;

/** A tiny subgraph: checks the signed statement as the real ones do, then answers what the test says. */
export interface FakeSubgraph {
  readonly url: string;
  readonly readyUrl: string;
  readonly calls: SeenCall[];
  respond: Responder;
  ready: boolean;
  close(): Promise<void>;
}

/** Starts one on a free port of loopback. `publicKey` checks the statements of the gateway. */
export async function startFakeSubgraph(name: string, publicKey: JWK): Promise<FakeSubgraph> {
  const key = await importJWK(publicKey, "EdDSA");
  // oxlint-disable-next-line no-misused-promises -- a test server; a rejection fails the test
  const server = createServer(async (request, response) => {
    if (request.url === "/readyz") return void response.writeHead(fake.ready ? 200 : 503).end();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const { payload } = await jwtVerify(String(request.headers["x-resc-actor"]), key, {
      audience: name,
      issuer: "gateway",
      algorithms: ["EdDSA"],
      typ: "resc-actor+jwt",
      maxTokenAge: "30s",
    });
    if (payload["bh"] !== createHash("sha256").update(body).digest("base64url")) throw new Error("The body is not the signed one.");
    const { query, variables } = JSON.parse(body.toString("utf8")) as SeenCall;
    const call = { query, variables: variables ?? {}, claims: payload, requestId: String(request.headers["x-request-id"]) };
    fake.calls.push(call);
    const answer = await fake.respond(call, response);
    if (answer !== undefined) response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeSubgraph = {
    url: `${origin}/graphql`,
    readyUrl: `${origin}/readyz`,
    calls: [],
    respond: () => ({ data: {} }),
    ready: true,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}
