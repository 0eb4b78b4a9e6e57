import type { GatewayLogger } from "./gateway-deps.ts";

/** Our logger in the form Apollo's libraries call. */
export function libraryLogger(logger: GatewayLogger) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message?: unknown) => logger.warn("A library warns.", { reason: String(message) }),
    error: (message?: unknown) => logger.error("A library reports an error.", { reason: String(message) }),
  };
}
