/* Generated from the .graphql files. Do not edit: run the generator again. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { App_WaitingQuery, App_WaitingQueryVariables } from "../types.ts";

export const App_WaitingDocument = {"__meta__":{"hash":"32b53c7c2ec6db23294baa211797587cca9dfe74f977f90661e611efdb69a3b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"App_Waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingForMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as TypedDocumentNode<App_WaitingQuery, App_WaitingQueryVariables>;
