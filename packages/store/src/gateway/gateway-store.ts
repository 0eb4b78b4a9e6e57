import type { ReaderRole } from "@resc/access";
import type { GatewayKeys } from "./gateway-keys.ts";
import type { GatewayQueries } from "./gateway-queries.ts";
import type { GatewayTickets } from "./gateway-tickets.ts";

/** One role a person holds today for one organization. */
export interface LiveGrant {
  readonly grantId: string;
  readonly role: string;
  readonly organization: string;
}

/** A live sign-in session as the database knows it at this moment; all instants are seconds since 1970 on the platform's clock. */
export interface GatewaySession {
  readonly personId: string;
  readonly iss: string;
  readonly sub: string;
  /** The declared role; it counts only while `actingGrantLive`. */
  readonly role: string;
  readonly organization: string;
  readonly actingGrantLive: boolean;
  readonly grants: readonly LiveGrant[];
  /** When the person last proved who they are to the issuer. */
  readonly authTime: number;
  /** When the issuer last confirmed the session with new tokens. */
  readonly tokensAt: number;
  readonly hasRefreshToken: boolean;
  readonly idleEndsAt: number;
  readonly absoluteEndsAt: number;
  readonly now: number;
}

/** What opens a session after the issuer has said who is there. */
export interface OpenSession {
  /** The cookie's value; only its SHA-256 reaches the database. */
  readonly cookie: string;
  readonly iss: string;
  readonly sub: string;
  /** Seconds since 1970. */
  readonly authTime: number;
  /** Encrypted by the gateway; null when the issuer gave none. */
  readonly refreshToken: Buffer | null;
}

/** Why a session was ended. */
export type SessionEnd = "SIGNED_OUT" | "SIGNED_IN_AGAIN" | "TOKENS_REFUSED";

/** What the access log keeps. */
export type AccessKind = "SIGN_IN" | "SIGN_IN_REFUSED" | "SIGN_OUT" | "ACT_AS" | "DENIED" | "EXPORT" | "KEY_REFUSED";

/** One row of the access log. `detail` holds names and ids only, at most 4,000 characters as JSON. */
export interface AccessEntry {
  readonly kind: AccessKind;
  readonly personId: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly requestId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A program at the door: the holder of a live API key, or a client the issuer vouches for. It only reads. */
export interface GatewayProgram {
  /** Id of the key, or the issuer's name of the client: whose quota is spent. */
  readonly clientId: string;
  readonly personId: string;
  readonly role: string;
  readonly organization: string;
  /** Seconds since 1970 on the platform's clock. */
  readonly now: number;
}

/** What a spending of quota came to; `passes` false means that nothing was spent. */
export interface QuotaAnswer {
  readonly passes: boolean;
  readonly left: number;
  /** Whole seconds until the quota is whole again. */
  readonly resetSeconds: number;
}

/** The file of a list as a release serves it. */
export interface ListColumns {
  /** Its name in the address. */
  readonly list: string;
  readonly title: string;
  /** Names of the columns in their order. */
  readonly names: readonly string[];
  /** The roles that only read and may take it away. */
  readonly readers: readonly ReaderRole[];
}

/** Everything the gateway remembers. Each call is one statement; a call rejects when the database cannot be reached within a second. */
export interface GatewayStore {
  /** Null when the issuer's person is unknown here or holds no role today. */
  openSession(session: OpenSession): Promise<GatewaySession | null>;
  /** Notes the device of a session that was just opened, by its cookie's value; true when the person was not seen with it before. Who is told of it is owed by then. */
  noteDevice(cookie: string, device: string): Promise<boolean>;
  /** Null when there is no such session, or it is idle, too old, ended, or without any role. `touch` counts as use. */
  readSession(cookie: string, touch: boolean): Promise<GatewaySession | null>;
  /** Changes the acting role; null when the session is over or the role is not held today. */
  actAs(cookie: string, role: string, organization: string): Promise<GatewaySession | null>;
  /** True when this call ended a live session. */
  endSession(cookie: string, reason: SessionEnd): Promise<boolean>;
  /** The encrypted refresh token when a refresh is due and nobody else is refreshing; else null. */
  claimTokenRefresh(cookie: string): Promise<Buffer | null>;
  /** Keeps the new encrypted token (null: the issuer gave none); false when the session has ended meanwhile. */
  rotateSessionTokens(cookie: string, refreshToken: Buffer | null): Promise<boolean>;
  logAccess(entry: AccessEntry): Promise<void>;
  /** The holder of an API key; null when it is unknown, ended, expired, or the holder's right has ended. */
  readKey(key: string): Promise<GatewayProgram | null>;
  /** The reader whom a program of the issuer acts for; null when it is unknown here or holds no reading role. */
  readProgram(iss: string, sub: string): Promise<GatewayProgram | null>;
  /** Spends of a client's quota within a window that begins with its first use. */
  spendQuota(client: string, cost: number, quota: number, windowSeconds: number): Promise<QuotaAnswer>;
  /** The keys of readers and analysts, as their owners ask for, collect and end them. */
  readonly keys: GatewayKeys;
  /** The questions that readers and analysts keep. */
  readonly queries: GatewayQueries;
  /** With which files are taken away. */
  readonly tickets: GatewayTickets;
  /** How far each chain of the audit trail has come: every change leaves a row there (I-37), so what is equal has the same content. */
  dataVersion(): Promise<string>;
  /** Tells which columns the lists have; who reads a list whose columns are not those told before is owed a mail. Answers how many changed. */
  noteListColumns(lists: readonly ListColumns[]): Promise<number>;
  /** True when the database answers. Never rejects. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
