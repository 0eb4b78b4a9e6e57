import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** A tiny OpenID Connect issuer: signs in `sub` at once, gives refresh tokens that rotate, and can refuse or break. */
export interface FakeIssuer {
  readonly issuer: string;
  sub: string;
  authTime: number | undefined;
  refresh: "give" | "refuse" | "break";
  refreshes: number;
  lastAsk: URLSearchParams | undefined;
  /** An access token as this issuer gives a program; `change` breaks one thing of it. */
  accessToken(audience: string, change?: TokenChange): Promise<string>;
  close(): Promise<void>;
}

/** What is otherwise than it should be in an access token. */
export interface TokenChange {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs with a key that is not the issuer's. */
  readonly otherKey?: boolean;
}

/** Starts one on a free port of loopback for the client `gateway`. */
export async function startFakeIssuer(): Promise<FakeIssuer> {
  const keys = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: "k", alg: "ES256", use: "sig" };
  const codes = new Map<string, URLSearchParams>();

  async function tokens(form: URLSearchParams) {
    if (form.get("grant_type") === "refresh_token") {
      fake.refreshes += 1;
      if (fake.refresh === "break") return { status: 500, body: {} };
      if (fake.refresh === "refuse") return { status: 400, body: { error: "invalid_grant" } };
      return {
        status: 200,
        body: { access_token: "a", token_type: "bearer", expires_in: 300, refresh_token: `refresh-${fake.refreshes}` },
      };
    }
    const ask = codes.get(form.get("code") ?? "");
    if (ask === undefined) return { status: 400, body: { error: "invalid_grant" } };
    const claims = { nonce: ask.get("nonce"), ...(fake.authTime === undefined ? {} : { auth_time: fake.authTime }) };
    const idToken = await new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", kid: "k" })
      .setIssuer(fake.issuer)
      .setSubject(fake.sub)
      .setAudience("gateway")
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(keys.privateKey);
    return {
      status: 200,
      body: { access_token: "a", token_type: "bearer", expires_in: 300, id_token: idToken, refresh_token: "refresh-0" },
    };
  }

  // oxlint-disable-next-line no-misused-promises -- a test server; a rejection fails the test
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", fake.issuer);
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") {
      return void send(200, {
        issuer: fake.issuer,
        authorization_endpoint: `${fake.issuer}/auth`,
        token_endpoint: `${fake.issuer}/token`,
        jwks_uri: `${fake.issuer}/jwks`,
        end_session_endpoint: `${fake.issuer}/end`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["ES256"],
        code_challenge_methods_supported: ["S256"],
      });
    }
    if (url.pathname === "/jwks") return void send(200, { keys: [jwk] });
    if (url.pathname === "/auth") {
      fake.lastAsk = url.searchParams;
      const code = `code-${codes.size}`;
      codes.set(code, url.searchParams);
      const back = new URL(url.searchParams.get("redirect_uri") ?? "");
      back.search = new URLSearchParams({ code, state: url.searchParams.get("state") ?? "" }).toString();
      return void response.writeHead(303, { location: back.href }).end();
    }
    let body = "";
    for await (const part of request) body += part;
    const answer = await tokens(new URLSearchParams(body));
    return void send(answer.status, answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const fake: FakeIssuer = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sub: "maria",
    authTime: undefined,
    refresh: "give",
    refreshes: 0,
    lastAsk: undefined,
    async accessToken(audience, { claims = {}, header = {}, otherKey = false } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const said = { iss: fake.issuer, sub: "csde-warehouse", aud: audience, iat: now, exp: now + 600, ...claims };
      const key = otherKey ? (await generateKeyPair("ES256")).privateKey : keys.privateKey;
      return new SignJWT(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)))
        .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: "k", ...header })
        .sign(key);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}
