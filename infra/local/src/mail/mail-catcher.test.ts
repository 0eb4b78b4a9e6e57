import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMailer, renderMail, type OutgoingMail } from "@resc/mail";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startMailCatcher, type MailCatcher } from "./mail-catcher.ts";

let directory: string;
let catcher: MailCatcher;
const start = () => startMailCatcher({ smtpPort: 0, httpPort: 0, host: "127.0.0.1", directory });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "mail-catcher-"));
  catcher = await start();
});
afterEach(async () => {
  await catcher.close();
  await rm(directory, { recursive: true });
});

async function send(change: Partial<OutgoingMail> = {}) {
  const rendered = await renderMail({
    subject: "Notice <1> & more",
    preview: "A notice",
    heading: "CREC plans work",
    paragraphs: ["Grüße."],
    facts: [{ label: "Begins", value: "12/01/2026" }],
    action: { label: "Read the notice", url: "https://portal.example/notices/1?a=1&b=2" },
    reason: "Because your RESC is the home RESC.",
  });
  const mailer = createMailer({ url: catcher.smtpUrl, from: "RESC Alliance <alliance@alliance.example>" });
  try {
    await mailer.verify();
    await mailer.send({
      to: { name: "Ann Example", address: "ann@one.example" },
      replyTo: "bob@two.example",
      messageId: "out_1@alliance.example",
      ...rendered,
      ...change,
    });
  } finally {
    mailer.close();
  }
}

const get = async (path: string) => (await fetch(`${catcher.httpUrl}${path}`)).text();

it("shows what the real mailer sent", async () => {
  await send({ cc: ["cal@three.example"], ics: "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n" });
  expect(await catcher.messages()).toMatchObject([
    {
      id: "000001",
      messageId: "<out_1@alliance.example>",
      from: '"RESC Alliance" <alliance@alliance.example>',
      to: ["Ann Example <ann@one.example>"],
      cc: ["cal@three.example"],
      replyTo: "bob@two.example",
      recipients: ["ann@one.example", "cal@three.example"],
      subject: "Notice <1> & more",
      attachments: expect.arrayContaining(["event.ics"]),
      text: expect.stringContaining("Grüße."),
    },
  ]);
  const original = await get("/m/000001/original");
  expect(original).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(original).toMatch(/method=REQUEST/);
});

it("lists and shows messages as pages that run nothing", async () => {
  await send();
  const list = await fetch(`${catcher.httpUrl}/`);
  expect(list.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await list.text()).toContain('<a href="/m/000001">Notice &#60;1&#62; &#38; more</a>');
  const message = await get("/m/000001");
  expect(message).toContain('<a href="https://portal.example/notices/1?a=1&#38;b=2" rel="noreferrer">');
  expect(message).toMatch(/<iframe title="[^"]+" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="&#60;!DOCTYPE/);
  expect(message).not.toContain("<script");
  expect((await fetch(`${catcher.httpUrl}/m/000002`)).status).toBe(404);
});

it("filters by recipient and forgets on demand", async () => {
  await send();
  await send({ to: "dan@four.example", messageId: "out_2@alliance.example" });
  await send();
  const ids = async (to: string): Promise<string[]> =>
    (JSON.parse(await get(`/api/messages?to=${to}`)) as { id: string }[]).map((mail) => mail.id);
  expect(await ids("")).toEqual(["000003", "000002", "000001"]);
  expect(await ids("DAN@four.example")).toEqual(["000002"]);
  expect(await get("/?to=dan")).toContain("1 message to “dan”");
  expect((await fetch(`${catcher.httpUrl}/api/messages`, { method: "DELETE" })).status).toBe(204);
  expect(await ids("")).toEqual([]);
});

it("still has everything after a restart", async () => {
  await send();
  await catcher.close();
  catcher = await start();
  await send({ subject: "Second" });
  expect((await catcher.messages()).map((mail) => [mail.id, mail.subject])).toEqual([
    ["000002", "Second"],
    ["000001", "Notice <1> & more"],
  ]);
  expect(await get("/m/000001")).toContain("srcdoc=");
});

it("answers only under its own name", async () => {
  const { port } = new URL(catcher.httpUrl);
  const { request } = await import("node:http");
  const status = await new Promise((resolve) => {
    request({ port, host: "127.0.0.1", path: "/api/messages", headers: { host: "elsewhere.example" } }, (answer) =>
      resolve(answer.resume().statusCode),
    ).end();
  });
  expect(status).toBe(403);
});

it("says in one line which port is taken, and listens nowhere but here", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const settings = { smtpPort: 0, httpPort: 0, host: "127.0.0.1", directory };
  await expect(startMailCatcher({ ...settings, httpPort: port })).rejects.toThrow(
    `Port ${port} is taken. Free it or set MAIL_PORT to another number.`,
  );
  await expect(startMailCatcher({ ...settings, smtpPort: port, portVariables: { smtp: "SMTP_PORT", http: "X" } })).rejects.toThrow(
    `set SMTP_PORT to another number`,
  );
  await expect(startMailCatcher({ ...settings, host: "0.0.0.0" })).rejects.toThrow("this machine only");
  other.close();
});
