import { createHash } from "node:crypto";
import { type IncomingHttpHeaders, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { fileSettings } from "../src/files/file-settings.ts";
import { type Stage, startStage } from "./support/start-gateway.ts";

const origin = "http://localhost:4000";
const fileId = "file_01h455vb4pex5vsknk084sn02q";
const facts = { id: fileId, name: "A form.pdf", mediaType: "application/pdf", size: 4, sha256: "aa" };

let stage: Stage;
let cookie: string;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.store.person("dana", ["DIRECTOR", "CREC"]);
  cookie = await stage.store.signIn("dana");
  stage.store.log.length = 0;
  stage.engagements.respondToFile = ({ bytes }) => ({ status: 200, json: { ...facts, size: bytes.byteLength } });
  stage.engagements.fileCalls.length = 0;
});

const digestOf = (bytes: Uint8Array) => `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`;
const path = "/files/engagements?purpose=FORM&name=A%20form.pdf";

interface Said {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function put(bytes: Uint8Array, more: Record<string, string | undefined> = {}, to = path) {
  const headers = {
    cookie,
    origin,
    "x-resc-portal": "1",
    "content-type": "application/pdf",
    "content-digest": digestOf(bytes),
    ...more,
  };
  const answer = await fetch(`${stage.gateway.address}${to}`, {
    method: "PUT",
    headers: Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    body: bytes as Uint8Array<ArrayBuffer>,
  });
  const body = (await answer.json()) as Said;
  return { status: answer.status, body, code: body.errors?.[0]?.extensions.code, message: body.errors?.[0]?.message };
}

describe("sending a file", () => {
  it("passes it on signed, with who sends it, and answers what the subgraph says", async () => {
    const bytes = Buffer.from("%PDF");
    expect(await put(bytes)).toMatchObject({ status: 200, body: { ...facts, size: 4 } });
    const [call] = stage.engagements.fileCalls;
    expect([call?.method, call?.url, call?.bytes.toString()]).toEqual(["PUT", "/files?purpose=FORM&name=A+form.pdf", "%PDF"]);
    expect(call?.claims).toMatchObject({ sub: "person_dana", role: "DIRECTOR", org: "CREC" });
  });

  it("takes 25 MB, and not one byte more, with its length said and without", async () => {
    for (const size of [fileSettings.mostBytes - 1, fileSettings.mostBytes])
      expect(await put(Buffer.alloc(size))).toMatchObject({ status: 200, body: { size } });
    const words = { status: 413, code: "FILE_TOO_LARGE" };
    expect(await put(Buffer.alloc(31 * 1024 * 1024))).toMatchObject({
      ...words,
      message: "This file is 31 MB. Send at most 25 MB, or split it.",
    });
    expect(await put(Buffer.alloc(fileSettings.mostBytes + 1))).toMatchObject(words);
    stage.engagements.fileCalls.length = 0;
    expect(await putInChunks(fileSettings.mostBytes + 1)).toContain("This file is more than 25 MB.");
    expect(stage.engagements.fileCalls).toEqual([]);
  });

  it.each([
    ["FILE_TYPE", 415, "This looks like a ZIP archive. Send PDF or Word."],
    ["FILE_DIGEST", 400, "The file did not arrive as it was sent. Send it again."],
    ["TOO_MANY_FILES", 409, "Thirty files."],
  ])("tells in the subgraph's words why it was not taken: %s", async (code, status, message) => {
    stage.engagements.respondToFile = () => ({ status: 400, json: { code, message } });
    expect(await put(Buffer.from("x"))).toMatchObject({ status, code, message });
  });

  it.each([
    ["FORBIDDEN", 403, "FORBIDDEN"],
    ["SOMETHING_ELSE", 503, "UNAVAILABLE"],
    ["INTERNAL", 503, "UNAVAILABLE"],
  ])("says nothing else a subgraph says: %s", async (code, status, said) => {
    stage.engagements.respondToFile = () => ({ status: 500, json: { code, message: "secret of the inside" } });
    const answer = await put(Buffer.from("x"));
    expect(answer).toMatchObject({ status, code: said });
    expect(answer.message).not.toContain("secret");
  });

  it("refuses who is not signed in, readers, and a role that has ended, before anything is passed on", async () => {
    expect(await put(Buffer.from("x"), { cookie: undefined })).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    for (const [role, organization] of [
      ["ANALYST", "PUBLIC"],
      ["CSDE_READER", "CSDE"],
      ["OEC_READER", "OEC"],
    ] as const) {
      stage.store.person(role, [role, organization]);
      expect(await put(Buffer.from("x"), { cookie: await stage.store.signIn(role) })).toMatchObject({ status: 403, code: "FORBIDDEN" });
    }
    stage.store.person("dana", ["STAFF", "CREC"]);
    expect(await put(Buffer.from("x"))).toMatchObject({ status: 403, code: "ROLE_ENDED" });
    expect(stage.store.log.map(({ kind }) => kind)).toEqual(["DENIED", "DENIED", "DENIED", "DENIED"]);
    expect(stage.engagements.fileCalls).toEqual([]);
  });

  it("refuses another origin, and a page that cannot send our header", async () => {
    for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }, { "x-resc-portal": undefined }])
      expect(await put(Buffer.from("x"), headers)).toMatchObject({ status: 403, code: "CROSS_SITE" });
    expect(stage.engagements.fileCalls).toEqual([]);
  });

  it("asks for purpose, name and digest, and knows its subgraphs", async () => {
    for (const [to, more] of [
      ["/files/engagements?purpose=FORM", {}],
      ["/files/engagements?name=x", {}],
      ["/files/engagements?purpose=A&purpose=B&name=x", {}],
      [path, { "content-digest": undefined }],
      [path, { "content-digest": "sha-256=:abc:" }],
      [path, { "content-digest": "md5=:CY9rzUYh03PK3k6DJie09g==:" }],
    ] as const)
      expect(await put(Buffer.from("x"), more, to)).toMatchObject({ status: 400, code: "FILE_NOT_DESCRIBED" });
    for (const name of ["nothing", "toString", "..%2Fgraphql"])
      expect(await put(Buffer.from("x"), {}, `/files/${name}?purpose=A&name=x`)).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });

  it("lets one person send three at once; slow ones hold up nobody else", async () => {
    const slow = [1, 2, 3].map(() => openPut());
    const sockets = await Promise.all(slow);
    await expect.poll(() => stage.engagements.filesOpen).toBe(3);
    expect(await put(Buffer.from("x"))).toMatchObject({ status: 503, code: "OVERLOADED" });
    stage.store.person("else", ["DIRECTOR", "LEARN"]);
    expect(await put(Buffer.from("x"), { cookie: await stage.store.signIn("else") })).toMatchObject({ status: 200 });
    for (const { finish } of sockets) finish();
    expect((await Promise.all(sockets.map(({ answer }) => answer))).every((text) => text.includes(" 200 "))).toBe(true);
    expect(await put(Buffer.from("x"))).toMatchObject({ status: 200 });
  });

  it("gives the place back when a sender leaves in the middle", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { leave } = await openPut();
      await expect.poll(() => stage.engagements.filesOpen).toBe(1);
      leave();
      await expect.poll(() => stage.engagements.filesOpen).toBe(0);
    }
    await expect.poll(async () => (await put(Buffer.from("x"))).status).toBe(200);
  });
});

/** A request whose last byte is still to come. */
async function openPut() {
  const body = "%PDF";
  const head = [
    `PUT ${path} HTTP/1.1`,
    "Host: localhost:4000",
    `Cookie: ${cookie}`,
    `Origin: ${origin}`,
    "X-Resc-Portal: 1",
    `Content-Digest: ${digestOf(Buffer.from(body))}`,
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  const socket = connect(Number(new URL(stage.gateway.address).port), "127.0.0.1");
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket
      .on("data", (part) => (text += part.toString()))
      .on("close", () => resolve(text))
      .on("error", () => resolve(text));
  });
  await new Promise<void>((resolve) => socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 2)}`, () => resolve()));
  return { answer, finish: () => void socket.write(body.slice(2)), leave: () => void socket.destroy() };
}

/** Sends without a length. */
function putInChunks(size: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest(`${stage.gateway.address}${path}`, {
      method: "PUT",
      headers: { cookie, origin, "x-resc-portal": "1", "content-digest": digestOf(Buffer.alloc(1)) },
    });
    sending.on("response", (answer) => {
      let text = "";
      answer.on("data", (part) => (text += String(part))).on("end", () => resolve(text));
    });
    sending.on("error", reject);
    const block = Buffer.alloc(1024 * 1024);
    for (let sent = 0; sent < size; sent += block.length) sending.write(block.subarray(0, Math.min(block.length, size - sent)));
    sending.end();
  });
}

/** Asks on a host of ours. */
function ask(host: string, to: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    httpRequest(`${stage.gateway.address}${to}`, { headers: { host, ...headers } }, (answer) => {
      let text = "";
      answer
        .on("data", (part) => (text += String(part)))
        .on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    })
      .on("error", reject)
      .end();
  });
}

describe("taking a file away", () => {
  const files = "files.localhost:4000";
  const open = async (as = cookie) => {
    const answer = await ask("localhost:4000", `/files/engagements/${fileId}`, { cookie: as });
    return { ...answer, to: new URL(answer.headers.location ?? "http://none").pathname };
  };
  beforeEach(() => {
    stage.engagements.respondToFile = () => ({
      status: 200,
      bytes: "%PDF",
      headers: { "content-type": "application/pdf", "content-length": "4", "x-file-name": encodeURIComponent('Größe "1".pdf') },
    });
  });

  it("leads to the files' own origin, which gives it once, as an attachment in a sandbox, and keeps that in the log", async () => {
    const ticket = await open();
    expect([ticket.status, ticket.headers.location]).toEqual([
      303,
      expect.stringMatching(/^http:\/\/files\.localhost:4000\/download\/[\w-]{43}$/),
    ]);
    expect(ticket.headers["set-cookie"]).toBeUndefined();
    const taken = await ask(files, ticket.to);
    expect([taken.status, taken.text]).toEqual([200, "%PDF"]);
    expect(taken.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Gr__e _1_.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22.pdf`,
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    });
    expect(taken.headers["set-cookie"]).toBeUndefined();
    expect(stage.store.log).toMatchObject([
      { kind: "EXPORT", personId: "person_dana", role: "DIRECTOR", organization: "CREC", detail: { file: fileId, of: "engagements" } },
    ]);
    expect(stage.engagements.fileCalls).toMatchObject([{ method: "GET", url: `/files/${fileId}`, claims: { sub: "person_dana" } }]);
    expect(await ask(files, ticket.to)).toMatchObject({ status: 404, text: expect.stringContaining("TICKET_NOT_VALID") });
    expect(stage.store.log).toHaveLength(1);
  });

  it("is late after a minute", async () => {
    const { to } = await open();
    stage.store.now += 60;
    expect(await ask(files, to)).toMatchObject({ status: 404, text: expect.stringContaining("TICKET_NOT_VALID") });
  });

  it("asks the right anew: a role that ended takes nothing away", async () => {
    const { to } = await open();
    stage.store.person("dana", ["STAFF", "LEARN"]);
    expect(await ask(files, to)).toMatchObject({ status: 404, text: expect.stringContaining("TICKET_NOT_VALID") });
    expect(stage.engagements.fileCalls).toEqual([]);
  });

  it("gives another person what that person may read, which may be nothing", async () => {
    stage.store.person("else", ["DIRECTOR", "LEARN"]);
    const { to } = await open(await stage.store.signIn("else"));
    stage.engagements.respondToFile = () => ({ status: 404, json: { code: "NOT_FOUND", message: "inside" } });
    expect(await ask(files, to)).toMatchObject({ status: 404, text: expect.stringContaining("NOT_FOUND") });
    expect(stage.engagements.fileCalls).toMatchObject([{ claims: { sub: "person_else" } }]);
    expect(stage.store.log).toEqual([]);
  });

  it("makes no ticket for strangers, ended roles, unknown subgraphs and addresses that are none", async () => {
    expect((await ask("localhost:4000", `/files/engagements/${fileId}`)).status).toBe(401);
    for (const to of [`/files/nothing/${fileId}`, "/files/engagements/file_x", "/files/engagements/..%2Fgraphql"])
      expect((await ask("localhost:4000", to, { cookie })).status).toBe(404);
    stage.store.person("dana", ["STAFF", "LEARN"]);
    expect((await open()).status).toBe(401);
    expect(stage.store.issued.size).toBe(0);
  });

  test("the files' origin answers nothing else, and the portal's no download", async () => {
    const { to } = await open();
    for (const other of ["/", "/graphql", "/auth/session", "/lists/towns.csv", `/files/engagements/${fileId}`, "/livez"])
      expect([other, (await ask(files, other, { cookie })).status]).toEqual([other, 404]);
    expect((await ask("localhost:4000", to, { cookie })).status).toBe(404);
    expect((await ask(files, "/download/x")).status).toBe(404);
    expect((await ask(files, to)).status).toBe(200);
  });
});
