import { useApolloClient } from "@apollo/client/react";
import type { TypedDocumentNode } from "@apollo/client";
import type { DocumentNode } from "graphql";
import { useRef, useState } from "react";
import { askToSignIn } from "../session/connection.ts";
import { readOutcome } from "./outcome.ts";
import type { ActOutcome } from "./outcome.ts";
import { readAnew } from "./read-anew.ts";

/** Variables of every mutation: one input with a key that makes a second sending harmless. */
interface ActVariables {
  input: { idempotencyKey: string };
}

/** An act that can be run, and whether it is running. */
export interface Act<Data, Variables extends ActVariables> {
  readonly busy: boolean;
  run(input: Omit<Variables["input"], "idempotencyKey">): Promise<ActOutcome<Data>>;
}

/**
 * Runs a mutation. It has run when the page has been read anew, so that the next act begins with what came of this one.
 * The same input after a failed connection goes out with the same key; another input gets another key.
 * What can be taken back for some seconds answers at once, with what it changed; the page is read anew beside it.
 * Where the act asks for a fresh sign-in, the dialog opens and the act goes on after it.
 */
export function useAct<Data extends object, Variables extends ActVariables>(
  document: TypedDocumentNode<Data, Variables>,
  refetch: readonly DocumentNode[] | "active" = "active",
  reading: "awaited" | "beside" = "awaited",
): Act<Data, Variables> {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  // The keys of what is under way, or was sent and not answered, by its input.
  const keys = useRef(new Map<string, string>());

  async function send(input: Omit<Variables["input"], "idempotencyKey">): Promise<ActOutcome<Data>> {
    const written = JSON.stringify(input);
    const idempotencyKey = keys.current.get(written) ?? crypto.randomUUID();
    keys.current.set(written, idempotencyKey);
    const variables = { input: { ...input, idempotencyKey } } as unknown as Variables;
    const { data } = await client.mutate<Data, ActVariables>({ mutation: document, variables });
    const read = readAnew(client, refetch);
    if (reading === "awaited") await read;
    // Only now: what is sent twice while the page is read, as by a second Ctrl Enter, is still the one act.
    keys.current.delete(written);
    return readOutcome<Data>(data);
  }

  async function run(input: Omit<Variables["input"], "idempotencyKey">): Promise<ActOutcome<Data>> {
    setBusy(true);
    try {
      const outcome = await send(input);
      const mustSignIn = !outcome.ok && outcome.typename === "FreshSignInError";
      return mustSignIn && (await askToSignIn("FRESH")) ? await send(input) : outcome;
    } catch (failure) {
      return { ok: false, typename: "Failure", message: failure instanceof Error ? failure.message : String(failure), fields: [] };
    } finally {
      setBusy(false);
    }
  }

  return { busy, run };
}
