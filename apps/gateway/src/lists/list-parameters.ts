import { isCalendarDate } from "@resc/domain";
import { GatewayRefusal } from "../errors/refusal.ts";

function refuse(): never {
  throw new GatewayRefusal("BAD_USER_INPUT");
}

/** The values of a parameter, written `host=LEARN&host=CREC` or `host=LEARN,CREC`; refuses what is not among `known`. Undefined when absent. */
export function codesParameter(search: URLSearchParams, name: string, known: readonly string[]): string[] | undefined {
  const values = search
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");
  if (values.some((value) => !known.includes(value))) refuse();
  return values.length === 0 ? undefined : [...new Set(values)];
}

/** The one value of a parameter; refuses several and what is not among `known`. */
export function codeParameter(search: URLSearchParams, name: string, known: readonly string[]): string | undefined {
  const values = codesParameter(search, name, known);
  if (values !== undefined && values.length > 1) refuse();
  return values?.[0];
}

/** A text of at most 200 characters, without control characters; refuses several. */
export function textParameter(search: URLSearchParams, name: string): string | undefined {
  const [first = "", ...more] = search.getAll(name);
  const value = first.normalize("NFC").trim();
  if (more.length > 0 || value.length > 200 || /\p{Cc}/u.test(value)) refuse();
  return value === "" ? undefined : value;
}

/** A year with four digits. */
export function yearParameter(search: URLSearchParams, name: string): number | undefined {
  const value = textParameter(search, name);
  if (value !== undefined && !/^(19|20)\d\d$/.test(value)) refuse();
  return value === undefined ? undefined : Number(value);
}

/** A day, `YYYY-MM-DD`. */
export function dayParameter(search: URLSearchParams, name: string): string | undefined {
  const value = textParameter(search, name);
  if (value !== undefined && !isCalendarDate(value)) refuse();
  return value;
}

/** An instant, ISO 8601 with its zone. */
export function instantParameter(search: URLSearchParams, name: string): string | undefined {
  const value = textParameter(search, name);
  if (value !== undefined && (!/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(value) || Number.isNaN(Date.parse(value)))) refuse();
  return value === undefined ? undefined : new Date(value).toISOString();
}

/** `true` or `false`. */
export function flagParameter(search: URLSearchParams, name: string): boolean | undefined {
  const value = codeParameter(search, name, ["true", "false"]);
  return value === undefined ? undefined : value === "true";
}
