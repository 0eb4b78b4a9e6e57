import { composeServices } from "@apollo/composition";
import { lexicographicSortSchema, parse, printSchema } from "graphql";
import type { SubgraphText } from "./subgraph-schemas.ts";

/** The composed supergraph and the API schema that clients see. */
export interface Composition {
  readonly supergraph: string;
  readonly api: string;
}

/** Composes the subgraphs; throws with every composition error in one message. */
export function compose(subgraphs: readonly SubgraphText[]): Composition {
  const result = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })));
  if (result.errors?.length) throw new Error(`The subgraphs do not compose:\n${result.errors.map((error) => error.message).join("\n")}`);
  if (!result.supergraphSdl || !result.schema) throw new Error("The subgraphs do not compose.");
  return {
    supergraph: `${result.supergraphSdl}\n`,
    api: `${printSchema(lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema()))}\n`,
  };
}
