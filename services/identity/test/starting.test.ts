import { execFile } from "node:child_process";
import { generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { settingsFrom } from "../src/environment.ts";
import { createIdentityProvider, parsePeople, type DemonstrationPerson, type IdentitySettings } from "../src/index.ts";

const ann: DemonstrationPerson = {
  sub: "ann",
  name: "Ann",
  email: "ann@crec.example",
  title: "Director",
  organization: "CREC",
  roles: [],
  demonstration: true,
};
const settings: IdentitySettings = {
  issuer: "http://localhost:4010",
  port: 4010,
  host: "127.0.0.1",
  people: [ann],
  environment: "development",
  clients: [{ clientId: "c", redirectUris: ["http://localhost:1/cb"], postLogoutRedirectUris: [], authentication: { method: "none" } }],
};

it("does not start in production", async () => {
  await expect(createIdentityProvider({ ...settings, environment: "production" })).rejects.toThrow(
    "does not start with NODE_ENV=production",
  );
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const run = promisify(execFile)(process.execPath, [main], { env: { NODE_ENV: "production" } });
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("does not start with NODE_ENV=production") });
});

it.each([
  ["a real address", { email: "ann@crec.org" }, "ends in .example"],
  ["somebody who is not invented", { demonstration: false as unknown as true }, "not marked as a demonstration person"],
])("refuses %s", async (_, change, message) => {
  await expect(createIdentityProvider({ ...settings, people: [{ ...ann, ...change }] })).rejects.toThrow(message);
});

it("refuses nobody, the same person twice and an issuer with a path", async () => {
  await expect(createIdentityProvider({ ...settings, people: [] })).rejects.toThrow("at least one");
  await expect(createIdentityProvider({ ...settings, people: [ann, ann] })).rejects.toThrow("used by two people");
  await expect(createIdentityProvider({ ...settings, issuer: "http://localhost:4010/" })).rejects.toThrow("without a path");
});

it("says in one line that the port is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(createIdentityProvider({ ...settings, port })).rejects.toThrow(
    `Port ${port} is taken. Free it or set IDENTITY_PORT to another number.`,
  );
  other.close();
});

it("lets a client prove itself with a key", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y } = publicKey.export({ format: "jwk" });
  const free = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => free.once("listening", resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const issuer = `http://127.0.0.1:${port}`;
  const authentication = {
    method: "private_key_jwt",
    publicKeys: [{ kty: "EC", crv: "P-256", x, y, kid: "k", alg: "ES256", use: "sig" }],
  } as const;
  const provider = await createIdentityProvider({
    ...settings,
    issuer,
    port,
    clients: settings.clients.map((client) => ({ ...client, authentication })),
  });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const assertion = (aud: string) => {
    const now = Math.floor(Date.now() / 1_000);
    const body = `${part({ alg: "ES256", kid: "k" })}.${part({ iss: "c", sub: "c", aud, jti: randomUUID(), iat: now, exp: now + 60 })}`;
    return `${body}.${sign("sha256", Buffer.from(body), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
  };
  const ask = async (aud: string) => {
    const form = {
      grant_type: "refresh_token",
      refresh_token: "none",
      client_assertion: assertion(aud),
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    };
    return ((await (await fetch(`${issuer}/token`, { method: "POST", body: new URLSearchParams(form) })).json()) as { error: string })
      .error;
  };
  // The client is known; only its refresh token is not.
  expect(await ask(issuer)).toBe("invalid_grant");
  expect(await ask("https://elsewhere.example")).toBe("invalid_client");
  await provider.close();
});

it("reads people and names what is missing", () => {
  expect(parsePeople(JSON.stringify([ann]))).toEqual([ann]);
  expect(() => parsePeople(JSON.stringify([{ ...ann, title: undefined }]))).toThrow("Person 1 has no title");
  expect(() => parsePeople(JSON.stringify([ann, { ...ann, sub: "b", roles: "many" }]))).toThrow("Person 2 has no roles");
  expect(() => parsePeople("{}")).toThrow("must hold a list");
});

it("names the variable that is missing", () => {
  expect(() => settingsFrom({})).toThrow("Set IDENTITY_PEOPLE_FILE");
  expect(() => settingsFrom({ IDENTITY_PORT: "many" })).toThrow("IDENTITY_PORT must be a number");
});
