import type { Actor } from "@resc/access";
import { apolloFor, type ReadSession, requestContext } from "@resc/subgraph";
import type { GraphQLSchema } from "graphql";

/** The answer of a subgraph as tests read it. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly code: string; readonly path?: readonly (string | number)[] }[];
}

// oxlint-disable-next-line no-explicit-any -- a test reads the shape it asked for
type Asked = Record<string, any>;

/** Asks a subgraph in its own process as one actor. */
export type Ask = <Data = Asked>(actor: Actor, document: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;

/** Makes the function with which a test asks a subgraph through its real GraphQL server. */
export function askerFor(
  subgraph: { readonly schema: GraphQLSchema; readonly openRead: (actor: Actor) => ReadSession },
  reported: unknown[] = [],
): Ask {
  const apollo = apolloFor(subgraph.schema, (error) => reported.push(error));
  return async <Data>(actor: Actor, document: string, variables: Record<string, unknown> = {}) => {
    const read = subgraph.openRead(actor);
    try {
      const response = await apollo.executeOperation({ query: document, variables }, { contextValue: requestContext(actor, read) });
      if (response.body.kind !== "single") throw new Error("A single answer was expected.");
      const { data, errors } = response.body.singleResult;
      return {
        data: (data ?? null) as Data | null,
        errors: (errors ?? []).map((error) => ({ message: error.message, code: textOf(error.extensions?.["code"]), path: error.path })),
      };
    } finally {
      await read.close();
    }
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
