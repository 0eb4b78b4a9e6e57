import { GatewayRefusal } from "../errors/refusal.ts";
import { fileSettings } from "./file-settings.ts";

/** A size in MB as people say it. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}

/** The refusal of a file that is too large; `bytes` when it said how large it is. */
export function tooLarge(bytes?: number): GatewayRefusal {
  const size = bytes === undefined ? `more than ${megabytes(fileSettings.mostBytes)}` : megabytes(bytes);
  return new GatewayRefusal("FILE_TOO_LARGE", undefined, [
    { message: `This file is ${size}. Send at most ${megabytes(fileSettings.mostBytes)}, or split it.` },
  ]);
}

/** The same bytes; throws FILE_TOO_LARGE as soon as there are more than may be. */
export async function* counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of bytes) {
    size += part.byteLength;
    if (size > fileSettings.mostBytes) throw tooLarge();
    yield part;
  }
}
