import { type AnsweredError, errorOf, RescError } from "./resc-error.ts";
import { pause, pauseBeforeRetry, type RetrySettings, retryAfterSeconds } from "./retry.ts";

/** How requests reach the platform. */
export interface TransportSettings extends RetrySettings {
  /** The platform's address without a slash at the end. */
  readonly address: string;
  /** What stands behind `Authorization: Bearer`; asked for every request. */
  readonly token: () => Promise<string>;
  readonly fetch: typeof fetch;
  /** Ends every request of the client. */
  readonly signal: AbortSignal | undefined;
}

/** One request, without what every request carries. */
export interface Sent {
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request, again where that helps; answers with status 2xx or 304. Rejects with a `RescError`, or the signal's reason. */
export type Send = (sent: Sent) => Promise<Response>;

/** A sender of requests. */
export function createTransport(settings: TransportSettings): Send {
  return async (sent) => {
    const signal = eitherOf(settings.signal, sent.signal);
    for (let attempt = 0; ; attempt += 1) {
      const response = await sendOnce(settings, sent, signal);
      if (response.ok || response.status === 304) return response;
      const retryAfter = retryAfterSeconds(response.headers.get("retry-after"));
      const seconds = pauseBeforeRetry({ status: response.status, retryAfter, attempt }, settings);
      if (seconds === null) throw await refusalOf(response, retryAfter);
      await response.body?.cancel();
      await pause(seconds, signal);
    }
  };
}

async function sendOnce(settings: TransportSettings, sent: Sent, signal: AbortSignal | undefined): Promise<Response> {
  signal?.throwIfAborted();
  const authorization = `Bearer ${await settings.token()}`;
  const { path, method, headers, body } = sent;
  try {
    return await settings.fetch(`${settings.address}${path}`, {
      method,
      headers: { ...headers, authorization },
      // A redirected POST would arrive as a GET without its question.
      redirect: "error",
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new RescError("NO_ANSWER", `${settings.address} does not answer. Check the address and your connection.`, { cause });
  }
}

async function refusalOf(response: Response, retryAfter: number | undefined): Promise<RescError> {
  const facts = { status: response.status, requestId: response.headers.get("x-request-id") ?? undefined, retryAfter };
  const { errors } = await readJson<{ readonly errors?: readonly AnsweredError[] }>(response);
  if (!Array.isArray(errors) || errors.length === 0) throw unreadable(response);
  return errorOf(errors as readonly AnsweredError[], facts);
}

/** The JSON object of an answer. Throws UNREADABLE_ANSWER when something other than the platform answered, NO_ANSWER when the answer broke off. */
export async function readJson<Body extends object>(response: Response): Promise<Body> {
  const text = await response.text().catch((cause: unknown) => {
    // A connection that is lost is a TypeError; what an aborted signal gives as its reason passes as it is.
    throw cause instanceof TypeError ? new RescError("NO_ANSWER", "The answer broke off. Ask again.", { cause }) : cause;
  });
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null) return body as Body;
  } catch {
    // What cannot be parsed is told below, like what is no object.
  }
  throw unreadable(response);
}

function unreadable(response: Response): RescError {
  return new RescError("UNREADABLE_ANSWER", `The answer (HTTP ${response.status}) is not from the platform. Check the address.`, {
    status: response.status,
    requestId: response.headers.get("x-request-id") ?? undefined,
  });
}

function eitherOf(one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined {
  return one === undefined || other === undefined ? (one ?? other) : AbortSignal.any([one, other]);
}
