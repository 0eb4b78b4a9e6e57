import { formatDate, isCalendarDate } from "@resc/domain";
import { escapeHtml } from "../pages/escape-html.ts";
import type { Page } from "../pages/send-page.ts";
import type { LinkedNotice } from "./linked-notice.ts";

function rows(pairs: readonly (readonly [string, string | null | undefined])[]): string {
  return pairs.map(([label, value]) => (value ? `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>` : "")).join("\n");
}

function facts(notice: LinkedNotice): string {
  const given = notice.givenOn && isCalendarDate(notice.givenOn) ? formatDate(notice.givenOn) : notice.givenOn;
  return `<p>${escapeHtml(notice.sentence)}</p>
<div class="card"><dl>
${rows([
  ["From", notice.providerName],
  ["For", notice.customerName],
  ["Type of service", notice.service],
  ["When", notice.period],
  ["Length of commitment", notice.length],
  ["Collaboration", notice.collaboration],
  ["Capacity building", notice.capacityBuilding],
  ["Given on", given],
])}
</dl></div>
<div class="card"><h2>Whom to ask</h2><dl>
${rows([
  ["Name", notice.contactName],
  ["Phone", notice.contactPhone],
  ["Mail", notice.contactEmail],
])}
</dl></div>`;
}

/** The notice with its two answers. The token is not written into the page: the forms post to its own address. */
export function openNoticePage(notice: LinkedNotice): Page {
  return {
    title: "A courtesy notice for you",
    body: `${facts(notice)}
<form method="post" class="card"><input type="hidden" name="answer" value="GOT_IT">
<p>There is nothing to decide here. This tells ${escapeHtml(notice.providerName)} that you have seen the notice.</p>
<button class="first" type="submit">Got it</button></form>
<form method="post" class="card"><input type="hidden" name="answer" value="CALL_ME">
<label for="words">What is it about? (if you like)</label><textarea id="words" name="words" rows="3" maxlength="1000"></textarea>
<label for="phone">Phone to call (if you like)</label><input id="phone" name="phone" type="tel" autocomplete="tel" maxlength="40">
<button type="submit">Call me</button></form>`,
  };
}

/** What was recorded by an answer just given. */
export function recordedPage(notice: LinkedNotice, answer: "GOT_IT" | "CALL_ME"): Page {
  const fallback =
    answer === "GOT_IT" ? "Your answer “Got it” is recorded." : `Your answer “Call me” is recorded. ${notice.providerName} will call you.`;
  return {
    title: "Thank you",
    body: `<p class="card done" role="status">${escapeHtml(notice.answered || fallback)}</p>${facts(notice)}<p>You can close this page.</p>`,
  };
}

/** For a link that was used, is too old, or was never given: the same words for all three, so that trying tokens tells nothing. */
export function closedLinkPage(): Page {
  return {
    title: "This link is closed",
    body: `<p>Each link opens one notice, can be answered once, and works for 72 hours. This one was used, is older, or is not complete.</p>
<p>Nothing is lost: the notice itself stands. Reply to the mail it came with, or <a href="/auth/sign-in">sign in</a> to see it.</p>`,
  };
}

/** For a moment when the notice cannot be read or the answer not be recorded. */
export function notNowPage(): Page {
  return {
    title: "Not available now",
    body: `<p>The platform cannot do this at the moment. Nothing was recorded. Try the link again in a few minutes.</p>`,
  };
}
