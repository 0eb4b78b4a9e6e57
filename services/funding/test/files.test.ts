import { createHash, randomBytes } from "node:crypto";
import type { Actor } from "@resc/access";
import { systemActor } from "@resc/access";
import type { SubgraphFiles } from "@resc/subgraph";
import { keepFile, mostFileBytes, mostUnkeptFiles, UnitOfWork } from "@resc/store";
import { actingAs } from "@resc/testing";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundingWithContracts } from "./funding-database.ts";

let under: Awaited<ReturnType<typeof fundingWithContracts>>;
let shelf: SubgraphFiles;
let director: Actor;
let coordinator: Actor;
beforeAll(async () => {
  under = await fundingWithContracts();
  shelf = under.subgraph.files;
  director = await under.holding("CLEARINGHOUSE_DIRECTOR", "CREC");
  coordinator = await under.holding("COORDINATOR", "ALLIANCE");
});
afterAll(async () => under.database.drop());

const pdf = (size = 2_000) => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(size - 9, 0x20)]);
const ooxml = (part: string, type: string) =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(`<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${type}.main+xml"/></Types>`),
      [part]: strToU8("<x/>"),
    }),
  );
const word = ooxml("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
const excel = ooxml("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

async function* parts(bytes: Uint8Array, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}
const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function send(actor: Actor, bytes: Buffer, purpose = "STATE_CONTRACT_FORM", name = "form.pdf") {
  return shelf.receive(actor, { purpose, name, sha256: digest(bytes) }, parts(bytes));
}
async function read(actor: Actor, id: string): Promise<Buffer | null> {
  const sent = await shelf.send(actor, id);
  if (!sent) return null;
  const bytes: Uint8Array[] = [];
  for await (const part of sent.bytes) bytes.push(part);
  return Buffer.concat(bytes);
}
const count = async (sql: string) => (await under.database.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n;

describe("a file that is sent", () => {
  it("is staged whole, in chunks, with one row in the trail, and is its sender's alone", async () => {
    const bytes = Buffer.concat([pdf(), randomBytes(700_000)]);
    const facts = await send(director, bytes);
    expect(facts).toEqual({ id: facts.id, name: "form.pdf", mediaType: "application/pdf", size: bytes.byteLength, sha256: digest(bytes) });
    expect(await count(`funding.file_chunk where file_id = '${facts.id}'`)).toBe(3);
    expect(await read(director, facts.id)).toEqual(bytes);
    for (const other of [coordinator, await under.holding("EXECUTIVE_DIRECTOR", "CREC"), await under.holding("CSDE_READER", "CSDE")])
      expect(await read(other, facts.id)).toBeNull();
    const trail = await under.database.admin.query("select act, after, person_id from platform.audit where object_id = $1", [facts.id]);
    expect(trail.rows).toEqual([
      {
        act: "file.received",
        person_id: director.personId,
        after: { purpose: "STATE_CONTRACT_FORM", size: bytes.byteLength, sha256: digest(bytes) },
      },
    ]);
  });

  it("may have 25 MB and not one byte more", async () => {
    for (const size of [mostFileBytes - 1, mostFileBytes]) expect((await send(director, pdf(size))).size).toBe(size);
    await expect(send(director, pdf(mostFileBytes + 1))).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
      message: "This file is more than 25 MB. Send at most 25 MB, or split it.",
    });
  });

  it("is refused with another digest, and when it is empty", async () => {
    await expect(
      shelf.receive(director, { purpose: "STATE_CONTRACT_FORM", name: "x", sha256: digest(pdf()) }, parts(pdf(3_000))),
    ).rejects.toMatchObject({
      code: "FILE_DIGEST",
    });
    await expect(send(director, Buffer.alloc(0))).rejects.toMatchObject({ code: "FILE_EMPTY" });
  });

  it("holds no connection and no lock while its sender is slow", async () => {
    const bytes = pdf(900_000);
    const waiting: (() => void)[] = [];
    const slow = async function* () {
      for await (const part of parts(bytes, 300_000)) {
        yield part;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    };
    const declared = { purpose: "STATE_CONTRACT_FORM", name: "slow.pdf", sha256: digest(bytes) };
    // More senders than the pool has connections.
    const sending = Array.from({ length: 8 }, () => shelf.receive(director, declared, slow()));
    for (let round = 0; round < 3; round += 1) {
      await expect.poll(() => waiting.length).toBe(8);
      const open = await under.database.admin.query(
        "select pid from pg_stat_activity where datname = current_database() and usename = 'funding_app' and state like 'idle in transaction%'",
      );
      expect(open.rows).toEqual([]);
      expect((await send(director, pdf())).size).toBe(2_000);
      for (const go of waiting.splice(0)) go();
    }
    expect((await Promise.all(sending)).map(({ size }) => size)).toEqual(Array(8).fill(900_000));
  });

  it("breaks off when the right of its sender ends", async () => {
    const leaving = await under.holding("CLEARINGHOUSE_DIRECTOR", "ACES");
    const ending = async function* () {
      yield* parts(pdf(300_000));
      await under.database.admin.query("update platform.role_grant set valid = '[2020-01-01,2020-01-02)' where person_id = $1", [
        leaving.personId,
      ]);
      yield* parts(Buffer.alloc(600_000, 0x20));
    };
    await expect(shelf.receive(leaving, { purpose: "STATE_CONTRACT_FORM", name: "x", sha256: digest(pdf()) }, ending())).rejects.toThrow(
      /role has ended/,
    );
  });

  it("is refused for who has no right to its purpose, and for a purpose that is none", async () => {
    const staff = await under.holding("STAFF", "CREC");
    await expect(send(staff, pdf())).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(send(director, Buffer.from("a,b\n"), "TABLE_IMPORT")).rejects.toMatchObject({ code: "FORBIDDEN" });
    for (const [role, organization] of [
      ["CSDE_READER", "CSDE"],
      ["ANALYST", "PUBLIC"],
      ["OPERATOR", "PUBLIC"],
    ] as const)
      await expect(send(await under.holding(role, organization), pdf())).rejects.toMatchObject({ code: "FORBIDDEN" });
    for (const purpose of ["NOTHING", "toString", "__proto__"])
      await expect(send(director, pdf(), purpose)).rejects.toMatchObject({ code: "FILE_PURPOSE" });
  });

  it("may not be one of very many that belong to nothing", async () => {
    const sender = await under.holding("CLEARINGHOUSE_DIRECTOR", "LEARN");
    for (let sent = 0; sent < mostUnkeptFiles; sent += 1) await send(sender, pdf());
    await expect(send(sender, pdf())).rejects.toMatchObject({ code: "TOO_MANY_FILES" });
  });
});

describe("what a file is", () => {
  it.each<[string, string, Buffer, string]>([
    ["PDF", "STATE_CONTRACT_FORM", pdf(), "application/pdf"],
    ["Word", "STATE_CONTRACT_FORM", word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["Excel", "TABLE_IMPORT", excel, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["CSV", "TABLE_IMPORT", Buffer.from("agency,title\nCSDE,Café\n"), "text/csv"],
    ["a page", "OPPORTUNITY_SOURCE", Buffer.from("<!DOCTYPE html><html><body>x</body></html>"), "text/html"],
    [
      "a mail",
      "OPPORTUNITY_SOURCE",
      Buffer.from("From: a@b.example\r\nSubject: A notice\r\nMIME-Version: 1.0\r\n\r\nText\r\n"),
      "message/rfc822",
    ],
    ["text", "OPPORTUNITY_SOURCE", Buffer.from("Request for proposals\n"), "text/plain"],
  ])("%s is told by its content, not by its name", async (_, purpose, bytes, mediaType) => {
    expect((await send(coordinator, bytes, purpose, "name.exe")).mediaType).toBe(mediaType);
  });

  it.each<[string, string, Buffer, RegExp]>([
    [
      "a ZIP archive",
      "STATE_CONTRACT_FORM",
      Buffer.from(zipSync({ "a.txt": strToU8("x") })),
      /^This looks like a ZIP archive\. Send PDF, Word, Excel, PNG or JPEG\.$/,
    ],
    ["a program", "STATE_CONTRACT_FORM", Buffer.from(`MZ${"\0".repeat(300)}`), /^This looks like a program\./],
    ["text for a picture", "STATE_CONTRACT_FORM", Buffer.from("hello"), /^This looks like no kind of file that is taken here\./],
    ["a PDF for a table", "TABLE_IMPORT", pdf(), /^This looks like a PDF file\. Send CSV or Excel\.$/],
    ["text in another coding", "TABLE_IMPORT", Buffer.from("Café", "latin1"), /nor text in UTF-8\. Save it as UTF-8 text/],
    ["bytes among text", "TABLE_IMPORT", Buffer.from("a,b\0c\n"), /nor text in UTF-8/],
    [
      "a page with a script for a table's picture",
      "CONTRIBUTION_EVIDENCE",
      Buffer.from("GIF89a<script>"),
      /^This looks like a file of the type GIF\./,
    ],
  ])("refuses %s and says what to send", async (_, purpose, bytes, words) => {
    const sender = purpose === "CONTRIBUTION_EVIDENCE" ? director : coordinator;
    await expect(send(sender, bytes, purpose)).rejects.toMatchObject({ code: "FILE_TYPE", message: expect.stringMatching(words) });
  });
});

describe("keeping", () => {
  const keep = (actor: Actor, id: string, purpose = "STATE_CONTRACT_FORM") =>
    new UnitOfWork(under.app).runAs(actor, (tx) => keepFile(tx, { id, purpose, objectId: "contract_x" }));
  const app = (actor: Actor, sql: string, values: readonly unknown[]) =>
    new UnitOfWork(under.app).runAs(actor, (tx) => tx.query(sql, values));

  it("attaches an own file once; then all staff read it, and readers of agencies do not", async () => {
    const { id } = await send(director, pdf());
    await expect(keep(coordinator, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(keep(director, id, "CONTRIBUTION_EVIDENCE")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await keep(director, id);
    await expect(keep(director, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const [role, organization] of [
      ["STAFF", "LEARN"],
      ["BOARD_MEMBER", "CREC"],
      ["COORDINATOR", "ALLIANCE"],
    ] as const)
      expect(await read(await under.holding(role, organization), id)).toEqual(pdf());
    for (const [role, organization] of [
      ["CSDE_READER", "CSDE"],
      ["ANALYST", "PUBLIC"],
      ["OPERATOR", "PUBLIC"],
    ] as const)
      expect(await read(await under.holding(role, organization), id)).toBeNull();
  });

  it("is never done with a table that is imported", async () => {
    const { id } = await send(coordinator, Buffer.from("a,b\n"), "TABLE_IMPORT");
    await expect(keep(coordinator, id, "TABLE_IMPORT")).rejects.toMatchObject({ constraint: "kept_has_a_class" });
  });

  it.each([
    ["another name", "update file set name = 'other' where id = $1", "RA101"],
    ["back to the start", "update file set state = 'RECEIVING', media_type = null, staged_at = null where id = $1", "RA401"],
    ["another size", "update file set size = 1 where id = $1", "RA401"],
    ["further bytes", "insert into file_chunk values ($1, 9, 'x')", "42501"],
    ["other bytes", "update file_chunk set bytes = 'x' where file_id = $1", "42501"],
    ["an end", "delete from file where id = $1", "42501"],
  ])("what is staged is not given %s by SQL", async (_, sql, code) => {
    const { id } = await send(director, pdf());
    await expect(app(director, sql, [id])).rejects.toMatchObject({ code });
  });

  it("cannot be pretended by SQL for another, nor with bytes missing", async () => {
    const insert =
      "insert into file (id, purpose, name, sha256, uploaded_by, uploaded_for, received_at) values ($1, 'X', 'x', sha256('x'), $2, 'CREC', now())";
    await expect(app(director, insert, ["file_a", coordinator.personId])).rejects.toMatchObject({ code: "42501" });
    await app(director, insert, ["file_b", director.personId]);
    await expect(
      app(director, "update file set state = 'STAGED', media_type = 'x', staged_at = now(), size = 5 where id = $1", ["file_b"]),
    ).rejects.toMatchObject({ code: "RA401" });
  });

  it("is swept a day later unless it was kept", async () => {
    const kept = await send(director, pdf());
    await keep(director, kept.id);
    const forgotten = await send(director, pdf());
    await under.database.setClock(new Date(Date.now() + 23 * 3_600_000).toISOString());
    await under.subgraph.tick();
    expect(await read(director, forgotten.id)).toEqual(pdf());
    await under.database.setClock(new Date(Date.now() + 25 * 3_600_000).toISOString());
    await under.subgraph.tick();
    expect(await read(director, forgotten.id)).toBeNull();
    expect(await count(`funding.file_chunk where file_id = '${forgotten.id}'`)).toBe(0);
    expect(await count(`platform.audit where object_id = '${forgotten.id}' and act = 'file.swept'`)).toBe(1);
    expect(await read(director, kept.id)).toEqual(pdf());
    await expect(app(director, "select sweep_file($1)", [kept.id])).rejects.toMatchObject({ code: "42501" });
    const worker = new UnitOfWork(under.worker).runAs(systemActor("test"), (tx) =>
      tx.query<{ done: boolean }>("select sweep_file($1) as done", [kept.id]),
    );
    expect(await worker).toEqual([{ done: false }]);
  });
});

it("shows nothing to somebody unknown", async () => {
  const { id } = await send(director, pdf());
  await expect(shelf.send(actingAs("person_nobody", "STAFF", "CREC"), id)).rejects.toThrow(/role has ended/);
});
