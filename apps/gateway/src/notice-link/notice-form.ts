/** One answer to a notice by its link. */
export interface NoticeAnswer {
  readonly answer: "GOT_IT" | "CALL_ME";
  readonly words: string | null;
  readonly phone: string | null;
}

function field(form: URLSearchParams, name: string, most: number): string | null {
  const value = (form.get(name) ?? "")
    .normalize("NFC")
    .replaceAll(/[^\P{Cc}\n]/gu, " ")
    .trim()
    .slice(0, most);
  return value === "" ? null : value;
}

/** The answer of a posted form; null when it is not one of the page's forms. */
export function readNoticeForm(contentType: string | undefined, body: unknown): NoticeAnswer | null {
  if (!/^application\/x-www-form-urlencoded\b/i.test(contentType ?? "") || !(body instanceof Uint8Array) || body.byteLength > 16_384)
    return null;
  const form = new URLSearchParams(Buffer.from(body).toString("utf8"));
  const answer = form.get("answer");
  if (answer === "GOT_IT") return { answer, words: null, phone: null };
  return answer === "CALL_ME" ? { answer, words: field(form, "words", 1_000), phone: field(form, "phone", 40) } : null;
}
