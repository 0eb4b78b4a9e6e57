import { askToSignIn, lastContact, offline } from "../../../app/session/connection.ts";
import { RequestFailure } from "../../../app/data/request-failure.ts";

/** Something that the gateway found wrong, in its own words. */
export interface QueryError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: {
    readonly code?: string;
    readonly requestId?: string;
    readonly field?: string;
    readonly missingRight?: string;
    readonly askFor?: string;
  };
}

/** What a run brought. */
export interface RunResult {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly QueryError[];
  /** What it cost and what is left of the quota; null when it was refused before it was counted. */
  readonly cost: { readonly used: number; readonly left: number } | null;
  /** The id of the state of the data; null when nothing was answered. */
  readonly snapshot: string | null;
  /** Seconds until the quota is whole again, from the RateLimit header. */
  readonly resetSeconds: number | null;
}

/** What is run. */
export interface Run {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const headers = { "content-type": "application/json", accept: "application/json", "x-resc-portal": "1" };

/** Runs a document in free form, as the gateway lets readers and analysts. Rejects only when there was no answer at all. */
export async function runQuery({ document, variables }: Run): Promise<RunResult> {
  const response = await post(JSON.stringify({ query: document, variables }));
  const answer = await read(response);
  if (response.status === 401 && (await askToSignIn("ENDED"))) return runQuery({ document, variables });
  const reset = /\bt=(\d+)/.exec(response.headers.get("ratelimit") ?? "")?.[1];
  return {
    data: answer.data ?? null,
    errors: answer.errors ?? [],
    cost: answer.extensions?.cost ?? null,
    snapshot: answer.extensions?.snapshot ?? null,
    resetSeconds: reset === undefined ? null : Number(reset),
  };
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly QueryError[];
  readonly extensions?: { readonly cost?: { readonly used: number; readonly left: number }; readonly snapshot?: string };
}

async function post(body: string): Promise<Response> {
  try {
    const response = await fetch("/graphql", { method: "POST", credentials: "same-origin", headers, body });
    offline.set(false);
    lastContact.set(Date.now());
    return response;
  } catch (cause) {
    offline.set(true);
    throw new RequestFailure(
      "UNREACHABLE",
      "The portal could not be reached. Your query is still here: run it again in a moment.",
      null,
      cause,
    );
  }
}

async function read(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (cause) {
    throw new RequestFailure("FAILED", "The answer could not be read.", response.headers.get("x-request-id"), cause);
  }
}
