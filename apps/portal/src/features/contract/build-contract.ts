import { buildSchema } from "graphql";
import type { GraphQLSchema } from "graphql";

/** The contract as a schema, from its printed text. It came from the gateway, so it is not checked a second time. */
export function buildContract(text: string): GraphQLSchema {
  return buildSchema(text, { assumeValid: true });
}
