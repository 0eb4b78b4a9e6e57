import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the fake platform received it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

/** What it answers; undefined leaves the request without an answer. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body?: unknown;
  /** The connection is lost in the middle of the body. */
  readonly breaksOff?: boolean;
}

/** A small server in the place of the platform, which keeps what it was asked. */
export class FakePlatform {
  readonly received: Received[] = [];
  answer: (asked: Received) => Reply | undefined = () => ({ body: { data: {} } });
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || "{}") as { query?: string; variables?: Record<string, unknown> };
      const { method = "", url = "", headers } = request;
      const asked = { method, url, headers, query: body.query ?? "", variables: body.variables ?? {} };
      this.received.push(asked);
      const reply = this.answer(asked);
      if (reply === undefined) return;
      if (reply.breaksOff) {
        response.writeHead(200, { "content-length": "1000" }).write("{", () => response.destroy());
        return;
      }
      response.writeHead(reply.status ?? 200, { "x-request-id": "req-1", ...reply.headers });
      response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body));
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers the replies one after another, the last one for ever. */
  reply(...replies: readonly (Reply | undefined)[]): void {
    const before = this.received.length;
    this.answer = () => replies[Math.min(this.received.length - before, replies.length) - 1];
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

/** An answer that is one error. */
export function refused(status: number, code: string, extensions: object = {}, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: { errors: [{ message: `It is ${code}.`, extensions: { code, requestId: "req-9", ...extensions } }] } };
}
