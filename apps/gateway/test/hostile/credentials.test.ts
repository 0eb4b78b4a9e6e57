import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { quotaSettings } from "../../src/quota/quota-settings.ts";
import { sendRaw } from "./raw.ts";
import { expectClean, type HostileStage, hostileStage } from "./stage.ts";

let hostile: HostileStage;
let port: number;
let secret: string;
beforeAll(async () => {
  hostile = await hostileStage();
  port = Number(new URL(hostile.stage.gateway.address).port);
  secret = hostile.key.replace("Bearer ", "");
});
afterAll(() => hostile.stage.close());
beforeEach(() => {
  hostile.stage.store.log.length = 0;
  hostile.stage.logged.length = 0;
});
afterEach(async () => {
  neverWrittenDown();
  await hostile.works();
});

function neverWrittenDown(): void {
  expect(JSON.stringify([hostile.stage.store.log, hostile.stage.logged])).not.toContain(secret);
}

const question = JSON.stringify({ query: "{ rescs { code } }" });

async function ask(...headers: readonly string[]) {
  const head = ["POST /graphql HTTP/1.1", "Content-Type: application/json", `Content-Length: ${question.length}`, ...headers];
  const { status, head: top, body } = await sendRaw(port, head, question);
  const said = expectClean(body, /content-type: (.*)/i.exec(top)?.[1] ?? null);
  return [status, said.errors?.[0]?.extensions.code];
}

describe("the Authorization header", () => {
  it.each([
    ["as it should be", (key: string) => [`Authorization: Bearer ${key}`]],
    ["with the scheme in small letters", (key: string) => [`Authorization: bearer ${key}`]],
    ["with the scheme in capitals", (key: string) => [`AUTHORIZATION: BEARER ${key}`]],
    ["with blanks around it", (key: string) => [`Authorization:    Bearer ${key}  \t`]],
  ])("%s is taken", async (_, headers) => expect(await ask(...headers(secret))).toEqual([200, undefined]));

  it.each([
    ["twice", (key: string) => [`Authorization: Bearer ${key}`, `Authorization: Bearer ${key}`]],
    ["twice, with another key", (key: string) => [`Authorization: Bearer ${key}`, `Authorization: Bearer ${key.replace(/.$/, "y")}`]],
    ["twice, empty at first", (key: string) => ["Authorization:", `Authorization: Bearer ${key}`]],
    ["with two keys", (key: string) => [`Authorization: Bearer ${key}, Bearer ${key}`]],
    ["with two blanks", (key: string) => [`Authorization: Bearer  ${key}`]],
    ["with a tab", (key: string) => [`Authorization: Bearer\t${key}`]],
    ["without its scheme", (key: string) => [`Authorization: ${key}`]],
    ["of another scheme", (key: string) => [`Authorization: Basic ${Buffer.from(`x:${key}`).toString("base64")}`]],
    ["with a key that goes on", (key: string) => [`Authorization: Bearer ${key}x`]],
    ["with a key that ends early", (key: string) => [`Authorization: Bearer ${key.slice(0, -1)}`]],
    ["with a key in capitals", (key: string) => [`Authorization: Bearer ${key.toUpperCase()}`]],
    ["with a key of another scope", (key: string) => [`Authorization: Bearer ${key.replace("analyst", "csde")}`]],
    ["with a key and padding", (key: string) => [`Authorization: Bearer ${key}=`]],
    ["with the key escaped", (key: string) => [`Authorization: Bearer ${key.replace("_", "%5F")}`]],
    ["in quotes", (key: string) => [`Authorization: Bearer "${key}"`]],
    ["empty", () => ["Authorization: "]],
    ["of four thousand letters", () => [`Authorization: Bearer ${"x".repeat(4_000)}`]],
    ["of nine thousand letters", () => [`Authorization: Bearer ${"x".repeat(9_000)}`]],
  ])("%s is refused", async (_, headers) => expect(await ask(...headers(secret))).toEqual([401, "KEY_NOT_VALID"]));

  it("of twenty thousand letters is not read at all", async () => {
    expect(await ask(`Authorization: Bearer ${"x".repeat(20_000)}`)).toEqual([431, "BAD_REQUEST"]);
  });

  it("is the only place: a key elsewhere is nobody's, and is not written down", async () => {
    expect(await ask(`Cookie: __Host-resc=${secret}`)).toEqual([401, "UNAUTHENTICATED"]);
    expect(await ask(`X-Api-Key: ${secret}`)).toEqual([401, "UNAUTHENTICATED"]);
    expect(await ask(`Proxy-Authorization: Bearer ${secret}`)).toEqual([401, "UNAUTHENTICATED"]);
    for (const name of ["key", "access_token", "authorization", "api_key"]) {
      const answer = await fetch(`${hostile.stage.gateway.address}/graphql?${name}=${secret}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: question,
      });
      const text = await answer.text();
      expect([answer.status, expectClean(text, answer.headers.get("content-type")).errors?.[0]?.extensions.code]).toEqual([
        401,
        "UNAUTHENTICATED",
      ]);
      expect(text).not.toContain(secret);
    }
  });
});

it("a key that is not known any more is refused with the next request", async () => {
  const kept = hostile.stage.store.programs.get(secret);
  hostile.stage.store.programs.delete(secret);
  expect(await ask(`Authorization: Bearer ${secret}`)).toEqual([401, "KEY_NOT_VALID"]);
  if (kept) hostile.stage.store.programs.set(secret, kept);
});

it("a key whose role reads nothing any more is refused", async () => {
  for (const role of ["STAFF", "COORDINATOR", "SYSTEM", "ANONYMOUS", "", "toString"]) {
    const [scheme, other = ""] = hostile.stage.store.key(role, "PUBLIC").split(" ");
    expect([role, await ask(`Authorization: ${scheme} ${other}`)]).toEqual([role, [401, "KEY_NOT_VALID"]]);
  }
});

describe("the quota", () => {
  const quota = quotaSettings.perWindow.ANALYST;
  // Ten rows, their field at the top and the connection's tenth, rounded up.
  const twelve = { query: "{ districts(first: 10) { nodes { id } } }" };
  const client = () => `KEY:${hostile.stage.store.programs.get(secret)?.clientId}`;

  it.each([
    [quota - 13, 200, 1],
    [quota - 12, 200, 0],
    [quota - 11, 429, 11],
    [quota, 429, 0],
  ])("with %i spent answers %i and leaves %i", async (spent, status, left) => {
    hostile.stage.store.spent.set(client(), spent);
    const calls = hostile.stage.membership.calls.length;
    const answer = await hostile.send(twelve);
    expect([answer.status, answer.headers.get("ratelimit")]).toEqual([status, `"cost";r=${left};t=1800`]);
    expect(hostile.stage.membership.calls.length - calls).toBe(status === 200 ? 1 : 0);
  });

  it("is not spent by what is refused, and not gone round by asking all at once", async () => {
    hostile.stage.store.spent.set(client(), quota - 24);
    for (const query of ["{", "{ nothing }", 'mutation { giveRole(role: "x") }', "{ districts(first: 5000) { nodes { id } } }"])
      await hostile.send({ query });
    expect(hostile.stage.store.spent.get(client())).toBe(quota - 24);
    const answers = await Promise.all(Array.from({ length: 8 }, () => hostile.send(twelve)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(answers.filter(({ code }) => code === "QUOTA_SPENT")).toHaveLength(6);
  });
});
