import type { GraphQLSchema } from "graphql";
import { use } from "react";
import { readText } from "../../app/data/gateway-api.ts";
import { useViewer } from "../../app/session/viewer.ts";

const loading = new Map<string, Promise<GraphQLSchema>>();

async function load(): Promise<GraphQLSchema> {
  const [text, { buildContract }] = await Promise.all([readText("/schema.graphql"), import("./build-contract.ts")]);
  return buildContract(text);
}

function contractOf(who: string): Promise<GraphQLSchema> {
  const known = loading.get(who);
  if (known) return known;
  const promise = load();
  loading.set(who, promise);
  // What failed is asked again the next time, not kept.
  promise.catch(() => loading.delete(who));
  return promise;
}

/** The contract of the acting role, read once while the portal is open. Suspends until it is there. */
export function useContract(): GraphQLSchema {
  const viewer = useViewer();
  return use(contractOf(`${viewer?.role ?? ""} ${viewer?.organization ?? ""}`));
}
