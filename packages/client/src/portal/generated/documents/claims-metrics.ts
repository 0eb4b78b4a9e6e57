/* Generated from the .graphql files. Do not edit: run the generator again. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Claims_MetricsQuery, Claims_MetricsQueryVariables } from "../types.ts";

export const Claims_MetricsDocument = {"__meta__":{"hash":"b0efc8ff9cb9136898c4177d54ee31c4f3cfcaa6c117fd2925ac59f64fabd068"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claims_Metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]} as unknown as TypedDocumentNode<Claims_MetricsQuery, Claims_MetricsQueryVariables>;
