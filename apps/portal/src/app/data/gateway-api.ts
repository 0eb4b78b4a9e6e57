import { askToSignIn, lastContact, offline } from "../session/connection.ts";
import { RequestFailure } from "./request-failure.ts";

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const headers = { "content-type": "application/json", accept: "application/json", "x-resc-portal": "1" };

/**
 * Asks one of the gateway's own addresses, which are no GraphQL: keys, saved queries, the index of files. A body makes it a POST.
 * When the session has ended, or the act asks for a fresh sign-in, the dialog opens and the same request goes out again after it.
 */
export async function askGateway<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await reach(path, body);
  const requestId = response.headers.get("x-request-id");
  const answer = (await response.json().catch(() => ({}))) as Answer & Refused;
  if (response.ok) return answer;
  const [error] = answer.errors ?? [];
  const reason = response.status === 401 ? "ENDED" : error?.extensions?.code === "SIGN_IN_AGAIN" ? "FRESH" : null;
  if (reason !== null && (await askToSignIn(reason))) return askGateway(path, body);
  throw new RequestFailure(response.status === 401 ? "SIGNED_OUT" : "FAILED", error?.message ?? "There was no answer.", requestId);
}

/** Reads a text of the gateway, such as the printed contract. */
export async function readText(path: string): Promise<string> {
  const response = await reach(path);
  if (response.ok) return response.text();
  throw new RequestFailure("FAILED", "It could not be read.", response.headers.get("x-request-id"));
}

async function reach(path: string, body?: object): Promise<Response> {
  const send: RequestInit = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  try {
    const response = await fetch(path, { credentials: "same-origin", headers, ...send });
    offline.set(false);
    lastContact.set(Date.now());
    return response;
  } catch (cause) {
    offline.set(true);
    throw new RequestFailure("UNREACHABLE", "The portal could not be reached. Try again in a moment.", null, cause);
  }
}
