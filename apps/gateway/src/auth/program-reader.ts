import { type GatewayStore, keyPattern } from "@resc/store/gateway";
import type { FastifyRequest } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { VerifyAccessToken } from "./access-token.ts";
import { type Caller, callerOfProgram } from "./caller.ts";

/** Finds out which program sent a request; null when it carries no credential of a program. A wrong one is refused, never taken for a stranger's. */
export type ReadProgram = (request: FastifyRequest) => Promise<Caller | null>;

/** What a reader of programs works with. */
export interface ProgramReaderParts {
  readonly store: GatewayStore;
  readonly verifyAccessToken: VerifyAccessToken;
  readonly logger: GatewayLogger;
}

/** A reader of `Authorization: Bearer`: an API key of ours, or an access token of the issuer (`client_credentials`). */
export function createProgramReader({ store, verifyAccessToken, logger }: ProgramReaderParts): ReadProgram {
  async function find(bearer: string, requestId: string): Promise<Caller | null> {
    if (keyPattern.test(bearer)) {
      const program = await store.readKey(bearer);
      return program === null ? null : callerOfProgram(program, "KEY", requestId);
    }
    const said = await verifyAccessToken(bearer);
    const program = said === null ? null : await store.readProgram(said.iss, said.sub);
    return program === null ? null : callerOfProgram(program, "PROGRAM", requestId);
  }

  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return null;
    // Of two such headers the server reads the first and something before it may have read the second: neither counts.
    if (request.raw.headersDistinct["authorization"]?.length !== 1) throw new GatewayRefusal("KEY_NOT_VALID");
    const bearer = /^Bearer ([\w.~+/-]{1,4096}=*)$/i.exec(authorization)?.[1];
    if (bearer === undefined) throw new GatewayRefusal("KEY_NOT_VALID");
    let caller: Caller | null;
    try {
      caller = await find(bearer, request.id);
    } catch (error) {
      logger.error("A program's credential could not be read.", { requestId: request.id, reason: String(error) });
      throw new GatewayRefusal("UNAVAILABLE");
    }
    if (caller !== null) return caller;
    await store.logAccess({ kind: "KEY_REFUSED", personId: null, role: null, organization: null, requestId: request.id, detail: {} });
    throw new GatewayRefusal("KEY_NOT_VALID");
  };
}
