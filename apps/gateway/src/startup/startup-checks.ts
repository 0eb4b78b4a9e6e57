import type { GatewayDeps } from "../gateway-deps.ts";
import { developmentSecrets } from "./development-secrets.ts";

/** A setting with which the gateway does not start. The message is one line that says what to set. */
export class StartupRefusal extends Error {
  override readonly name = "StartupRefusal";
}

function refuse(when: boolean, message: string): void {
  if (when) throw new StartupRefusal(message);
}

function address(text: string, what: string): URL {
  const parsed = URL.parse(text);
  if (parsed === null) throw new StartupRefusal(`${what} is not an address: "${text}". Write it as https://host.`);
  return parsed;
}

/** Checks every setting before anything listens. Throws a `StartupRefusal` for the first that is wrong. */
export function checkSettings(deps: GatewayDeps): void {
  const publicUrl = address(deps.publicUrl, "The public address");
  const filesUrl = address(deps.filesUrl, "The address of files");
  const issuer = address(deps.oidc.issuer, "The issuer");
  refuse(
    publicUrl.origin !== deps.publicUrl.replace(/\/$/, ""),
    `The public address "${deps.publicUrl}" has a path. Write the origin alone, as https://host.`,
  );
  refuse(
    filesUrl.origin !== deps.filesUrl.replace(/\/$/, ""),
    `The address of files "${deps.filesUrl}" has a path. Write the origin alone, as https://files.host.`,
  );
  refuse(
    filesUrl.hostname === publicUrl.hostname,
    "The address of files has the host of the public address. Give files a host of their own: what stands in a file must not act as the portal.",
  );
  refuse(Buffer.from(deps.cookieKey, "base64url").length !== 32, "The cookie key is not 32 bytes in base64url. Make one with `pnpm key`.");
  refuse(deps.supergraphSdl.trim() === "", "The supergraph is missing. Make it with `pnpm generate`.");
  refuse(
    issuer.protocol !== "https:" && !deps.oidc.allowInsecure,
    `The issuer ${issuer.origin} is not https. Use an https issuer, or allow http for local use.`,
  );
  for (const id of deps.publicOperations) {
    refuse(
      !deps.registeredOperations.has(id),
      `The public operation ${id} is not among the registered ones. Make both lists with \`pnpm generate\`.`,
    );
  }
  if (deps.environment === "production") checkProduction(deps, { publicUrl, filesUrl, issuer });
}

function checkProduction(
  deps: GatewayDeps,
  { publicUrl, filesUrl, issuer }: Readonly<Record<"publicUrl" | "filesUrl" | "issuer", URL>>,
): void {
  refuse(
    deps.cookieKey === developmentSecrets.cookieKey,
    "The cookie key is the one from the source. Set your own: make one with `pnpm key`.",
  );
  refuse(
    deps.signingKey.x === developmentSecrets.signingKey.x,
    "The signing key is the one from the source. Set your own: make one with `pnpm key`.",
  );
  refuse(
    deps.oidc.clientSecret === developmentSecrets.clientSecret,
    "The client secret is the one from the source. Set the one your issuer gave.",
  );
  refuse(deps.oidc.clientSecret.length < 16, "The client secret is shorter than 16 characters. Set the one your issuer gave.");
  refuse(deps.oidc.allowInsecure || issuer.protocol !== "https:", "The issuer may not be http in production. Set an https issuer.");
  refuse(filesUrl.protocol !== "https:", "The address of files may not be http in production. Set the https address.");
  refuse(publicUrl.protocol !== "https:", "The public address may not be http in production. Set the https address.");
}
