import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { documents } from "./support/operations.ts";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
const rescs = () => ({
  data: {
    rescs: [
      { __typename: "Resc", code: "CREC", name: "CREC" },
      { __typename: "Resc", code: "LEARN", name: "LEARN" },
    ],
  },
});

beforeEach(async () => {
  stage = await startStage({ callLimits: { callMilliseconds: 150, answerBytes: 50_000 }, requestMilliseconds: 400 });
  stage.membership.respond = rescs;
});
afterEach(() => stage.close());

test("a dead subgraph costs only its own fields, each with its path", async () => {
  await stage.engagements.close();
  const { status, body } = await stage.run(documents.rescsWithCounts);
  expect(status).toBe(200);
  expect(body.data).toEqual({
    rescs: [
      { code: "CREC", name: "CREC", outOfRegionCounts: null },
      { code: "LEARN", name: "LEARN", outOfRegionCounts: null },
    ],
  });
  expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [["rescs", 0, "outOfRegionCounts"], "UNAVAILABLE"],
    [["rescs", 1, "outOfRegionCounts"], "UNAVAILABLE"],
  ]);
  await stage.membership.close();
  const both = await stage.run(documents.rescs);
  expect([both.status, both.body.data, both.body.errors?.[0]?.path]).toEqual([200, { rescs: null }, ["rescs"]]);
});

test("a slow subgraph is given up after the deadline of a call", async () => {
  stage.membership.respond = () => new Promise(() => {});
  const { body } = await stage.run(documents.rescs);
  expect(stage.logged.join()).toContain("No answer in time.");
  expect(body.errors?.[0]?.extensions.code).toBe("UNAVAILABLE");
});

test("nothing a subgraph says passes unread", async () => {
  const secret = "relation engagements.terms at 10.0.0.7";
  stage.membership.respond = () => ({
    data: { rescs: null },
    errors: [
      { message: secret, path: ["rescs"], extensions: { code: "DATABASE", stack: secret } },
      { message: secret, path: ["rescs"], extensions: { code: "FORBIDDEN", note: secret } },
    ],
    extensions: { trace: secret },
  });
  const { body, status } = await stage.run(documents.rescs);
  expect(status).toBe(200);
  expect(JSON.stringify(body)).not.toContain("10.0.0.7");
  expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [["rescs"], "INTERNAL"],
    [["rescs"], "FORBIDDEN"],
  ]);
  expect(stage.logged.join()).toContain(secret);
});

test("garbage, redirects, wrong types and oversized answers are failures, not answers", async () => {
  for (const write of [
    () => ["text/html", "<h1>no</h1>", 200],
    () => ["application/json", "{", 200],
    () => ["application/json", "[]", 200],
    () => ["application/json", "{}", 302],
    () => ["application/json", JSON.stringify({ data: { rescs: [], pad: "x".repeat(60_000) } }), 200],
  ] as (() => [string, string, number])[]) {
    const [type, text, status] = write();
    stage.membership.respond = (_call, response) =>
      void response.writeHead(status, { "content-type": type, location: stage.engagements.url }).end(text);
    expect((await stage.run(documents.rescs)).body.errors?.[0]?.extensions.code).toBe("UNAVAILABLE");
  }
  expect(stage.engagements.calls).toHaveLength(0);
});

test("a query is tried once more, a mutation never", async () => {
  stage.store.person("staff", ["EXECUTIVE_DIRECTOR", "CREC"]);
  const cookie = await stage.store.signIn("staff");
  let failures = 1;
  stage.membership.respond = (_call, response) => (failures-- > 0 ? void response.socket?.destroy() : rescs());
  expect((await stage.run(documents.rescs)).body.errors).toBeUndefined();
  expect(stage.membership.calls).toHaveLength(2);
  failures = 1;
  expect((await stage.run(documents.giveRole, { role: "x" }, cookie)).body.errors?.[0]).toMatchObject({
    path: ["giveRole"],
    extensions: { code: "UNAVAILABLE" },
  });
  expect(stage.membership.calls).toHaveLength(3);
});

test("the breaker opens after ten failures and spares the subgraph", async () => {
  stage.membership.respond = (_call, response) => void response.writeHead(500).end();
  for (let count = 0; count < 12; count += 1) await stage.run(documents.rescs);
  expect(stage.membership.calls).toHaveLength(10);
});

test("a client that leaves stops the call to the subgraph", async () => {
  const client = new AbortController();
  const closed = new Promise<void>((resolve) => {
    stage.membership.respond = (_call, response) =>
      new Promise(() => {
        response.once("close", resolve);
        client.abort();
      });
  });
  await expect(
    fetch(`${stage.gateway.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      signal: client.signal,
      body: JSON.stringify({ documentId: [...stage.deps.registeredOperations].find(([, text]) => text === documents.rescs)?.[0] }),
    }),
  ).rejects.toThrow();
  await expect(closed).resolves.toBeUndefined();
  // What follows in the log is about others: nothing is said of the subgraph for a client that left.
  stage.membership.respond = rescs;
  expect((await stage.run(documents.rescs)).body.errors).toBeUndefined();
  expect(stage.logged.join()).not.toContain("no usable answer");
});

test("ready while every part is, and not while stopping; health tells no detail", async () => {
  const ready = async () => {
    await wait(550);
    return fetch(`${stage.gateway.address}/readyz`);
  };
  expect((await ready()).status).toBe(200);
  stage.engagements.ready = false;
  const answer = await ready();
  expect([answer.status, await answer.json()]).toEqual([503, { status: "not ready" }]);
  stage.engagements.ready = true;
  stage.store.isReady = false;
  expect((await ready()).status).toBe(503);
  expect((await fetch(`${stage.gateway.address}/livez`)).status).toBe(200);
});

test("a stop lets the request under way finish", async () => {
  stage.membership.respond = async () => wait(100).then(rescs);
  const running = stage.run(documents.rescs);
  await wait(30);
  const stopped = stage.gateway.close();
  expect((await running).body.errors).toBeUndefined();
  await stopped;
});
