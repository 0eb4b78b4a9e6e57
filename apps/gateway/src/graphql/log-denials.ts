import type { GatewayStore } from "@resc/store/gateway";
import type { Caller } from "../auth/caller.ts";
import type { ErrorCode } from "../errors/error-codes.ts";
import type { GatewayLogger } from "../gateway-deps.ts";

const denials: ReadonlySet<ErrorCode> = new Set(["FORBIDDEN", "OPERATION_NOT_REGISTERED", "ROLE_ENDED"]);

/** Keeps in the access log that a signed-in person or a program was refused something; once for a request. A log that fails does not change the answer. */
export type LogDenials = (caller: Caller, codes: readonly ErrorCode[], operation: string | undefined) => void;

/** A writer of denials into the access log. */
export function createDenialLog(store: GatewayStore, logger: GatewayLogger): LogDenials {
  return ({ client, actor }, codes, operation) => {
    const code = codes.find((candidate) => denials.has(candidate));
    if (code === undefined || client === null) return;
    const { personId, role, organization } = client;
    store
      .logAccess({
        kind: "DENIED",
        personId,
        role,
        organization,
        requestId: actor.requestId,
        detail: { code, operation: operation?.slice(0, 200) ?? null, ...(client.kind === "SESSION" ? {} : { key: client.id }) },
      })
      .catch((error: unknown) => logger.error("A denial could not be kept.", { requestId: actor.requestId, reason: String(error) }));
  };
}
