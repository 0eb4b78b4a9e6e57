export { runFunding } from "./run.ts";
export * from "./subgraph.ts";
export { fundingMigrations } from "./database/migrations.ts";
export { fundingEntities } from "./database/entities.ts";
export { contractMachine } from "./state-contract/state-contract.machine.ts";
export { expectStateContract, type ExpectedContract } from "./state-contract/expect.ts";
export { stateContractWaiting } from "./state-contract/waiting.ts";
export { loadFundingData, type FundingData, type FundingLoadReport } from "./data-load/load-funding-data.ts";
