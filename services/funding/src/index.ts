export { runFunding } from "./run.ts";
export * from "./subgraph.ts";
export { fundingMigrations } from "./database/migrations.ts";
export { fundingEntities } from "./database/entities.ts";
export { loadFundingData, type FundingData, type FundingLoadReport } from "./data-load/load-funding-data.ts";
