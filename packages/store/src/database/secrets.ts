import { createHmac } from "node:crypto";
import type { LoginRole } from "./subgraphs.ts";

/** What an installation keeps secret: passwords and keys are derived from one master, so that one file or one vault entry holds it. */
export interface DatabaseSecrets {
  readonly password: (role: LoginRole) => string;
  /** With which a service vouches for the actor of a transaction; hexadecimal. */
  readonly serviceKey: (role: LoginRole) => string;
  /** With which the database signs the actor of a transaction; hexadecimal. */
  readonly actorKey: string;
  /** From which the keys of sealed proposals are derived; hexadecimal. Never handed to the database. */
  readonly sealKey: string;
}

/** Derives every password and key from one master secret of at least 32 characters. */
export function databaseSecrets(master: string): DatabaseSecrets {
  if (master.length < 32) throw new Error("The master secret is too short. Give at least 32 random characters.");
  const derive = (label: string) => createHmac("sha256", master).update(label).digest("hex");
  return {
    password: (role) => derive(`password:${role}`),
    serviceKey: (role) => derive(`service-key:${role}`),
    actorKey: derive("actor-key"),
    sealKey: derive("seal-key"),
  };
}

/** The address under which a role signs in, made from an administrator's address. */
export function loginUrl(adminUrl: string, role: LoginRole, secrets: DatabaseSecrets, database?: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = secrets.password(role);
  if (database) url.pathname = `/${database}`;
  return url.toString();
}
