import { describe, expect, it } from "vitest";
import { MailError } from "./mail-error.ts";
import type { MailMessage } from "./mail-message.ts";
import { renderMail } from "./render-mail.ts";

const message: MailMessage = {
  subject: "Courtesy notice from CREC: Example Public Schools",
  preview: "CREC plans work with Example Public Schools",
  heading: "CREC plans work in your region",
  paragraphs: ["CREC has been asked to work with <Example & Sons>.", "Nothing is asked of you."],
  facts: [
    { label: "Customer", value: "Example Public Schools" },
    { label: "Begins", value: "12/01/2026" },
  ],
  action: { label: "Read the notice", url: "https://portal.example/notices/1?token=a&b=c" },
  secondary: { label: "Change what you are sent", url: "https://portal.example/settings" },
  reason: "You receive this because your RESC is the home RESC of this customer.",
  accord: "Accord, guideline 1(a)",
};

describe("a rendered message", async () => {
  const { subject, html, text } = await renderMail(message);

  it("says the same in text and HTML", () => {
    const said = [
      ...message.paragraphs.slice(1),
      message.heading,
      "Customer",
      "Example Public Schools",
      "Begins",
      "12/01/2026",
      message.reason,
      "Accord, guideline 1(a)",
      "Read the notice",
      "Change what you are sent",
      "RESC Alliance",
      "your answer goes to the person named",
    ];
    expect(subject).toBe(message.subject);
    for (const words of said) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(text).toContain("https://portal.example/notices/1?token=a&b=c");
    expect(html).toContain(message.preview);
  });

  it("shows markup in words instead of following it", () => {
    expect(html).toContain("&lt;Example &amp; Sons&gt;");
    expect(html).not.toContain("<Example");
    expect(text).toContain("<Example & Sons>");
  });

  it("fetches nothing and links only where it was told", () => {
    expect(html).not.toMatch(/\ssrc=|<img|<link|<script|@import|url\(/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "https://portal.example/notices/1?token=a&amp;b=c",
      "https://portal.example/settings",
    ]);
  });

  it("can be heard: language, title, one heading, labeled facts", () => {
    expect(html).toMatch(/<html[^>]*lang="en"/);
    expect(html).toContain(`<title>${message.subject}</title>`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
    expect(html).toMatch(/role="presentation"/);
  });
});

it("leaves out what is not given", async () => {
  const { html, text } = await renderMail({ subject: "s", preview: "p", heading: "h", paragraphs: ["Only words."], reason: "Because." });
  expect(html).not.toContain("href=");
  expect(html).not.toContain("scope=");
  expect(text).toBe(
    "RESC Alliance\n\nh\n-\n\nOnly words.\n\n--\nBecause.\nIf you reply, your answer goes to the person named in this message.\n",
  );
});

it.each([
  ["a line break in the subject", { subject: "one\r\nBcc: all@example.org" }],
  ["an empty subject", { subject: " " }],
  ["a script link", { action: { label: "Go", url: "javascript:alert(1)" } }],
  ["a relative link", { secondary: { label: "Go", url: "/settings" } }],
])("refuses %s", async (_, change) => {
  await expect(renderMail({ ...message, ...change })).rejects.toThrow(MailError);
});
