/* Generated from the .graphql files. Do not edit: run the generator again. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Customer_CategoriesQuery, Customer_CategoriesQueryVariables } from "../types.ts";

export const Customer_CategoriesDocument = {"__meta__":{"hash":"a19653df50d6d2fce3a595a82d2b05b6f225008c0a8c21099953c8b3fc50a50c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customer_Categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as TypedDocumentNode<Customer_CategoriesQuery, Customer_CategoriesQueryVariables>;
