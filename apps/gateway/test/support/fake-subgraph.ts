import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { importJWK, type JWK, type JWTPayload, jwtVerify } from "jose";

/** One call a fake subgraph has had. */
export interface SeenCall {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly claims: JWTPayload;
  readonly requestId: string;
}

/** One call about a file. */
export interface SeenFileCall {
  readonly method: string;
  readonly url: string;
  readonly bytes: Buffer;
  readonly claims: JWTPayload;
}

/** What a fake subgraph answers about a file. */
export interface FileResponse {
  readonly status: number;
  readonly json?: object;
  readonly bytes?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a call: an object becomes JSON; or the test writes to the response itself. */
export type Responder = (call: SeenCall, response: ServerResponse) => unknown;

/** A tiny subgraph: checks the signed statement as the real ones do, then answers what the test says. */
export interface FakeSubgraph {
  readonly url: string;
  readonly readyUrl: string;
  readonly calls: SeenCall[];
  respond: Responder;
  readonly fileCalls: SeenFileCall[];
  respondToFile: (call: SeenFileCall) => FileResponse;
  /** Files that are coming in now. */
  filesOpen: number;
  ready: boolean;
  close(): Promise<void>;
}

async function wholeBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** What the gateway signs of a call about a file: written here a second time. */
function signedText(request: IncomingMessage, bytes: Buffer): string {
  const digest = createHash("sha256").update(bytes);
  return request.method === "PUT" ? `PUT\n${request.url}\n${digest.digest("hex")}` : `GET\n${request.url}`;
}

/** Starts one on a free port of loopback. `publicKey` checks the statements of the gateway. */
export async function startFakeSubgraph(name: string, publicKey: JWK): Promise<FakeSubgraph> {
  const key = await importJWK(publicKey, "EdDSA");
  // oxlint-disable-next-line no-misused-promises -- a test server; a rejection fails the test
  const server = createServer(async (request, response) => {
    if (request.url === "/readyz") return void response.writeHead(fake.ready ? 200 : 503).end();
    const isFile = request.url?.startsWith("/files") ?? false;
    const body = isFile ? await fileBody(request) : await wholeBody(request);
    if (body === null) return;
    const { payload } = await jwtVerify(String(request.headers["x-resc-actor"]), key, {
      audience: name,
      issuer: "gateway",
      algorithms: ["EdDSA"],
      typ: "resc-actor+jwt",
      maxTokenAge: "30s",
    });
    const signed = isFile ? signedText(request, body) : body;
    if (payload["bh"] !== createHash("sha256").update(signed).digest("base64url")) throw new Error("The body is not the signed one.");
    if (isFile) {
      const seen = { method: request.method ?? "", url: request.url ?? "", bytes: body, claims: payload };
      fake.fileCalls.push(seen);
      const { status, json, bytes, headers } = fake.respondToFile(seen);
      return void response
        .writeHead(status, json ? { "content-type": "application/json" } : headers)
        .end(json ? JSON.stringify(json) : bytes);
    }
    const { query, variables } = JSON.parse(body.toString("utf8")) as SeenCall;
    const call = { query, variables: variables ?? {}, claims: payload, requestId: String(request.headers["x-request-id"]) };
    fake.calls.push(call);
    const answer = await fake.respond(call, response);
    if (answer !== undefined) response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  /** The bytes of a file; null when its sender left. */
  const fileBody = async (request: IncomingMessage): Promise<Buffer | null> => {
    fake.filesOpen += 1;
    return wholeBody(request)
      .catch(() => null)
      .finally(() => (fake.filesOpen -= 1));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeSubgraph = {
    url: `${origin}/graphql`,
    readyUrl: `${origin}/readyz`,
    calls: [],
    respond: () => ({ data: {} }),
    fileCalls: [],
    respondToFile: () => ({ status: 404, json: { code: "NOT_FOUND", message: "Nothing." } }),
    filesOpen: 0,
    ready: true,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}
