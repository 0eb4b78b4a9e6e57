import { RequestFailure } from "../data/request-failure.ts";
import { askToSignIn, lastContact, offline } from "../session/connection.ts";

/** A file that the platform has, and that belongs to its sender alone until a form keeps it. */
export interface StagedFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** A file on its way. */
export interface FileToSend {
  /** The subgraph that keeps it, such as `funding`. */
  readonly subgraph: string;
  readonly purpose: string;
  readonly file: File;
  /** Told how much has gone out, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

interface Said {
  readonly errors?: readonly { readonly message: string }[];
}

async function digestOf(file: File): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCodePoint(...hash))}:`;
}

/** One try. `fetch` cannot tell how much has gone out, so this is the older way. */
function put({ subgraph, purpose, file, onProgress, signal }: FileToSend, digest: string): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", `/files/${subgraph}?${new URLSearchParams({ purpose, name: file.name }).toString()}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("content-digest", digest);
    request.setRequestHeader("x-resc-portal", "1");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => resolve(request));
    request.addEventListener("error", () => {
      offline.set(true);
      reject(new RequestFailure("UNREACHABLE", "The file did not get through. Check your connection, then try again.", null));
    });
    const leave = () => {
      request.abort();
      reject(new DOMException("The file is not wanted any more.", "AbortError"));
    };
    signal.addEventListener("abort", leave, { once: true });
    request.addEventListener("loadend", () => signal.removeEventListener("abort", leave));
    request.send(file);
  });
}

/** Sends a file and answers it as the platform has it. When the session has ended, the sign-in opens over the page and the file goes out again after it. */
export async function sendFile(toSend: FileToSend): Promise<StagedFile> {
  const digest = await digestOf(toSend.file);
  toSend.signal.throwIfAborted();
  const request = await put(toSend, digest);
  offline.set(false);
  lastContact.set(Date.now());
  if (request.status === 200) return request.response as StagedFile;
  if (request.status === 401 && (await askToSignIn("ENDED"))) return sendFile(toSend);
  const [error] = (request.response as Said | null)?.errors ?? [];
  throw new RequestFailure(
    request.status === 401 ? "SIGNED_OUT" : "FAILED",
    error?.message ?? "There was no answer. Try again in a moment.",
    request.getResponseHeader("x-request-id"),
  );
}
