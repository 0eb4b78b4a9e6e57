export * from "./compose.ts";
export * from "./subgraph-schemas.ts";
