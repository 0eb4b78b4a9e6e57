import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { limitSettings } from "../../src/limits/limit-settings.ts";
import { sendRaw } from "./raw.ts";
import { expectClean, type HostileStage, hostileStage } from "./stage.ts";

let hostile: HostileStage;
let port: number;
beforeAll(async () => {
  hostile = await hostileStage();
  port = Number(new URL(hostile.stage.gateway.address).port);
});
afterAll(() => hostile.stage.close());
afterEach(() => hostile.works());

const query = "{ rescs { code } }";
const question = JSON.stringify({ query });
const bytes = (text: string) => Buffer.byteLength(text);

/** A body of exactly `size` bytes, written in different ways. */
const sized: Readonly<Record<string, (size: number) => string>> = {
  "spaces between": (size) => `{"query":"${query}"${" ".repeat(size - bytes(question))}}`,
  "a comment in the document": (size) => {
    const written = JSON.stringify({ query: `#\n${query}` });
    return written.replace("#", `#${"x".repeat(size - bytes(written))}`);
  },
  "letters of several bytes": (size) => {
    const empty = bytes(JSON.stringify({ query, extensions: { x: "" } }));
    const left = size - empty;
    return JSON.stringify({ query, extensions: { x: `${"é".repeat(Math.floor(left / 2))}${left % 2 ? "x" : ""}` } });
  },
  escapes: (size) => {
    const empty = bytes(JSON.stringify({ query, extensions: { x: "" } }));
    const left = size - empty;
    return `{"query":"${query}","extensions":{"x":"${String.raw`\u0061`.repeat(Math.floor(left / 6))}${"x".repeat(left % 6)}"}}`;
  },
  "many keys": (size) => {
    const keys = Array.from({ length: 1_000 }, (_, index) => `"k${index}":0`).join(",");
    const start = `{"query":"${query}","extensions":{${keys}}`;
    return `${start}${" ".repeat(size - bytes(start) - 1)}}`;
  },
};

describe.each(Object.entries(sized))("256 KiB, filled with %s", (_, write) => {
  const limit = limitSettings.bodyBytes;
  const chunked = (body: string) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < body.length; at += 50_000) controller.enqueue(Buffer.from(body.slice(at, at + 50_000)));
        controller.close();
      },
    });

  it.each([
    ["with a length", (body: string): RequestInit => ({ body })],
    ["in chunks", (body: string): RequestInit => ({ body: chunked(body), duplex: "half" })],
  ])("%s", async (_way, init) => {
    for (const size of [limit - 1, limit]) {
      const body = write(size);
      expect(bytes(body)).toBe(size);
      expect([size, (await hostile.send(body, init(body))).status]).toEqual([size, 200]);
    }
    for (const size of [limit + 1, limit * 4]) {
      const body = write(size);
      const answer = await hostile.send(body, init(body));
      expect([size, answer.status, answer.code]).toEqual([size, 413, "BODY_TOO_LARGE"]);
    }
  });
});

it("nesting of 64 levels is read, of 65 and of a hundred thousand refused", async () => {
  const nested = (levels: number) => `{"query":"${query}","extensions":{"x":${"[".repeat(levels - 2)}${"]".repeat(levels - 2)}}}`;
  for (const levels of [63, 64]) expect((await hostile.send(nested(levels))).status).toBe(200);
  for (const levels of [65, 100_000]) expect((await hostile.send(nested(levels))).code).toBe("JSON_INVALID");
});

type Refused = readonly [body: string | Uint8Array, status: number, code: string, headers?: Readonly<Record<string, string>>];

const refused: readonly (readonly [name: string, ...Refused])[] = [
  ["a key twice", `{"query":"${query}","query":"${query}"}`, 400, "JSON_INVALID"],
  ["a key twice, once escaped", `{"query":"${query}","qu\\u0065ry":"${query}"}`, 400, "JSON_INVALID"],
  ["a key twice below", `{"query":"${query}","variables":{"a":1,"a":2}}`, 400, "JSON_INVALID"],
  ["__proto__", `{"query":"${query}","variables":{"__proto__":{"admin":true}}}`, 400, "JSON_INVALID"],
  ["a batch", `[${question},${question}]`, 400, "BATCH_NOT_ALLOWED"],
  ["an empty batch", "[]", 400, "BATCH_NOT_ALLOWED"],
  ["a number", "1", 400, "BAD_REQUEST"],
  ["null", "null", 400, "BAD_REQUEST"],
  ["a text", '"{ rescs { code } }"', 400, "BAD_REQUEST"],
  ["nothing", "", 400, "JSON_INVALID"],
  ["two values", `${question}${question}`, 400, "JSON_INVALID"],
  ["a comment", `${question}// `, 400, "JSON_INVALID"],
  ["a byte order mark", `\uFEFF${question}`, 400, "JSON_INVALID"],
  ["UTF-16", Buffer.from(question, "utf16le"), 400, "JSON_INVALID"],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400, "JSON_INVALID"],
  ["another charset", question, 415, "UNSUPPORTED_MEDIA_TYPE", { "content-type": "application/json; charset=utf-16" }],
  ["a form", "query=%7B__typename%7D", 415, "UNSUPPORTED_MEDIA_TYPE", { "content-type": "application/x-www-form-urlencoded" }],
  ["plain text", question, 415, "UNSUPPORTED_MEDIA_TYPE", { "content-type": "text/plain" }],
  ["a document alone", query, 415, "UNSUPPORTED_MEDIA_TYPE", { "content-type": "application/graphql" }],
  ["parts", `--x\r\n\r\n${question}\r\n--x--`, 415, "UNSUPPORTED_MEDIA_TYPE", { "content-type": "multipart/form-data; boundary=x" }],
  ["JSON of another kind", question, 415, "UNSUPPORTED_MEDIA_TYPE", { "content-type": "application/json-patch+json" }],
  ["gzip", gzipSync(question), 415, "UNSUPPORTED_MEDIA_TYPE", { "content-encoding": "gzip" }],
  ["gzip of much", gzipSync(Buffer.alloc(20_000_000, 0x20)), 415, "UNSUPPORTED_MEDIA_TYPE", { "content-encoding": "gzip" }],
  ["brotli", brotliCompressSync(question), 415, "UNSUPPORTED_MEDIA_TYPE", { "content-encoding": "br" }],
  ["deflate", deflateSync(question), 415, "UNSUPPORTED_MEDIA_TYPE", { "content-encoding": "deflate" }],
  ["gzip twice", gzipSync(gzipSync(question)), 415, "UNSUPPORTED_MEDIA_TYPE", { "content-encoding": "identity, gzip" }],
  ["gzip that is not said", gzipSync(question), 400, "JSON_INVALID"],
  ["an answer as a page", question, 406, "NOT_ACCEPTABLE", { accept: "text/html" }],
  ["an answer as an event stream", question, 406, "NOT_ACCEPTABLE", { accept: "text/event-stream" }],
  ["a list of variables", JSON.stringify({ query, variables: [] }), 400, "BAD_REQUEST"],
  ["a list as document", JSON.stringify({ query: [query] }), 400, "BAD_REQUEST"],
  ["a subscription", JSON.stringify({ query: "subscription { rescs { code } }" }), 400, "SUBSCRIPTIONS_NOT_OFFERED"],
  ["no operation", JSON.stringify({ query: "fragment F on Resc { code }" }), 400, "OPERATION_RESOLUTION_FAILURE"],
  ["a schema", JSON.stringify({ query: "type Query { a: Int }" }), 400, "OPERATION_RESOLUTION_FAILURE"],
];

describe("bodies that are refused", () => {
  it.each(refused.map(([name, ...sent]): [string, Refused] => [name, sent]))("%s", async (_, [body, status, code, headers = {}]) => {
    const answer = await hostile.send(body, { headers });
    expect([answer.status, answer.code, answer.body.data]).toEqual([status, code, undefined]);
  });
});

describe("GET", () => {
  const get = (search: string, headers: Record<string, string> = { "x-resc-portal": "1", "content-type": "" }) =>
    hostile.send(undefined, { method: "GET", path: `/graphql${search}`, headers });

  it("is answered with a header that other sites cannot send, and not without", async () => {
    const search = `?query=${encodeURIComponent(query)}`;
    expect((await get(search)).status).toBe(200);
    expect((await get(search, { "content-type": "", "apollo-require-preflight": "1" })).status).toBe(200);
    for (const type of ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await get(search, { "content-type": type })).code).toBe("PREFLIGHT_REQUIRED");
  });

  it.each([
    ["?query=%7Brescs%7Bcode%7D%7D&query=%7Brescs%7Bname%7D%7D", "BAD_REQUEST"],
    ["?query=%7Brescs%7Bcode%7D%7D&variables=%7B%22a%22%3A1%2C%22a%22%3A2%7D", "JSON_INVALID"],
    ["?query=%7Brescs%7Bcode%7D%7D&variables=1", "BAD_REQUEST"],
    ["?query=mutation%7BgiveRole(role%3A%22x%22)%7D", "FORBIDDEN"],
    ["?query=subscription%7Bx%7D", "SUBSCRIPTIONS_NOT_OFFERED"],
    ["?documentId=..%2F..%2Fetc%2Fpasswd", "OPERATION_NOT_REGISTERED"],
    ["", "BAD_REQUEST"],
  ])("%s is refused", async (search, code) => expect((await get(search)).code).toBe(code));
});

it.each(["PUT", "PATCH", "DELETE"])("%s is no way to ask", async (method) => {
  const answer = await hostile.send(question, { method });
  expect([answer.status, answer.code, answer.headers.get("allow")]).toEqual([405, "METHOD_NOT_ALLOWED", "GET, POST, OPTIONS"]);
});

it.each(["TRACE", "CONNECT", "PROPFIND", "NONSENSE"])("%s is answered without echo", async (method) => {
  const { status, body } = await sendRaw(port, [`${method} /graphql HTTP/1.1`, "X-Canary: canary-in-a-header"]);
  expect(status === 0 || status >= 400).toBe(true);
  expect(body).not.toContain("canary-in-a-header");
});

describe("framing", () => {
  const head = (...more: string[]) => [
    "POST /graphql HTTP/1.1",
    "Content-Type: application/json",
    `Authorization: ${hostile.key}`,
    ...more,
  ];

  it("two lengths, a length beside chunks, and chunks that are none are refused", async () => {
    for (const more of [
      [`Content-Length: ${question.length}`, "Content-Length: 5"],
      [`Content-Length: ${question.length}`, "Transfer-Encoding: chunked"],
      ["Content-Length: -1"],
      ["Content-Length: 1e3"],
      ["Transfer-Encoding: chunked, gzip"],
    ]) {
      const answer = await sendRaw(port, head(...more), question);
      expect([more, answer.status >= 400 && answer.status < 500]).toEqual([more, true]);
      expectClean(answer.body, /content-type: (.*)/i.exec(answer.head)?.[1] ?? null);
    }
    const broken = await sendRaw(port, head("Transfer-Encoding: chunked"), "zz\r\nnonsense\r\n0\r\n\r\n");
    expect(broken.status).toBe(400);
  });

  it("a second request inside of a body is not answered", async () => {
    const inside = `${question}POST /graphql HTTP/1.1\r\nHost: x\r\n\r\n`;
    const answer = await sendRaw(port, head(`Content-Length: ${inside.length}`), inside);
    expect(answer.body).toContain("JSON_INVALID");
    expect(answer.body.match(/HTTP\/1\.1/g)).toBeNull();
  });
});
