/** Typed operations of the portal, and the types of their results. */
export * from "./generated/index.ts";
export * from "./generated/accord.ts";
export * from "./generated/api-changes.ts";
