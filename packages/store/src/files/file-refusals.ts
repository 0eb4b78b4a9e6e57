import { UserError } from "@resc/domain";
import { sizeInWords } from "./file-sizes.ts";

/** Why a file was not taken. */
export type FileRefusal = "FILE_TOO_LARGE" | "FILE_EMPTY" | "FILE_TYPE" | "FILE_DIGEST" | "FILE_PURPOSE" | "TOO_MANY_FILES";

/** A file that was not taken; the sentence says what to do instead. */
export class FileRefusedError extends UserError {
  readonly code: FileRefusal;

  constructor(code: FileRefusal, message: string) {
    super(message);
    this.code = code;
  }
}

/** The refusal of a file that is too large; `bytes` when its whole size is known. */
export function tooLarge(maximum: number, bytes?: number): FileRefusedError {
  const size = bytes === undefined ? `more than ${sizeInWords(maximum)}` : sizeInWords(bytes);
  return new FileRefusedError("FILE_TOO_LARGE", `This file is ${size}. Send at most ${sizeInWords(maximum)}, or split it.`);
}
