import { randomBytes } from "node:crypto";
import { errors, Provider, type JWK, type KoaContextWithOIDC } from "oidc-provider";
import { clientMetadata, type IdentityClient, type IdentityProgram, programMetadata } from "./clients.ts";
import { createMemoryAdapter } from "./memory-adapter.ts";
import { notice, page, pageHeaders } from "./page.ts";
import type { DemonstrationPerson } from "./people.ts";
import { signInPath } from "./sign-in-pages.ts";

const minute = 60;
const hour = 60 * minute;

/** What the provider is made of. */
export interface ProviderParts {
  readonly issuer: string;
  readonly people: readonly DemonstrationPerson[];
  readonly clients: readonly IdentityClient[];
  readonly programs: readonly IdentityProgram[];
  /** For whom access tokens of programs are: the address of the platform's GraphQL. */
  readonly audience: string;
  readonly origins: readonly string[];
  readonly signingKey: JWK;
}

/** The OpenID provider, not yet listening: code flow with PKCE, rotated refresh tokens, sign-out, tokens for programs, nothing else. */
export function createProvider({ issuer, people, clients, programs, audience, origins, signingKey }: ProviderParts): Provider {
  const bySub = new Map(people.map((person) => [person.sub, person]));
  const show = (ctx: KoaContextWithOIDC, html: string) => {
    ctx.set(pageHeaders(origins));
    ctx.type = "html";
    ctx.body = html;
  };
  const provider = new Provider(issuer, {
    adapter: createMemoryAdapter(),
    clients: [...clients.map(clientMetadata), ...programs.map(programMetadata)],
    clientAuthMethods: ["client_secret_basic", "private_key_jwt", "none"],
    jwks: { keys: [signingKey] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    responseTypes: ["code"],
    scopes: ["openid", "profile", "email", "offline_access"],
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    // The gateway takes the name from the id token and does not ask a second time.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    interactions: { url: (_, interaction) => `${signInPath}/${interaction.uid}` },
    findAccount: (_, sub) => {
      const person = bySub.get(sub);
      return person && { accountId: sub, claims: async () => ({ sub, name: person.name, email: person.email }) };
    },
    loadExistingGrant: async (ctx) => grantEverything(ctx),
    // Without this a refresh token is issued only after prompt=consent, which a first-party client has no use for.
    issueRefreshToken: async (_, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: true,
    // Signing out ends what was handed out in that session.
    expiresWithSession: async () => true,
    features: {
      clientCredentials: { enabled: programs.length > 0 },
      // Programs get tokens for the platform and nothing else (RFC 8707); people's tokens stay with the gateway, which does not read them.
      resourceIndicators: {
        enabled: true,
        defaultResource: async (_, client) => (client.grantTypeAllowed("client_credentials") ? audience : []),
        getResourceServerInfo: async (_, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return { scope: "", audience, accessTokenFormat: "jwt", accessTokenTTL: 10 * minute, jwt: { sign: { alg: "ES256" } } };
        },
        useGrantedResource: async () => true,
      },
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          const button = `<button class="main" name="logout" value="yes">Sign out</button></form>`;
          show(
            ctx,
            page(
              "Sign out",
              `<h1>Sign out</h1><p>You are about to sign out of this local installation.</p>${form.replace("</form>", button)}`,
            ),
          );
        },
        postLogoutSuccessSource: async (ctx) => show(ctx, notice("You are signed out", "You can close this page.")),
      },
    },
    renderError: async (ctx, out) => show(ctx, notice("This did not work", `${out.error_description ?? out.error}.`)),
    ttl: {
      AccessToken: 5 * minute,
      ClientCredentials: 10 * minute,
      AuthorizationCode: minute,
      IdToken: 5 * minute,
      RefreshToken: 12 * hour,
      Session: 12 * hour,
      Grant: 12 * hour,
      Interaction: hour,
    },
  });
  // Behind a proxy that speaks https, addresses must be built from what the proxy was asked.
  provider.proxy = issuer.startsWith("https:");
  return provider;
}

async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const existing = session.grantIdFor(client.clientId);
  const grant =
    (existing && (await provider.Grant.find(existing))) || new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid profile email offline_access");
  await grant.save();
  return grant;
}
