import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documents } from "./support/operations.ts";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ mostRequestsAtOnce: 2 });
});
afterAll(() => stage.close());

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(stage.gateway.address).port), "127.0.0.1", () => socket.write(text));
    socket
      .on("data", (part) => (answer += part.toString()))
      .on("end", () => resolve(answer))
      .on("error", reject);
  });
}

test("bytes that are no HTTP get one JSON answer and the connection is closed", async () => {
  for (const text of [
    "nonsense\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    `GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
  ]) {
    const answer = await raw(text);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toContain('"code":"BAD_REQUEST"');
    expect(answer).not.toMatch(/<html|HPE_/);
  }
});

test("an address that cannot be decoded is a client's fault", async () => {
  const answer = await raw("GET /n/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
});

test("more requests than can be worked on are sent away for a second; health is still answered", async () => {
  stage.membership.respond = async () => wait(150).then(() => ({ data: { rescs: [] } }));
  const running = [stage.run(documents.rescs), stage.run(documents.rescs)];
  await wait(40);
  const refused = await stage.run(documents.rescs);
  expect([refused.status, refused.headers.get("retry-after"), refused.body.errors?.[0]?.extensions.code]).toEqual([503, "1", "OVERLOADED"]);
  expect((await fetch(`${stage.gateway.address}/livez`)).status).toBe(200);
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await stage.run(documents.rescs)).status).toBe(200);
});
