import { type AnsweredError, errorOf, RescError } from "./resc-error.ts";
import { readJson, type Send } from "./transport.ts";
import type { TypedDocument } from "./typed-document.ts";

/** What an answer cost, in the units of the quota: about one for each row. */
export interface Cost {
  /** What this answer cost. */
  readonly used: number;
  /** What is left of the quota of this hour. */
  readonly left: number;
}

/** What a single call may say. */
export interface CallOptions {
  /** Ends the call, also while it waits to ask again. */
  readonly signal?: AbortSignal | undefined;
}

/** An answer with its errors. */
export interface PartialAnswer<Result> {
  /** What was answered; fields that failed are null. */
  readonly data: Result;
  /** What failed; empty when nothing did. */
  readonly errors: readonly AnsweredError[];
}

/** Asks one question. Rejects with a `RescError` when nothing was answered. */
export type Ask = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | undefined,
  options: CallOptions | undefined,
) => Promise<PartialAnswer<Result>>;

interface AnswerBody<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly AnsweredError[];
  readonly extensions?: { readonly cost?: Cost };
}

/** How questions are put over a transport; `onCost` hears what each answer cost. */
export function createAsk(send: Send, onCost: (cost: Cost) => void): Ask {
  return async <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables | undefined,
    options: CallOptions | undefined,
  ) => {
    const response = await send({
      path: "/graphql",
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json;q=0.9" },
      body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
      signal: options?.signal,
    });
    const { data, errors = [], extensions } = await readJson<AnswerBody<Result>>(response);
    if (extensions?.cost !== undefined) onCost(extensions.cost);
    if (data !== undefined && data !== null) return { data, errors };
    throw errorOf(errors, { status: response.status, requestId: response.headers.get("x-request-id") ?? undefined });
  };
}

/** The whole answer. Rejects with a `RescError` that carries the rest as `data` when a part of it failed: half a table would be taken for the whole. */
export async function askForAll<Result, Variables>(
  ask: Ask,
  document: TypedDocument<Result, Variables>,
  variables: Variables | undefined,
  options: CallOptions | undefined,
): Promise<Result> {
  const { data, errors } = await ask(document, variables, options);
  if (errors.length > 0) throw errorOf(errors, { status: 200, data });
  return data;
}

/** What stands at the root of an answer. Throws NOT_GIVEN when it is null: nobody may take that for an empty list. */
export function given<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined)
    throw new RescError("NOT_GIVEN", `"${what}" is not given to the owner of this key. Ask the Alliance Coordinator.`);
  return value;
}
