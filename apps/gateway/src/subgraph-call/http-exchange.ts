import { type Agent, request } from "undici";

/** One request to a subgraph. */
export interface Exchange {
  readonly url: string;
  readonly agent: Agent;
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Largest answer taken, in bytes. */
  readonly answerBytes: number;
}

/** A subgraph did not give a usable answer. `retryable`: it did not begin to work on the request, or says it could not. */
export class SubgraphFailure extends Error {
  readonly retryable: boolean;

  constructor(message: string, retryable: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = "SubgraphFailure";
    this.retryable = retryable;
  }
}

async function readCapped(body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > limit) throw new SubgraphFailure("The answer is larger than allowed.", false);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The JSON object a subgraph answers. Redirects are not followed; 5xx, other media types and oversized answers are failures. */
export async function exchangeJson(exchange: Exchange): Promise<Record<string, unknown>> {
  const answer = await request(exchange.url, {
    method: "POST",
    dispatcher: exchange.agent,
    headers: exchange.headers,
    body: exchange.body,
    signal: exchange.signal,
  });
  // A body that is given up tells so by an event; without a listener that would end the process.
  answer.body.on("error", () => undefined);
  const type = String(answer.headers["content-type"] ?? "");
  if (
    answer.statusCode >= 500 ||
    (answer.statusCode >= 300 && answer.statusCode < 400) ||
    !/^application\/(graphql-response\+)?json\b/i.test(type)
  ) {
    // An unread body would hold its connection; more than a little of it is not worth reading.
    void answer.body.dump({ limit: 65_536 }).catch(() => undefined);
    throw new SubgraphFailure(`Status ${answer.statusCode}, ${type || "no type"}.`, answer.statusCode >= 502 && answer.statusCode <= 504);
  }
  const value: unknown = JSON.parse(await readCapped(answer.body, exchange.answerBytes));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new SubgraphFailure("The answer is not a JSON object.", false);
  return value as Record<string, unknown>;
}
