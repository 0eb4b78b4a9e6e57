import { describe, expect, it } from "vitest";
import { MailError } from "./mail-error.ts";
import { createMailer, type OutgoingMail } from "./mailer.ts";

const mail: OutgoingMail = { to: "a@one.example", messageId: "out_1@alliance.example", subject: "Hello", html: "<p>Hi</p>", text: "Hi" };

describe("what a mailer refuses before it connects", () => {
  // Nothing listens here; a value that got through would fail with another error.
  const mailer = createMailer({ url: "smtp://127.0.0.1:1", from: "RESC Alliance <alliance@alliance.example>" });

  it.each([
    ["a line break in the subject", { subject: "Hello\nBcc: b@two.example" }],
    ["a line break in an address", { to: "a@one.example\r\nBcc: b@two.example" }],
    ["a line break in a name", { replyTo: { name: "Ann\nBcc: b@two.example", address: "a@one.example" } }],
    ["two addresses in one", { to: "a@one.example, b@two.example" }],
    ["two addresses in brackets", { cc: "Ann <a@one.example,b@two.example>" }],
    ["nobody", { to: [] }],
    ["a Message-ID with a line break", { messageId: "out_1@alliance.example\r\nX: y" }],
    ["a Message-ID without a domain", { messageId: "out_1" }],
  ])("%s", async (_, change) => {
    await expect(mailer.send({ ...mail, ...change })).rejects.toThrow(MailError);
  });

  it("and passes on that nobody listens", async () => {
    await expect(mailer.send(mail)).rejects.toMatchObject({ code: expect.stringMatching(/ECONNREFUSED|ESOCKET|ECONNECTION/) });
    await expect(mailer.verify()).rejects.toThrow();
    mailer.close();
  });
});

it.each(["localhost:25", "http://127.0.0.1:25", ""])("refuses the server address %j", (url) => {
  expect(() => createMailer({ url, from: "a@one.example" })).toThrow(MailError);
});
