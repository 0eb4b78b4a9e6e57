import { GatewayRefusal } from "../errors/refusal.ts";
import type { ListDefinition } from "./list-definition.ts";

/** What an address asks of a list. */
export interface ListQuestion {
  /** Values by the names of the address, in the order of the definition: equal questions are equal here. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The variables of the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The filters as people write them. */
  readonly filters: readonly string[];
  /** The day asked about, when the address names one. */
  readonly asOf: string | undefined;
}

function put(variables: Record<string, unknown>, place: string, value: unknown): void {
  const [name = "", field] = place.split(".");
  if (field === undefined) variables[name] = value;
  else variables[name] = { ...(variables[name] as object | undefined), [field]: value };
}

/**
 * Reads an address. Throws a `GatewayRefusal` (BAD_USER_INPUT) for a value that the list does not know, and for a name it does not know:
 * a filter that is misspelled and dropped would give the whole list to somebody who believes to hold a part.
 */
export function readQuestion(list: ListDefinition, search: URLSearchParams): ListQuestion {
  const names = list.filters.map(({ parameter }) => parameter);
  if ([...search.keys()].some((name) => !names.includes(name))) throw new GatewayRefusal("BAD_USER_INPUT");
  const values: Record<string, unknown> = {};
  const variables: Record<string, unknown> = { ...list.defaults };
  const filters: string[] = [];
  for (const { parameter, variable, words, read, say } of list.filters) {
    const value = read(search, parameter);
    if (value === undefined) continue;
    values[parameter] = value;
    if (variable !== null) put(variables, variable, value);
    if (words !== "") filters.push(`${words}: ${say(value)}`);
  }
  return { values, variables, filters, asOf: values["asOf"] as string | undefined };
}

/** The address of the same rows in another format. */
export function listAddress(list: ListDefinition, ending: string, question: ListQuestion): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question.values)) search.set(name, String(value));
  return `/lists/${list.name}${ending}${search.size === 0 ? "" : `?${search.toString()}`}`;
}
