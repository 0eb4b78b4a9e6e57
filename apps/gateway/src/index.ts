export type { GatewayDeps, GatewayLogger, OidcSettings, SubgraphAddress } from "./gateway-deps.ts";
export { createGateway, type Gateway } from "./gateway.ts";
export { developmentSecrets } from "./startup/development-secrets.ts";
export { StartupRefusal } from "./startup/startup-checks.ts";
export { listDefinitions } from "./lists/list-definitions.ts";
export { contractTexts } from "./environment.ts";
export { type ContractName, contractNames } from "./contracts/contract-names.ts";
export type { ContractText } from "./contracts/contract-executors.ts";
export { createActorAssertionSigner } from "./subgraph-call/actor-assertion.ts";
