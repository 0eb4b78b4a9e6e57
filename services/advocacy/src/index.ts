export { runAdvocacy } from "./run.ts";
export * from "./subgraph.ts";
export { advocacyMigrations } from "./database/migrations.ts";
export { loadAdvocacyData, type AdvocacyData, type AdvocacyLoadReport } from "./data-load/load-advocacy-data.ts";
export { advocacyEntities } from "./database/entities.ts";
export { tick as tickAdvocacy } from "./clock-acts/tick.ts";
export { figureSourceMachine } from "./figure-source/figure-source.machine.ts";
