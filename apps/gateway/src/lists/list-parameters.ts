import { GatewayRefusal } from "../errors/refusal.ts";

/** The values of a parameter, written `host=LEARN&host=CREC` or `host=LEARN,CREC`; refuses what is not among `known`. Undefined when absent. */
export function codesParameter(search: URLSearchParams, name: string, known: readonly string[]): string[] | undefined {
  const values = search
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");
  if (values.some((value) => !known.includes(value))) throw new GatewayRefusal("BAD_USER_INPUT");
  return values.length === 0 ? undefined : [...new Set(values)];
}

/** The one value of a parameter; refuses several and what is not among `known`. */
export function codeParameter(search: URLSearchParams, name: string, known: readonly string[]): string | undefined {
  const values = codesParameter(search, name, known);
  if (values !== undefined && values.length > 1) throw new GatewayRefusal("BAD_USER_INPUT");
  return values?.[0];
}

/** A text of at most 200 characters, without control characters. */
export function textParameter(search: URLSearchParams, name: string): string | undefined {
  const value = (search.get(name) ?? "").normalize("NFC").trim();
  if (value.length > 200 || /\p{Cc}/u.test(value)) throw new GatewayRefusal("BAD_USER_INPUT");
  return value === "" ? undefined : value;
}

/** A year with four digits. */
export function yearParameter(search: URLSearchParams, name: string): number | undefined {
  const value = (search.get(name) ?? "").trim();
  if (value === "") return undefined;
  if (!/^(19|20)\d\d$/.test(value)) throw new GatewayRefusal("BAD_USER_INPUT");
  return Number(value);
}
