import { fileTypeFromStream } from "file-type";
import { type FilePurpose, fileKinds, kindsInWords, type MediaType } from "./file-purposes.ts";
import { FileRefusedError } from "./file-refusals.ts";

/** What is read of a text to tell which kind it is. */
const headLetters = 4_096;

/** What other kinds are called that people send by mistake, by media type. */
const otherKinds: Readonly<Record<string, string>> = {
  "application/zip": "a ZIP archive",
  "application/x-cfb": "an Office file of before 2007",
  "application/rtf": "an RTF document",
  "image/heic": "a HEIC picture",
  "application/x-msdownload": "a program",
};

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return ReadableStream.from<Uint8Array>(bytes);
}

/** The first letters of a text; null when its bytes are no UTF-8 or hold a zero. Reads to the end, keeps only the head. */
async function headOfText(bytes: AsyncIterable<Uint8Array>): Promise<string | null> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let head = "";
  try {
    for await (const part of bytes) {
      const letters = utf8.decode(part, { stream: true });
      if (letters.includes("\0")) return null;
      if (head.length < headLetters) head += letters.slice(0, headLetters);
    }
    return head + utf8.decode();
  } catch {
    return null;
  }
}

function kindOfText(head: string): MediaType {
  if (/^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html)\b/i.test(head)) return "text/html";
  if (/^(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}/.test(head) && /^(from|received|mime-version|return-path):/im.test(head))
    return "message/rfc822";
  return "text/plain";
}

function refused(purpose: FilePurpose, looksLike: string): FileRefusedError {
  return new FileRefusedError("FILE_TYPE", `This looks like ${looksLike}. Send ${kindsInWords(purpose.mediaTypes)}.`);
}

/**
 * The media type of a file by its content, never by its name. Throws FILE_TYPE when the purpose does not take it.
 * `open` begins to read the bytes from the start; it is called once or twice, and not always read to the end.
 */
export async function detectType(purpose: FilePurpose, open: () => AsyncIterable<Uint8Array>): Promise<MediaType> {
  const found = await fileTypeFromStream(streamOf(open()));
  const taken = purpose.mediaTypes.find((type) => type === found?.mime);
  if (taken !== undefined) return taken;
  // XML and the like are known by their first signs and are text all the same.
  if (found !== undefined && !found.mime.startsWith("text/") && found.mime !== "application/xml") {
    const known = Object.hasOwn(fileKinds, found.mime) ? `a ${fileKinds[found.mime as MediaType]} file` : undefined;
    throw refused(purpose, otherKinds[found.mime] ?? known ?? `a file of the type ${found.ext.toUpperCase()}`);
  }
  const texts = purpose.mediaTypes.filter((type) => type.startsWith("text/") || type === "message/rfc822");
  if (texts.length === 0) throw refused(purpose, "no kind of file that is taken here");
  const head = await headOfText(open());
  if (head === null)
    throw new FileRefusedError(
      "FILE_TYPE",
      `This is neither ${kindsInWords(purpose.mediaTypes)} nor text in UTF-8. Save it as UTF-8 text, or send another of these kinds.`,
    );
  if (texts.includes("text/csv")) return "text/csv";
  const kind = kindOfText(head);
  return texts.includes(kind) ? kind : "text/plain";
}
