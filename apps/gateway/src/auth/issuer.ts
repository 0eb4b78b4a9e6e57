import * as oidc from "openid-client";
import type { OidcSettings } from "../gateway-deps.ts";

const issuerSeconds = 3;

/** Who the issuer says is there. */
export interface IssuerAnswer {
  readonly iss: string;
  readonly sub: string;
  /** Seconds since 1970: when the person proved who they are. */
  readonly authTime: number;
  readonly refreshToken: string | null;
}

/** What came of asking the issuer for new tokens. */
export type RefreshAnswer =
  | { readonly kind: "refreshed"; readonly refreshToken: string }
  | { readonly kind: "refused" }
  | { readonly kind: "unreachable" };

/** Our side of the conversation with the OpenID Connect issuer. */
export interface Issuer {
  signInAddress(ask: { state: string; nonce: string; verifier: string; fresh: boolean; loginHint: string | undefined }): Promise<URL>;
  /** Rejects when the answer is not for this attempt, or the issuer said no. */
  exchange(answer: URL, expect: { state: string; nonce: string; verifier: string }): Promise<IssuerAnswer>;
  refresh(refreshToken: string): Promise<RefreshAnswer>;
  /** Where to sign out at the issuer too; null when it offers no such address or cannot be reached. */
  signOutAddress(): Promise<string | null>;
}

/** The issuer of the settings. Its metadata is read at the first use, so the gateway starts while the issuer is away. */
export function createIssuer(settings: OidcSettings, publicUrl: string): Issuer {
  let found: Promise<oidc.Configuration> | undefined;

  function configuration(): Promise<oidc.Configuration> {
    const options = settings.allowInsecure ? { execute: [oidc.allowInsecureRequests], timeout: issuerSeconds } : { timeout: issuerSeconds };
    found ??= oidc
      .discovery(new URL(settings.issuer), settings.clientId, undefined, oidc.ClientSecretBasic(settings.clientSecret), options)
      .catch((error: unknown) => {
        found = undefined;
        throw error;
      });
    return found;
  }

  return {
    async signInAddress({ state, nonce, verifier, fresh, loginHint }) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${publicUrl}/auth/callback`,
        scope: settings.scope ?? "openid offline_access",
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
        ...(fresh ? { prompt: "login", max_age: "0" } : {}),
        ...(loginHint === undefined ? {} : { login_hint: loginHint }),
      });
    },
    async exchange(answer, { state, nonce, verifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error("The issuer gave no ID token.");
      return { iss: claims.iss, sub: claims.sub, authTime: claims.auth_time ?? claims.iat, refreshToken: tokens.refresh_token ?? null };
    },
    async refresh(refreshToken) {
      try {
        const tokens = await oidc.refreshTokenGrant(await configuration(), refreshToken);
        return { kind: "refreshed", refreshToken: tokens.refresh_token ?? refreshToken };
      } catch (error) {
        return { kind: error instanceof oidc.ResponseBodyError && error.error === "invalid_grant" ? "refused" : "unreachable" };
      }
    },
    async signOutAddress() {
      try {
        return oidc.buildEndSessionUrl(await configuration(), { post_logout_redirect_uri: `${publicUrl}/` }).href;
      } catch {
        return null;
      }
    },
  };
}
