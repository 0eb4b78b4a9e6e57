import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IdentityProgram } from "@resc/identity";
import { demoPrograms } from "./demo/people.ts";
import { stateDirectory } from "./settings.ts";

/** Where the private key of a demonstration program lies; in real use each agency keeps its own and sends the public one. */
export function programKeyFile(clientId: string): string {
  return join(stateDirectory, "programs", `${clientId}.jwk.json`);
}

function privateKeyOf(clientId: string): Record<string, unknown> {
  const file = programKeyFile(clientId);
  if (!existsSync(file)) {
    mkdirSync(join(stateDirectory, "programs"), { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    writeFileSync(file, JSON.stringify({ ...privateKey.export({ format: "jwk" }), kid: clientId, alg: "ES256", use: "sig" }), {
      mode: 0o600,
    });
  }
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}

/** The demonstration programs with their public keys, made at the first start. */
export function demonstrationPrograms(): readonly IdentityProgram[] {
  return demoPrograms.map(({ sub }) => {
    const { d: _secret, ...publicKey } = privateKeyOf(sub);
    return { clientId: sub, publicKeys: [publicKey] };
  });
}
