import { GatewayRefusal } from "../errors/refusal.ts";

/** What a text has to be: how many signs at least and at most after trimming, and what it may hold. */
export interface TextRule {
  readonly least: number;
  readonly most: number;
  readonly allowed: RegExp;
}

/** Text of one line: no control signs. */
export const oneLine = /^\P{Cc}*$/u;

/** Text of several lines: of the control signs only tabs and line ends. */
export const manyLines = /^(?:\P{Cc}|[\t\n\r])*$/u;

/** The members of a body; a body that is no object has none. */
export function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  return (typeof body === "object" && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
}

/** A text as it is kept: composed and trimmed. Another value, or a text against the rule, is BAD_USER_INPUT. */
export function writtenText(value: unknown, { least, most, allowed }: TextRule): string {
  const written = typeof value === "string" ? value.normalize("NFC").trim() : "";
  if (written.length < least || written.length > most || !allowed.test(written)) throw new GatewayRefusal("BAD_USER_INPUT");
  return written;
}
