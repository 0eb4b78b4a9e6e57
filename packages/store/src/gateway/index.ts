export type { AccessEntry, AccessKind, GatewaySession, GatewayStore, LiveGrant, OpenSession, SessionEnd } from "./gateway-store.ts";
export { gatewayFunctions } from "./gateway-functions.ts";
export { createGatewayStore, type GatewayStoreSettings } from "./postgres-gateway-store.ts";
