import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DatabaseSecrets, databaseSecrets } from "@resc/store";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** The root of the checkout. */
export const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");

/** The one ignored folder that holds everything a local installation keeps. */
export const stateDirectory = process.env["RESC_STATE"] ?? join(root, ".local");

/** Ports of a local installation; each can be changed by its variable. */
export const ports = {
  gateway: Number(process.env["PORT"] ?? 4000),
  identity: Number(process.env["IDENTITY_PORT"] ?? 4010),
  mail: Number(process.env["MAIL_PORT"] ?? 4025),
  smtp: Number(process.env["MAIL_SMTP_PORT"] ?? 4026),
  membership: Number(process.env["MEMBERSHIP_PORT"] ?? 4101),
  engagements: Number(process.env["ENGAGEMENTS_PORT"] ?? 4102),
  funding: Number(process.env["FUNDING_PORT"] ?? 4103),
  advocacy: Number(process.env["ADVOCACY_PORT"] ?? 4104),
  postgres: Number(process.env["POSTGRES_PORT"] ?? 4032),
} as const;

/** Keys and secrets of a local installation: random, made once, kept in the state folder. */
export interface LocalKeys {
  readonly platformSecret: string;
  readonly database: DatabaseSecrets;
  readonly signingKey: JWK;
  readonly gatewayKey: JWK;
  readonly cookieKey: string;
  readonly clientSecret: string;
}

interface Kept {
  readonly platformSecret: string;
  readonly signingKey: JWK;
  readonly gatewayKey: JWK;
  readonly cookieKey: string;
  readonly clientSecret: string;
}

async function makeKeys(): Promise<Kept> {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { extractable: true });
  return {
    platformSecret: randomBytes(32).toString("hex"),
    signingKey: await exportJWK(privateKey),
    gatewayKey: await exportJWK(publicKey),
    cookieKey: randomBytes(32).toString("base64url"),
    clientSecret: randomBytes(24).toString("hex"),
  };
}

/** Fresh keys that are kept nowhere: for a database that does not outlive its process. */
export async function passingKeys(): Promise<LocalKeys> {
  const made = await makeKeys();
  return { ...made, database: databaseSecrets(made.platformSecret) };
}

/** Reads the keys of this installation, making them at the first start. */
export async function localKeys(): Promise<LocalKeys> {
  mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
  const file = join(stateDirectory, "keys.json");
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await makeKeys()), { mode: 0o600 });
  const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
  return { ...kept, database: databaseSecrets(kept.platformSecret) };
}
