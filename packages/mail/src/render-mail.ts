import { headerValue, linkAddress } from "./mail-error.ts";
import type { MailMessage, RenderedMail } from "./mail-message.ts";
import { plainText } from "./plain-text.ts";

/**
 * Puts a message in the frame: HTML and its plain-text alternative.
 * Throws MailError when the subject is not one line or a link is not http or https.
 */
export async function renderMail(message: MailMessage): Promise<RenderedMail> {
  const subject = headerValue("The subject", message.subject);
  for (const link of [message.action, message.secondary]) if (link) linkAddress(link.url);
  // React and its mail components take about a quarter of a second to load; a process that sends nothing should not pay for them.
  const { renderFrame } = await import("./render-frame.ts");
  return { subject, html: await renderFrame(message), text: plainText(message) };
}
