import { connect } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { limitReceiveTime } from "./receive-time.ts";

let app: FastifyInstance;
let port: number;
const late: string[] = [];
beforeAll(async () => {
  app = Fastify();
  limitReceiveTime(app, 60, (error, socket) => {
    late.push(error.code);
    socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
  });
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.post("/short", async () => "short");
  app.post("/long", { config: { receiveMilliseconds: 60_000 } }, async () => "long");
  await app.listen({ port: 0, host: "127.0.0.1" });
  port = (app.server.address() as { port: number }).port;
});
afterAll(() => app.close());

/** A request of which one byte is still to come. */
function almost(path: string) {
  const socket = connect(port, "127.0.0.1");
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (part) => (text += part.toString())).on("close", () => resolve(text));
  });
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: text/x\r\nContent-Length: 2\r\nConnection: close\r\n\r\na`);
  return { answer, finish: () => void socket.write("b") };
}

it("cuts what comes in too slowly, and gives a route with a time of its own that time", async () => {
  const [short, long] = [almost("/short"), almost("/long")];
  expect(await short.answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(late).toEqual(["ERR_HTTP_REQUEST_TIMEOUT"]);
  long.finish();
  expect(await long.answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*long$/);
});

it("cuts nothing that came in whole, however long its answer takes", async () => {
  const inTime = almost("/short");
  inTime.finish();
  expect(await inTime.answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(late).toHaveLength(1);
});
