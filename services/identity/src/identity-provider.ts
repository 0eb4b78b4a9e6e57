import { createServer } from "node:http";
import type { JWK } from "oidc-provider";
import { clientOrigins, type IdentityClient, type IdentityProgram } from "./clients.ts";
import { checkPeople, type DemonstrationPerson } from "./people.ts";
import { createProvider } from "./provider.ts";
import { createSignInPages, signInPath } from "./sign-in-pages.ts";
import { newSigningKey } from "./signing-key.ts";

/** Settings of the local OpenID provider. */
export interface IdentitySettings {
  /** Its public address without a path, such as `http://localhost:4010`; the `iss` of its tokens. */
  readonly issuer: string;
  readonly port: number;
  readonly host: string;
  readonly people: readonly DemonstrationPerson[];
  readonly clients: readonly IdentityClient[];
  /** Programs that ask for themselves; none when left out. */
  readonly programs?: readonly IdentityProgram[];
  /** For whom access tokens of programs are; the issuer itself when there are none. */
  readonly audience?: string;
  /** Private P-256 key as JWK; a new one at each start when left out. */
  readonly signingKey?: JWK;
  /** The value of NODE_ENV. */
  readonly environment: string | undefined;
  /** Name of the variable that sets the port, for the error when it is taken. */
  readonly portVariable?: string;
}

/** A running provider. */
export interface IdentityProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

/** Throws when NODE_ENV says that this is production. */
export function refuseProduction(environment: string | undefined): void {
  if (environment !== "production") return;
  throw new Error(
    "The local identity provider lets anybody sign in as anybody, so it does not start with NODE_ENV=production. Set the gateway's issuer to your own OpenID provider.",
  );
}

/** Starts the provider. Rejects in production, for people who are not invented, and with one plain line when the port is taken. */
export async function createIdentityProvider(settings: IdentitySettings): Promise<IdentityProvider> {
  const { issuer, port, host, clients, signingKey = newSigningKey(), environment, portVariable = "IDENTITY_PORT" } = settings;
  const { programs = [], audience = issuer } = settings;
  refuseProduction(environment);
  if (new URL(issuer).origin !== issuer) throw new Error(`The issuer must be an address without a path or a final slash, not ${issuer}.`);
  const people = checkPeople(settings.people);
  const origins = clientOrigins(clients);
  const provider = createProvider({ issuer, people, clients, programs, audience, origins, signingKey });
  const protocol = provider.callback();
  const server = createSignInPages(provider, people, origins, (pages) =>
    createServer((request, response) => {
      if (request.url?.startsWith(`${signInPath}/`)) pages(request, response);
      else void protocol(request, response);
    }),
  );
  try {
    await server.listen({ port, host });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new Error(`Port ${port} is taken. Free it or set ${portVariable} to another number.`, { cause: error });
  }
  return { issuer, close: () => server.close() };
}
