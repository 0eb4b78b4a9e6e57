import { databaseSecrets, type DatabaseSecrets } from "./secrets.ts";

/** A public key as JSON Web Key. */
export type PublicKey = Readonly<Record<string, unknown>>;

/** What every subgraph needs to run. */
export interface SubgraphSettings {
  readonly database: {
    /** Address of the database; user and password are replaced by those of the role. */
    readonly adminUrl: string;
    readonly secrets: DatabaseSecrets;
  };
  readonly listen: { readonly host: string; readonly port: number };
  /** With which the gateway's statements are checked. */
  readonly gatewayKey: PublicKey;
  readonly poolSize: number;
  /** Connections for State readers and analysts. */
  readonly partnerPoolSize: number;
  /** Told of errors that the caller must not see. */
  readonly report: (error: unknown) => void;
}

/** Where a subgraph's mail goes, and where its links lead. */
export interface MailSettings {
  readonly mail: { readonly smtpUrl: string; readonly from: string };
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

function required(environment: Readonly<Record<string, string | undefined>>, name: string, meaning: string): string {
  const value = environment[name];
  if (!value) throw new Error(`Set ${name}: ${meaning}.`);
  return value;
}

/** Reads the settings of a subgraph that runs as its own process; fails with the name of what is missing. */
export function settingsFromEnvironment(environment: Readonly<Record<string, string | undefined>>): SubgraphSettings {
  return {
    database: {
      adminUrl: required(environment, "DATABASE_URL", "the address of the database, whose user is replaced by the role of this subgraph"),
      secrets: databaseSecrets(
        required(environment, "PLATFORM_SECRET", "the master secret from which passwords and keys are derived, at least 32 characters"),
      ),
    },
    listen: { host: environment["HOST"] ?? "127.0.0.1", port: Number(required(environment, "PORT", "the port to listen on")) },
    gatewayKey: JSON.parse(required(environment, "GATEWAY_PUBLIC_KEY", "the gateway's public key as JSON Web Key")) as PublicKey,
    poolSize: Number(environment["POOL_SIZE"] ?? 10),
    partnerPoolSize: Number(environment["PARTNER_POOL_SIZE"] ?? 4),
    report: (error) => process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  };
}

/** Reads where mail goes; fails with the name of what is missing. */
export function mailSettingsFromEnvironment(environment: Readonly<Record<string, string | undefined>>): MailSettings {
  return {
    mail: {
      smtpUrl: required(environment, "SMTP_URL", "the address of the mail server, such as smtp://127.0.0.1:25"),
      from: required(environment, "MAIL_FROM", "the sender of every message"),
    },
    publicUrl: required(environment, "PUBLIC_URL", "the address of the portal, to which links in mail lead"),
  };
}
