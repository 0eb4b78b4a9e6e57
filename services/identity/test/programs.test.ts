import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createRemoteJWKSet, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIdentityProvider, type DemonstrationPerson, type IdentityProvider } from "../src/index.ts";
import { freePort } from "./free-port.ts";

const audience = "http://localhost:4000/graphql";
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const jwk = { ...privateKey.export({ format: "jwk" }), kid: "csde", alg: "ES256" } as JWK;
const { d: _secret, ...publicKey } = jwk;

const ann: DemonstrationPerson = {
  sub: "person-ann",
  name: "Ann Example",
  email: "ann@crec.example",
  title: "Executive Director",
  organization: "CREC",
  roles: [],
  demonstration: true,
};

let provider: IdentityProvider;
beforeAll(async () => {
  const port = await freePort();
  provider = await createIdentityProvider({
    issuer: `http://localhost:${port}`,
    port,
    host: "localhost",
    people: [ann],
    clients: [],
    programs: [{ clientId: "csde-warehouse", publicKeys: [publicKey] }],
    audience,
    environment: "test",
  });
});
afterAll(() => provider.close());

async function assertion(change: { readonly subject?: string; readonly key?: JWK; readonly audience?: string } = {}): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: "ES256", kid: "csde" })
    .setIssuer("csde-warehouse")
    .setSubject(change.subject ?? "csde-warehouse")
    .setAudience(change.audience ?? provider.issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime("1m")
    .sign(await importJWK(change.key ?? jwk, "ES256"));
}

async function token(clientAssertion: string, more: Record<string, string> = {}) {
  const answer = await fetch(`${provider.issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: clientAssertion,
      ...more,
    }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe("a program", () => {
  it("gets a token of ten minutes for the platform and nothing else", async () => {
    const { status, body } = await token(await assertion());
    expect([status, body["token_type"], body["expires_in"]]).toEqual([200, "Bearer", 600]);
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    const { payload } = await jwtVerify(String(body["access_token"]), keys, { issuer: provider.issuer, audience, typ: "at+jwt" });
    expect(payload).toMatchObject({ sub: "csde-warehouse", aud: audience });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(body["refresh_token"]).toBeUndefined();
  });

  it("uses an assertion once", async () => {
    const used = await assertion();
    expect((await token(used)).status).toBe(200);
    const again = await token(used);
    expect([again.status, again.body["error"]]).toEqual([401, "invalid_client"]);
  });

  it("gets nothing with another's key, for another audience, or as somebody else", async () => {
    const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }) as JWK;
    expect((await token(await assertion({ key: other }))).status).toBe(401);
    expect((await token(await assertion({ audience: "https://other.example" }))).status).toBe(401);
    expect((await token(await assertion({ subject: "oec-warehouse" }))).status).toBeGreaterThanOrEqual(400);
    const elsewhere = await token(await assertion(), { resource: "https://other.example" });
    expect([elsewhere.status, elsewhere.body["error"]]).toEqual([400, "invalid_target"]);
  });
});
