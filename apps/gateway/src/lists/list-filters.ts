import { formatDate, organizationNames, rescCodes, rescShortNames } from "@resc/domain";
import type { ListFilter } from "./list-definition.ts";
import {
  codeParameter,
  codesParameter,
  dayParameter,
  flagParameter,
  instantParameter,
  textParameter,
  yearParameter,
} from "./list-parameters.ts";
import { codeLabel, nameIn } from "./row-values.ts";

type Named = Pick<ListFilter, "parameter" | "variable" | "words">;

const each = (label: (one: string) => string) => (value: unknown) =>
  (Array.isArray(value) ? value : [value]).map((one) => label(String(one))).join(" or ");

/** One or more codes of a closed list. */
export function codes(named: Named, known: readonly string[], label: (code: string) => string = codeLabel): ListFilter {
  return { ...named, known, read: (search, name) => codesParameter(search, name, known), say: each(label) };
}

/** One code of a closed list. */
export function code(named: Named, known: readonly string[], label: (code: string) => string = codeLabel): ListFilter {
  return { ...named, known, read: (search, name) => codeParameter(search, name, known), say: each(label) };
}

/** One or more RESCs by code. */
export function rescs(named: Named): ListFilter {
  return codes(named, rescCodes, nameIn(rescShortNames));
}

/** One RESC by code. */
export function resc(named: Named): ListFilter {
  return code(named, rescCodes, nameIn(rescShortNames));
}

/** One organization by code. */
export function organization(named: Named): ListFilter {
  return code(named, Object.keys(organizationNames), nameIn(organizationNames));
}

/** Letters of a text. */
export function text(named: Named): ListFilter {
  return { ...named, read: textParameter, say: String };
}

/** A State fiscal year, named by the year in which it ends. */
export const fiscalYear = (variable: string): ListFilter => ({
  parameter: "fiscalYear",
  variable,
  words: "fiscal year",
  read: yearParameter,
  say: String,
});

/** Whether something holds. */
export function flag(named: Named): ListFilter {
  return { ...named, read: flagParameter, say: (value) => (value === true ? "yes" : "no") };
}

/** An instant. */
export function instant(named: Named): ListFilter {
  return { ...named, read: instantParameter, say: String };
}

/** A day. */
export function day(named: Named): ListFilter {
  return { ...named, read: dayParameter, say: (value) => formatDate(String(value)) };
}

/** The order of the rows. */
export function sort(known: readonly string[]): ListFilter {
  return code({ parameter: "sort", variable: "sort", words: "sorted by" }, known);
}

/** The day about which is asked; the head of the file says it, so it is no filter there. */
export const asOf: ListFilter = { parameter: "asOf", variable: "asOf", words: "", read: dayParameter, say: String };

/** The instant at which the answer was already on record. */
export const knownAt: ListFilter = {
  parameter: "knownAt",
  variable: "knownAt",
  words: "as recorded at",
  read: instantParameter,
  say: String,
};
