import { randomBytes } from "node:crypto";
import type { FastifyReply } from "fastify";
import { escapeHtml } from "./escape-html.ts";
import { pageStyle } from "./page-style.ts";

/** A page of the gateway itself. `body` is HTML in which every value has been escaped. */
export interface Page {
  readonly title: string;
  readonly body: string;
}

/** Sends a page that runs no script and talks to nobody; the address it came from is told to nobody either. */
export function sendPage(reply: FastifyReply, status: number, page: Page): FastifyReply {
  const nonce = randomBytes(16).toString("base64url");
  reply.header(
    "content-security-policy",
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  );
  reply.header("referrer-policy", "no-referrer");
  reply.header("x-robots-tag", "noindex, nofollow");
  return reply.code(status).type("text/html; charset=utf-8").send(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} · RESC Alliance</title><style nonce="${nonce}">${pageStyle}</style></head>
<body><main><p class="from">Connecticut RESC Alliance</p><h1>${escapeHtml(page.title)}</h1>
${page.body}
</main></body></html>
`);
}
