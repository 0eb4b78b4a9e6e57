import type { ClientMetadata, JWK } from "oidc-provider";

/** How a client proves itself at the token endpoint. */
export type ClientAuthentication =
  | { readonly method: "client_secret_basic"; readonly secret: string }
  | { readonly method: "private_key_jwt"; readonly publicKeys: readonly JWK[] }
  | { readonly method: "none" };

/** A first-party client; people are not asked for consent. */
export interface IdentityClient {
  /** Such as `resc-gateway`. */
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly authentication: ClientAuthentication;
}

/** The client as the provider wants it: code flow with PKCE, rotated refresh tokens, ES256. */
export function clientMetadata(client: IdentityClient): ClientMetadata {
  return {
    client_id: client.clientId,
    redirect_uris: [...client.redirectUris],
    post_logout_redirect_uris: [...client.postLogoutRedirectUris],
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    id_token_signed_response_alg: "ES256",
    require_auth_time: true,
    ...authentication(client.authentication),
  };
}

/** A program that asks for itself (`client_credentials`) and proves itself with a key pair of its own: no secret is shared. */
export interface IdentityProgram {
  /** Such as `csde-warehouse`; the `sub` of its access tokens. */
  readonly clientId: string;
  readonly publicKeys: readonly JWK[];
}

/** The program as the provider wants it. */
export function programMetadata(program: IdentityProgram): ClientMetadata {
  return {
    client_id: program.clientId,
    redirect_uris: [],
    grant_types: ["client_credentials"],
    response_types: [],
    id_token_signed_response_alg: "ES256",
    ...authentication({ method: "private_key_jwt", publicKeys: program.publicKeys }),
  };
}

/** Origins to which a form on our pages may lead in the end. */
export function clientOrigins(clients: readonly IdentityClient[]): readonly string[] {
  return [
    ...new Set(clients.flatMap((client) => [...client.redirectUris, ...client.postLogoutRedirectUris]).map((uri) => new URL(uri).origin)),
  ];
}

function authentication(given: ClientAuthentication): Partial<ClientMetadata> {
  switch (given.method) {
    case "client_secret_basic":
      return { token_endpoint_auth_method: given.method, client_secret: given.secret };
    case "private_key_jwt":
      return { token_endpoint_auth_method: given.method, token_endpoint_auth_signing_alg: "ES256", jwks: { keys: [...given.publicKeys] } };
    case "none":
      return { token_endpoint_auth_method: given.method };
  }
}
