import { pageStyle } from "./page-style.ts";

/** Text made safe for HTML content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A whole page without scripts. `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)} · RESC Alliance</title><style>${pageStyle}</style></head>
<body><main>${body}</main></body></html>`;
}

/** Headers of our pages. Forms may lead to the clients, since browsers hold every redirect after a form to `form-action`. */
export function pageHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  return {
    "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${origins.join(" ")}; base-uri 'none'; frame-ancestors 'none'`,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
}

/** A page with a heading and one sentence. */
export function notice(heading: string, sentence: string): string {
  return page(heading, `<h1>${escapeHtml(heading)}</h1><p>${escapeHtml(sentence)}</p>`);
}
