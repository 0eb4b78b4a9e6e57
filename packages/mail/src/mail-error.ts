/** Thrown when a message or a setting cannot be used as mail; the message says what to write instead. */
export class MailError extends Error {
  override readonly name = "MailError";
  readonly code = "MAIL_INVALID";
}

/**
 * A header value on one line. Throws MailError when it is empty or holds a line break or another control character,
 * since such a value could add headers or recipients of its own.
 */
export function headerValue(field: string, value: string): string {
  if (value.trim() === "") throw new MailError(`${field} is empty. Write one line.`);
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u001f\u007f\u2028\u2029]/.test(value))
    throw new MailError(`${field} holds a line break or a control character. Write one line.`);
  return value;
}

/** A link that a reader may follow: http or https. Throws MailError otherwise. */
export function linkAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === "https:" || parsed?.protocol === "http:") return url;
  throw new MailError("A link in a message must be a full http or https address.");
}
