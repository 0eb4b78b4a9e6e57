import type { GatewayStore } from "@resc/store/gateway";
import type { JWK } from "jose";
import type { ContractText } from "./contracts/contract-executors.ts";
import type { ContractName } from "./contracts/contract-names.ts";
import type { CallLimits } from "./subgraph-call/subgraph-client.ts";

/** Where the gateway writes what operators should know. Fields hold ids and reasons, never content or tokens. */
export interface GatewayLogger {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** One subgraph: its name in the supergraph, and its full address, as `http://127.0.0.1:4101/graphql`. */
export interface SubgraphAddress {
  readonly name: string;
  readonly url: string;
}

/** The OpenID Connect issuer and our client there. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Lets the issuer be an http address; refused in production. */
  readonly allowInsecure: boolean;
  /** Scopes asked for; `openid offline_access` when left out. */
  readonly scope?: string;
}

/** Every setting of the gateway. Nothing else is read from anywhere. */
export interface GatewayDeps {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** The address people type, without a slash at the end; its origin is the only one that may act. */
  readonly publicUrl: string;
  /** The origin from which files are taken away: another host than the public address, which leads here too. */
  readonly filesUrl: string;
  readonly environment: "production" | "local" | "test";
  readonly supergraphSdl: string;
  /** The contracts of analysts and State readers, cut from the same supergraph. */
  readonly contracts: Readonly<Record<ContractName, ContractText>>;
  readonly subgraphs: readonly SubgraphAddress[];
  readonly store: GatewayStore;
  /** Ed25519 private key with which calls to subgraphs are signed. */
  readonly signingKey: JWK;
  /** 32 bytes in base64url. The keys of the sign-in cookie and of the kept refresh tokens are derived from it. */
  readonly cookieKey: string;
  readonly oidc: OidcSettings;
  /** SHA-256 (lower-case hexadecimal) of a document to the document: this release and the one before. */
  readonly registeredOperations: ReadonlyMap<string, string>;
  /** Hashes of the registered operations that strangers may run. */
  readonly publicOperations: ReadonlySet<string>;
  /** Folder of the built portal; null serves no portal. */
  readonly portalDirectory: string | null;
  /** Other sites whose pages may ask (without cookies). */
  readonly corsOrigins: readonly string[];
  /** Addresses that answer 200 when a subgraph is ready. */
  readonly readiness: readonly string[];
  readonly logger: GatewayLogger;
  /** Deadline of a call and size of its answer; the numbers of the security design when left out. */
  readonly callLimits?: CallLimits;
  /** Deadline of a whole request in milliseconds; 10,000 when left out. */
  readonly requestMilliseconds?: number;
  /** Requests worked on at once; 256 when left out. More are answered 503 with Retry-After. */
  readonly mostRequestsAtOnce?: number;
  /** How long a stop waits for requests that are under way, in milliseconds; 15,000 when left out. */
  readonly drainMilliseconds?: number;
}
