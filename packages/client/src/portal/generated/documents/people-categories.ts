/* Generated from the .graphql files. Do not edit: run the generator again. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { People_CategoriesQuery, People_CategoriesQueryVariables } from "../types.ts";

export const People_CategoriesDocument = {"__meta__":{"hash":"778edfee396780dd3f6104ed4aeabc529ac794c188eedc87551d9b67ea88d339"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People_Categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as TypedDocumentNode<People_CategoriesQuery, People_CategoriesQueryVariables>;
