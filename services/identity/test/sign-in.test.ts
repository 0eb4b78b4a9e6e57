import * as client from "openid-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIdentityProvider, type DemonstrationPerson, type IdentityProvider } from "../src/index.ts";
import { createBrowser, hiddenField } from "./browser.ts";
import { freePort } from "./free-port.ts";

const ann: DemonstrationPerson = {
  sub: "person-ann",
  name: "Ann <Example>",
  email: "ann@crec.example",
  title: "Executive Director",
  organization: "CREC",
  roles: ["executive director"],
  demonstration: true,
};
const bob: DemonstrationPerson = {
  ...ann,
  sub: "person-bob",
  name: "Bob Sample",
  email: "bob@learn.example",
  organization: "LEARN",
  roles: ["staff", "clearinghouse director"],
};
const callback = "http://localhost:49999/sign-in/callback";
const home = "http://localhost:49999/";
const secret = "a secret of this test only, long enough";

let provider: IdentityProvider;
let config: client.Configuration;

beforeAll(async () => {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  provider = await createIdentityProvider({
    issuer,
    port,
    host: "localhost",
    people: [ann, bob],
    environment: "test",
    clients: [
      {
        clientId: "resc-gateway",
        redirectUris: [callback],
        postLogoutRedirectUris: [home],
        authentication: { method: "client_secret_basic", secret },
      },
    ],
  });
  config = await client.discovery(
    new URL(issuer),
    "resc-gateway",
    { id_token_signed_response_alg: "ES256" },
    client.ClientSecretBasic(secret),
    { execute: [client.allowInsecureRequests] },
  );
  // The key is fetched and every id token verified with it.
  client.enableNonRepudiationChecks(config);
});
afterAll(() => provider.close());

async function begin(extra: Record<string, string> = {}) {
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: "openid profile email offline_access",
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    ...extra,
  });
  return {
    url: url.href,
    finish: (at: string) => client.authorizationCodeGrant(config, new URL(at), { pkceCodeVerifier: verifier, expectedState: state }),
  };
}

async function signIn(browser = createBrowser(), person = ann, extra: Record<string, string> = {}) {
  const { url, finish } = await begin(extra);
  const page = await browser.open(url, callback);
  if (!page.response) return { tokens: await finish(page.url), asked: false };
  const chosen = await browser.open(page.url, callback, { sub: person.sub });
  return { tokens: await finish(chosen.url), asked: true };
}

describe("signing in", () => {
  it("shows the people by organization on a page that runs nothing", async () => {
    const { url } = await begin();
    const { response } = await createBrowser().open(url, callback);
    const html = (await response?.text()) ?? "";
    expect(response?.status).toBe(200);
    expect(html).toContain("These people are invented. This page exists only on a local installation.");
    expect(html).toContain("Ann &#60;Example&#62;");
    expect(html).toContain("staff, clearinghouse director");
    expect(html).toMatch(/<h2[^>]*>CREC<\/h2>.*<h2[^>]*>LEARN<\/h2>/s);
    expect(html).not.toContain("<script");
    expect(response?.headers.get("content-security-policy")).toContain("form-action 'self' http://localhost:49999;");
  });

  it("gives an id token with the person and a short access token", async () => {
    const { tokens } = await signIn();
    expect(tokens.claims()).toMatchObject({
      iss: provider.issuer,
      aud: "resc-gateway",
      sub: ann.sub,
      name: ann.name,
      email: ann.email,
      auth_time: expect.any(Number),
    });
    expect(tokens.claims()).not.toHaveProperty("roles");
    expect(tokens.expires_in).toBe(300);
    const header = JSON.parse(Buffer.from(tokens.id_token?.split(".")[0] ?? "", "base64url").toString()) as { alg: string };
    expect(header.alg).toBe("ES256");
  });

  it("asks once a session, and again when a fresh sign-in is wanted", async () => {
    const browser = createBrowser();
    expect((await signIn(browser)).asked).toBe(true);
    expect((await signIn(browser)).asked).toBe(false);
    expect((await signIn(browser, ann, { prompt: "login" })).asked).toBe(true);
    expect((await signIn(browser, ann, { max_age: "3600" })).asked).toBe(false);
    expect((await signIn(browser, ann, { max_age: "0" })).asked).toBe(true);
  });

  it("lets another person take over, which ends the tokens of the first", async () => {
    const browser = createBrowser();
    const first = await signIn(browser);
    const other = await signIn(browser, bob, { prompt: "login" });
    expect(other.tokens.claims()?.sub).toBe(bob.sub);
    await expect(client.refreshTokenGrant(config, first.tokens.refresh_token ?? "")).rejects.toMatchObject({ error: "invalid_grant" });
    expect((await client.refreshTokenGrant(config, other.tokens.refresh_token ?? "")).claims()?.sub).toBe(bob.sub);
    expect((await signIn(browser)).tokens.claims()?.sub).toBe(bob.sub);
  });

  it("asks nobody for consent, also when the client wants the prompt", async () => {
    const { tokens } = await signIn(createBrowser(), ann, { prompt: "consent" });
    expect(tokens.refresh_token).toBeDefined();
    expect(tokens.scope).toContain("offline_access");
  });

  it("can be left, and refuses what it did not offer", async () => {
    const browser = createBrowser();
    const { url, finish } = await begin();
    const page = await browser.open(url, callback);
    expect((await browser.open(page.url, callback, { sub: "somebody-else" })).response?.status).toBe(400);
    expect((await createBrowser().open(page.url, callback, { sub: ann.sub })).response?.status).toBe(400);
    const left = await browser.open(page.url, callback, { cancel: "yes" });
    await expect(finish(left.url)).rejects.toMatchObject({ error: "access_denied" });
  });

  it("requires PKCE, the registered redirect and the secret", async () => {
    const refused = async (change: (url: URL) => void) => {
      const url = new URL((await begin()).url);
      change(url);
      return createBrowser().open(url.href, callback);
    };
    expect((await refused((url) => url.searchParams.delete("code_challenge"))).url).toContain("error=invalid_request");
    expect((await refused((url) => url.searchParams.set("redirect_uri", "http://localhost:49999/other"))).response?.status).toBe(400);
    const response = await fetch(config.serverMetadata().token_endpoint ?? "", {
      method: "POST",
      body: new URLSearchParams({ grant_type: "refresh_token", refresh_token: "x", client_id: "resc-gateway" }),
    });
    expect(response.status).toBe(401);
  });
});

describe("refresh tokens", () => {
  it("rotate, and using an old one again revokes the family", async () => {
    const { tokens } = await signIn();
    const first = tokens.refresh_token ?? "";
    const second = await client.refreshTokenGrant(config, first);
    expect(second.refresh_token).not.toBe(first);
    expect(second.claims()?.sub).toBe(ann.sub);
    const third = await client.refreshTokenGrant(config, second.refresh_token ?? "");
    await expect(client.refreshTokenGrant(config, first)).rejects.toMatchObject({ error: "invalid_grant" });
    await expect(client.refreshTokenGrant(config, third.refresh_token ?? "")).rejects.toMatchObject({ error: "invalid_grant" });
  });

  it("end when the client revokes them", async () => {
    const { tokens } = await signIn();
    await client.tokenRevocation(config, tokens.refresh_token ?? "");
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? "")).rejects.toMatchObject({ error: "invalid_grant" });
  });
});

it("signing out takes one button, ends the tokens and leads back to the client", async () => {
  const browser = createBrowser();
  const { tokens } = await signIn(browser);
  const url = client.buildEndSessionUrl(config, { id_token_hint: tokens.id_token ?? "", post_logout_redirect_uri: home, state: "bye" });
  const { response } = await browser.open(url.href, home);
  const html = (await response?.text()) ?? "";
  expect(html.match(/<form/g)).toHaveLength(1);
  expect(html).not.toContain("<script");
  expect(response?.headers.get("content-security-policy")).toContain("form-action 'self' http://localhost:49999;");
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? "";
  const after = await browser.open(action, home, { xsrf: hiddenField(html, "xsrf"), logout: "yes" });
  expect(after.url).toBe(`${home}?state=bye`);
  await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? "")).rejects.toMatchObject({ error: "invalid_grant" });
  expect((await signIn(browser)).asked).toBe(true);
});
