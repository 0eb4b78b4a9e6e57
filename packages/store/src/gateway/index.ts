export type {
  AccessEntry,
  AccessKind,
  GatewayProgram,
  GatewaySession,
  GatewayStore,
  ListColumns,
  LiveGrant,
  OpenSession,
  QuotaAnswer,
  SessionEnd,
} from "./gateway-store.ts";
export {
  type ApiKeyState,
  type GatewayKeys,
  type KeyRefusal,
  KeyRefusedError,
  keyPattern,
  type KeyRequest,
  newSecret,
  type OwnKey,
  secretParts,
} from "./gateway-keys.ts";
export { type GatewayQueries, QueryRefusedError, type QueryRefusal, type QueryToSave, type SavedQuery } from "./gateway-queries.ts";
export type { FileTicket, GatewayTickets } from "./gateway-tickets.ts";
export { gatewayFunctions } from "./gateway-functions.ts";
export { createGatewayStore, type GatewayStoreSettings } from "./postgres-gateway-store.ts";
