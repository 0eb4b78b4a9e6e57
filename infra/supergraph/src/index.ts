export * from "./compose.ts";
export * from "./subgraph-schemas.ts";
export * from "./contracts.ts";
