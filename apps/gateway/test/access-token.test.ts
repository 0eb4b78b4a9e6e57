import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeIssuer, startFakeIssuer, type TokenChange } from "./support/fake-issuer.ts";
import { type Stage, startStage } from "./support/start-gateway.ts";

const audience = "http://localhost:4000/graphql";
const now = Math.floor(Date.now() / 1000);
let issuer: FakeIssuer;
let stage: Stage;

beforeAll(async () => {
  issuer = await startFakeIssuer();
  stage = await startStage({
    oidc: { issuer: issuer.issuer, clientId: "gateway", clientSecret: "a-secret-of-the-tests", allowInsecure: true },
  });
  stage.store.programs.set(`${issuer.issuer} csde-warehouse`, {
    clientId: "csde-warehouse",
    personId: "person_csde",
    role: "CSDE_READER",
    organization: "CSDE",
    now,
  });
  stage.membership.respond = () => ({ data: { rescs: [{ __typename: "Resc", code: "CREC" }] } });
});
afterAll(async () => {
  await stage.close();
  await issuer.close();
});

const ask = (token: string) => stage.post({ query: "{ rescs { code } }" }, { authorization: `Bearer ${token}` });

test("a program with an access token of the issuer reads its agency's contract, from a quota of its own", async () => {
  const answer = await ask(await issuer.accessToken(audience));
  expect([answer.status, answer.body.data]).toEqual([200, { rescs: [{ code: "CREC" }] }]);
  expect(stage.membership.calls.at(-1)?.claims).toMatchObject({ sub: "person_csde", role: "CSDE_READER", org: "CSDE" });
  expect([...stage.store.spent.keys()]).toEqual(["PROGRAM:csde-warehouse"]);
});

const broken: readonly { readonly what: string; readonly change: TokenChange; readonly otherAudience?: string }[] = [
  { what: "of another issuer", change: { claims: { iss: "https://other.example" } } },
  { what: "for another audience", change: {}, otherAudience: "https://other.example/graphql" },
  { what: "for two audiences", change: { claims: { aud: [audience, "https://other.example"] } } },
  { what: "without an audience", change: { claims: { aud: undefined } } },
  { what: "that has ended more than 30 seconds ago", change: { claims: { exp: now - 40 } } },
  { what: "that does not end", change: { claims: { exp: undefined } } },
  { what: "that has not begun", change: { claims: { nbf: now + 60 } } },
  { what: "that is an ID token", change: { header: { typ: "JWT" } } },
  { what: "without a type", change: { header: { typ: undefined } } },
  { what: "signed with another key", change: { otherKey: true } },
  { what: "that names another key", change: { header: { kid: "other" } } },
  { what: "without a subject", change: { claims: { sub: undefined } } },
  { what: "of a program nobody knows here", change: { claims: { sub: "unknown" } } },
];

test.each([...broken])("a token $what is refused", async ({ change, otherAudience }) => {
  const answer = await ask(await issuer.accessToken(otherAudience ?? audience, change));
  expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([401, "KEY_NOT_VALID"]);
});

test("a token without a signature is refused", async () => {
  const [, payload = ""] = (await issuer.accessToken(audience)).split(".");
  const header = Buffer.from(JSON.stringify({ alg: "none", typ: "at+jwt" })).toString("base64url");
  expect((await ask(`${header}.${payload}.`)).status).toBe(401);
});

test("a clock that is half a minute off is forgiven", async () => {
  expect((await ask(await issuer.accessToken(audience, { claims: { exp: now - 5 } }))).status).toBe(200);
});

test("while the issuer is away its tokens cannot be judged, and are not taken for wrong ones", async () => {
  const away = await startStage();
  const answer = await away.post({ query: "{ rescs { code } }" }, { authorization: `Bearer ${await issuer.accessToken(audience)}` });
  await away.close();
  expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([503, "UNAVAILABLE"]);
});
