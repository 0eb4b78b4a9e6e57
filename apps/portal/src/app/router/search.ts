/** What the address bar gives for one parameter. */
type Raw = unknown;

/** A short text, or nothing. */
export function textParam(value: Raw): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 120) : undefined;
}

/** One of some words; the first of them is the default and is left out of the address. */
export function choiceParam<Word extends string>(words: readonly Word[], value: Raw): Word | undefined {
  return words.slice(1).find((word) => word === value);
}

/** One of some words without a default. */
export function oneOfParam<Word extends string>(words: readonly Word[], value: Raw): Word | undefined {
  return words.find((word) => word === value);
}

/** Several of some words, kept in the order of the list; words that no longer exist are dropped. */
export function listParam<Word extends string>(words: readonly Word[], value: Raw): readonly Word[] | undefined {
  const given = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  const known = words.filter((word) => given.includes(word));
  return known.length > 0 ? known : undefined;
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function dayParam(value: Raw): string | undefined {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** A whole number within limits. */
export function numberParam(least: number, most: number, value: Raw): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** Reads the address: plain words, no JSON. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes the address: lists with commas, nothing that is empty. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = written(value);
    if (text !== "") parameters.set(name, text);
  }
  const query = parameters.toString().replaceAll("%2C", ",");
  return query ? `?${query}` : "";
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value === "number" || typeof value === "boolean") return value.toString();
  return typeof value === "string" ? value : "";
}
