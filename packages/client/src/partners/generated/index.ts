/* Generated from the .graphql files. Do not edit: run the generator again. */
export type * from "./types.ts";
export * from "./documents.ts";
