import { expect, test } from "vitest";
import { MemoryStore } from "../../test/support/memory-store.ts";
import { testDeps } from "../../test/support/start-gateway.ts";
import type { GatewayDeps } from "../gateway-deps.ts";
import { createGateway } from "../gateway.ts";
import { developmentSecrets } from "./development-secrets.ts";
import { checkSettings, StartupRefusal } from "./startup-checks.ts";

const oidc = { issuer: "https://issuer.example", clientId: "gateway", clientSecret: "a-secret-of-the-tests", allowInsecure: false };
const good = testDeps({ kty: "OKP", crv: "Ed25519", x: "x", d: "d" }, new MemoryStore(), [], {
  environment: "production",
  publicUrl: "https://portal.example",
  filesUrl: "https://files.example",
  oidc,
});

test("good settings of production pass", () => expect(() => checkSettings(good)).not.toThrow());

test.each<[string, Partial<GatewayDeps>, RegExp]>([
  ["cookie key of the source", { cookieKey: developmentSecrets.cookieKey }, /cookie key is the one from the source/],
  ["short cookie key", { cookieKey: "abc" }, /32 bytes/],
  ["signing key of the source", { signingKey: developmentSecrets.signingKey }, /signing key is the one from the source/],
  [
    "client secret of the source",
    { oidc: { ...oidc, clientSecret: developmentSecrets.clientSecret } },
    /client secret is the one from the source/,
  ],
  ["short client secret", { oidc: { ...oidc, clientSecret: "short" } }, /16 characters/],
  ["http issuer", { oidc: { ...oidc, issuer: "http://issuer.example", allowInsecure: true } }, /issuer may not be http/],
  ["http issuer not allowed", { environment: "local", oidc: { ...oidc, issuer: "http://issuer.example" } }, /is not https/],
  ["http public address", { publicUrl: "http://portal.example" }, /public address may not be http/],
  ["public address with a path", { publicUrl: "https://portal.example/x" }, /has a path/],
  ["http address of files", { filesUrl: "http://files.example" }, /address of files may not be http/],
  ["address of files with a path", { filesUrl: "https://files.example/x" }, /address of files .* has a path/],
  ["files on the portal's own host", { filesUrl: "https://portal.example:8443" }, /host of their own/],
  ["no supergraph", { supergraphSdl: " " }, /supergraph is missing/],
  ["public operation that is not registered", { publicOperations: new Set(["abc"]) }, /not among the registered/],
])("%s", (_name, more, words) => {
  expect(() => checkSettings({ ...good, ...more })).toThrow(StartupRefusal);
  expect(() => checkSettings({ ...good, ...more })).toThrow(words);
});

test("a broken supergraph, a subgraph without an address and a portal that is not built refuse the start in one line", async () => {
  const local = { ...good, signingKey: developmentSecrets.signingKey, environment: "test" as const };
  for (const [more, words] of [
    [{ supergraphSdl: "type Query { a: Int }" }, /supergraph cannot be read/],
    [{ subgraphs: [] }, /without an address/],
    [{ portalDirectory: "/nowhere" }, /portal is not built/],
  ] as const) {
    await expect(createGateway({ ...local, ...more })).rejects.toThrow(words);
    await expect(createGateway({ ...local, ...more })).rejects.not.toThrow(/\n/);
  }
});
