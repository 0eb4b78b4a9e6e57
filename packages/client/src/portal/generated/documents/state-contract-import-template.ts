/* Generated from the .graphql files. Do not edit: run the generator again. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { StateContract_ImportTemplateQuery, StateContract_ImportTemplateQueryVariables } from "../types.ts";

export const StateContract_ImportTemplateDocument = {"__meta__":{"hash":"833d4d0f9217a3f5bf17522dabee710c9729ada2d836315bc992f7cd2cdea249"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateContract_ImportTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateContractImportTemplate"}}]}}]} as unknown as TypedDocumentNode<StateContract_ImportTemplateQuery, StateContract_ImportTemplateQueryVariables>;
