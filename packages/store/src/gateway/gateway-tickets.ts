import type { CallFunction } from "./gateway-keys.ts";

/** Whom a ticket stands for, in the role in which they asked, and the file it is for. */
export interface FileTicket {
  readonly personId: string;
  readonly role: string;
  readonly organization: string;
  /** Seconds since 1970. */
  readonly authTime: number;
  readonly subgraph: string;
  readonly fileId: string;
}

/** Tickets with which files are taken away; each is good once, for 60 seconds. */
export interface GatewayTickets {
  /** False when nobody is signed in, or the acting role has ended. */
  make(cookie: string, token: string, subgraph: string, fileId: string): Promise<boolean>;
  /** Null when it is unknown, used or late, or the right behind it has ended. */
  redeem(token: string): Promise<FileTicket | null>;
}

/** Tickets over the functions of `platform` that `gateway_app` may call. */
export function createGatewayTickets(call: CallFunction, hashOf: (text: string) => Buffer): GatewayTickets {
  return {
    make: (cookie, token, subgraph, fileId) =>
      call("select platform.make_file_ticket($1, $2, $3, $4) as value", [hashOf(cookie), hashOf(token), subgraph, fileId]),
    redeem: (token) => call("select platform.redeem_file_ticket($1) as value", [hashOf(token)]),
  };
}
