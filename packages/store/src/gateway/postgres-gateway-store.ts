import { createHash } from "node:crypto";
import pg from "pg";
import { createGatewayKeys } from "./gateway-keys.ts";
import { createGatewayQueries } from "./gateway-queries.ts";
import { createGatewayTickets } from "./gateway-tickets.ts";
import type {
  AccessEntry,
  GatewayProgram,
  GatewaySession,
  GatewayStore,
  ListColumns,
  OpenSession,
  QuotaAnswer,
  SessionEnd,
} from "./gateway-store.ts";

/** Where the gateway's database is: an address, or the options of a pg pool. The role must be `gateway_app`. */
export type GatewayStoreSettings = { readonly connectionString: string } | { readonly pool: pg.PoolConfig };

const bounds: pg.PoolConfig = {
  max: 8,
  connectionTimeoutMillis: 1_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 2_500,
  lock_timeout: 1_000,
  idle_in_transaction_session_timeout: 5_000,
  application_name: "gateway",
};

function hashOf(cookie: string): Buffer {
  return createHash("sha256").update(cookie, "utf8").digest();
}

/** The gateway's own state in PostgreSQL, reached only through the functions of `platform` that `gateway_app` may call. */
export function createGatewayStore(settings: GatewayStoreSettings): GatewayStore {
  const pool = new pg.Pool({ ...bounds, ...("pool" in settings ? settings.pool : { connectionString: settings.connectionString }) });
  // Without a listener a connection that breaks while idle would end the process; the pool replaces it by itself.
  pool.on("error", () => undefined);

  async function call<T>(text: string, values: readonly unknown[]): Promise<T> {
    const answer = await pool.query<{ value: T }>({ text, values: [...values] });
    const row = answer.rows[0];
    if (row === undefined) throw new Error("The database gave no answer to a call of the gateway.");
    return row.value;
  }

  return {
    openSession: (session: OpenSession) =>
      call<GatewaySession | null>("select platform.open_session($1, $2, $3, to_timestamp($4), $5) as value", [
        hashOf(session.cookie),
        session.iss,
        session.sub,
        session.authTime,
        session.refreshToken,
      ]),
    noteDevice: (cookie: string, device: string) =>
      call<boolean>("select platform.note_device($1, $2) as value", [hashOf(cookie), hashOf(device)]),
    readSession: (cookie: string, touch: boolean) =>
      call<GatewaySession | null>("select platform.read_session($1, $2) as value", [hashOf(cookie), touch]),
    actAs: (cookie: string, role: string, organization: string) =>
      call<GatewaySession | null>("select platform.act_as($1, $2, $3) as value", [hashOf(cookie), role, organization]),
    endSession: (cookie: string, reason: SessionEnd) =>
      call<boolean>("select platform.end_session($1, $2) as value", [hashOf(cookie), reason]),
    claimTokenRefresh: (cookie: string) => call<Buffer | null>("select platform.claim_token_refresh($1) as value", [hashOf(cookie)]),
    rotateSessionTokens: (cookie: string, refreshToken: Buffer | null) =>
      call<boolean>("select platform.rotate_session_tokens($1, $2) as value", [hashOf(cookie), refreshToken]),
    async logAccess(entry: AccessEntry) {
      await call("select platform.log_access($1, $2, $3, $4, $5, $6) as value", [
        entry.kind,
        entry.personId,
        entry.role,
        entry.organization,
        entry.requestId,
        JSON.stringify(entry.detail),
      ]);
    },
    readKey: (key: string) => call<GatewayProgram | null>("select platform.read_key($1) as value", [hashOf(key)]),
    readProgram: (iss: string, sub: string) => call<GatewayProgram | null>("select platform.read_program($1, $2) as value", [iss, sub]),
    spendQuota: (client: string, cost: number, quota: number, windowSeconds: number) =>
      call<QuotaAnswer>("select platform.spend_quota($1, $2, $3, make_interval(secs => $4)) as value", [
        client,
        cost,
        quota,
        windowSeconds,
      ]),
    keys: createGatewayKeys(call, hashOf),
    queries: createGatewayQueries(call, hashOf),
    tickets: createGatewayTickets(call, hashOf),
    dataVersion: () => call<string>("select platform.data_version() as value", []),
    noteListColumns: (lists: readonly ListColumns[]) =>
      call<number>("select platform.note_list_columns($1) as value", [JSON.stringify(lists)]),
    async ready() {
      try {
        await pool.query("select 1");
        return true;
      } catch {
        return false;
      }
    },
    close: () => pool.end(),
  };
}
