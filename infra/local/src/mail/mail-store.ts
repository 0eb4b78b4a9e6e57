import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser, type ParsedMail } from "mailparser";
import { describeMail, type CaughtMail } from "./caught-mail.ts";

/** Keeps messages in a folder: one .eml file each and one line of JSON in `index.jsonl`. */
export interface MailStore {
  add(original: Buffer, recipients: readonly string[]): Promise<CaughtMail>;
  /** Newest first. */
  all(): readonly CaughtMail[];
  find(id: string): CaughtMail | undefined;
  /** The message as it came. */
  original(mail: CaughtMail): Promise<Buffer>;
  clear(): Promise<void>;
}

/** Opens the folder, making it if need be, and reads what an earlier run left. */
export async function openMailStore(directory: string): Promise<MailStore> {
  await mkdir(directory, { recursive: true });
  const index = join(directory, "index.jsonl");
  const mails = await readIndex(index);
  const file = (id: string) => join(directory, `${id}.eml`);
  let last = Math.max(0, ...mails.map((mail) => Number(mail.id)));
  let queue: Promise<unknown> = Promise.resolve();
  // One change after the other, so that the order of the index is the order of arrival.
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    add: (original, recipients) =>
      inTurn(async () => {
        last += 1;
        const id = String(last).padStart(6, "0");
        const mail = describeMail(id, new Date().toISOString(), recipients, await parseMail(original));
        await writeFile(file(id), original);
        await appendFile(index, `${JSON.stringify(mail)}\n`);
        mails.push(mail);
        return mail;
      }),
    all: () => mails.toReversed(),
    find: (id) => mails.find((mail) => mail.id === id),
    original: (mail) => readFile(file(mail.id)),
    clear: () =>
      inTurn(async () => {
        const gone = mails.splice(0);
        await rm(index, { force: true });
        await Promise.all(gone.map((mail) => rm(file(mail.id), { force: true })));
      }),
  };
}

/** Reads a message. Link texts are left as they are. */
export function parseMail(original: Buffer): Promise<ParsedMail> {
  return simpleParser(original, { skipTextToHtml: true, skipImageLinks: true });
}

async function readIndex(index: string): Promise<CaughtMail[]> {
  const text = await readFile(index, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  // A crash can leave half a line at the end; that message stays as an .eml file.
  return text.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line) as CaughtMail];
    } catch {
      return [];
    }
  });
}
