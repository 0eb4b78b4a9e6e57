import { escapeHtml } from "../pages/escape-html.ts";
import type { Page } from "../pages/send-page.ts";

/** For a person whom the issuer knows and the Alliance does not (yet). */
export function notKnownPage(iss: string, sub: string): Page {
  return {
    title: "You have no role here yet",
    body: `<p>Your sign-in worked, but no role is held under it today. Give the two lines below to your Executive Director, who can enter them for you.</p>
<div class="card"><dl><dt>Issuer</dt><dd><code>${escapeHtml(iss)}</code></dd><dt>Subject</dt><dd><code>${escapeHtml(sub)}</code></dd></dl></div>
<p><a href="/auth/sign-in?fresh=1">Sign in as somebody else</a> or <a href="/">go to the public pages</a>.</p>`,
  };
}

/** For a sign-in that was broken off, took too long, or came back with a wrong answer. */
export function notSignedInPage(returnTo: string): Page {
  return {
    title: "You are not signed in",
    body: `<p>The sign-in was not finished, or it took longer than ten minutes. Nothing was changed.</p>
<p><a href="/auth/sign-in?returnTo=${escapeHtml(encodeURIComponent(returnTo))}">Sign in again</a></p>`,
  };
}

/** For an issuer that does not answer. */
export function issuerAwayPage(): Page {
  return {
    title: "Sign-in is not available now",
    body: `<p>The sign-in service does not answer. People who are signed in can go on working. Try again in a few minutes.</p><p><a href="/">Go to the public pages</a></p>`,
  };
}
