import type { ApolloLink } from "@apollo/client";
import { askToSignIn, lastContact, noteAnswer, offline } from "../session/connection.ts";
import { hasGap, isRefusedForSignIn } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { RequestFailure } from "./request-failure.ts";

/** Sends one registered operation: its hash and variables, never its text. */
export async function request(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
  const response = await reach(operation, signal);
  const answer = await read(response);
  if (isRefusedForSignIn(response.status, answer)) {
    // The page and what is typed in it stay; the same request goes out again after the sign-in.
    if (await askToSignIn("ENDED")) return request(operation, signal);
    throw new RequestFailure(
      "SIGNED_OUT",
      "You are signed out. What you typed is still here: send it again, and sign in when asked.",
      response.headers.get("x-request-id"),
    );
  }
  if (!answer.data)
    throw new RequestFailure("FAILED", answer.errors?.[0]?.message ?? "There was no answer.", response.headers.get("x-request-id"));
  noteAnswer(operation.operationName ?? "", !hasGap(answer));
  // One part that failed must not take the whole page: what came is shown, and the frame says that something is missing.
  return { data: answer.data };
}

async function reach(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Response> {
  const body = JSON.stringify({ documentId: hashOf(operation), operationName: operation.operationName, variables: operation.variables });
  const headers = { "content-type": "application/json", accept: "application/json", "x-resc-portal": "1" };
  try {
    const response = await fetch("/graphql", { method: "POST", credentials: "same-origin", headers, body, signal });
    offline.set(false);
    lastContact.set(Date.now());
    return response;
  } catch (cause) {
    if (!signal.aborted) offline.set(true);
    throw new RequestFailure(
      "UNREACHABLE",
      "The portal could not be reached. What you typed is still here: send it again in a moment.",
      null,
      cause,
    );
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch (cause) {
    throw new RequestFailure("FAILED", "The answer could not be read.", response.headers.get("x-request-id"), cause);
  }
}

function hashOf(operation: ApolloLink.Operation): string {
  const meta = Object.getOwnPropertyDescriptor(operation.query, "__meta__")?.value as { hash?: string } | undefined;
  if (!meta?.hash) throw new Error(`${operation.operationName ?? "An operation"} is not registered.`);
  return meta.hash;
}
