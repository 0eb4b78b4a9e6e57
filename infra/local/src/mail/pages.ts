import type { CaughtMail } from "./caught-mail.ts";
import { escapeHtml, withLinks } from "./markup.ts";
import { pageStyle } from "./page-style.ts";

const shown = 200;
const clock = new Intl.DateTimeFormat("en-US", { timeZone: "America/New_York", dateStyle: "short", timeStyle: "medium" });

/** The list of messages, newest first. */
export function listPage(mails: readonly CaughtMail[], to: string): string {
  const found = `${mails.length} ${mails.length === 1 ? "message" : "messages"}${to ? ` to “${escapeHtml(to)}”` : ""}`;
  const more = mails.length > shown ? `, the newest ${shown} of them below` : "";
  return page(
    to ? `Mail to ${to}` : "Mail",
    `
<h1>Mail</h1>
<p class="quiet">Everything this local installation has sent. Nothing here has left this machine.</p>
<form method="get" action="/"><div><label for="to">Recipient</label><input id="to" name="to" type="search" value="${escapeHtml(to)}" autocomplete="off"></div><button>Filter</button></form>
<p class="quiet" role="status">${found}${more}.</p>
${mails.length > 0 ? `<ul class="list card">${mails.slice(0, shown).map(entry).join("")}</ul>` : `<p>${to ? `<a href="/">Show all messages</a>` : "No message has been sent yet."}</p>`}`,
  );
}

/** One message: text with links, and the HTML in a frame that may run nothing. */
export function messagePage(mail: CaughtMail, html: string | false): string {
  const facts: [string, string][] = [
    ["From", mail.from],
    ["To", mail.to.join(", ")],
    ["Copy", mail.cc.join(", ")],
    ["Reply to", mail.replyTo],
    ["Received", clock.format(new Date(mail.receivedAt))],
    ["Message-ID", mail.messageId],
    ["Attached", mail.attachments.join(", ")],
  ];
  return page(
    mail.subject,
    `
<p><a href="/">All mail</a></p>
<h1>${escapeHtml(mail.subject) || "(no subject)"}</h1>
<dl class="card">${facts
      .filter(([, value]) => value)
      .map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`)
      .join("")}</dl>
<h2>Text</h2>
<pre class="card" tabindex="0" aria-label="Text of the message">${withLinks(mail.text)}</pre>
${html ? `<h2>HTML</h2><div class="card"><iframe title="The message as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(html)}"></iframe></div>` : ""}
<p class="after"><a href="/m/${mail.id}/original">Download the original (.eml)</a></p>`,
  );
}

/** A page that says that there is no such message. */
export function missingPage(): string {
  return page("Not found", `<h1>Not found</h1><p>There is no such message. It may have been deleted.</p><p><a href="/">All mail</a></p>`);
}

function entry(mail: CaughtMail): string {
  return `<li><time datetime="${mail.receivedAt}">${clock.format(new Date(mail.receivedAt))}</time>
<a href="/m/${mail.id}">${escapeHtml(mail.subject) || "(no subject)"}</a><br><span class="quiet">to</span> ${escapeHtml([...mail.to, ...mail.cc].join(", "))}<br><span class="quiet">from ${escapeHtml(mail.from)}</span></li>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)} · RESC Alliance, local mail</title><style>${pageStyle}</style></head><body><main>${body}</main></body></html>`;
}
