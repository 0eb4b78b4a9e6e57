export { runAdvocacy } from "./run.ts";
export * from "./subgraph.ts";
export { advocacyMigrations } from "./database/migrations.ts";
export { loadAdvocacyData, type AdvocacyData, type AdvocacyLoadReport } from "./data-load/load-advocacy-data.ts";
