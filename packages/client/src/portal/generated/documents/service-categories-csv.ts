/* Generated from the .graphql files. Do not edit: run the generator again. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ServiceCategories_CsvQuery, ServiceCategories_CsvQueryVariables } from "../types.ts";

export const ServiceCategories_CsvDocument = {"__meta__":{"hash":"9718c717f09f484e43d5bb00f930af26d9468c46ceac515a4f50a053acfb1116"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceCategories_Csv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as TypedDocumentNode<ServiceCategories_CsvQuery, ServiceCategories_CsvQueryVariables>;
