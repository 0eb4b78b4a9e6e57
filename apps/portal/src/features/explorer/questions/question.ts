import type { RoleCode } from "@resc/client/portal";

/** What the answers to questions can be narrowed by; also the names in the address. */
export const filterNames = ["resc", "asOf", "agency", "fiscalYear", "metric", "category", "operator", "kind", "search"] as const;

/** One of them. */
export type FilterName = (typeof filterNames)[number];

/** A filter of one question: which field of the form, and which variable takes its value. */
export interface QuestionFilter {
  readonly name: FilterName;
  readonly variable: string;
  /** Without it the question cannot be asked. */
  readonly required?: boolean;
  /** The variable is a list, of which the form offers one. */
  readonly many?: boolean;
  /** Roles for which it narrows nothing, because they have one value only. */
  readonly notFor?: readonly RoleCode[];
}

/** A question that is ready to be asked. Its document is held against every contract in which it is offered. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** What the answer holds, in a sentence. */
  readonly description: string;
  readonly roles: readonly RoleCode[];
  readonly document: string;
  readonly filters: readonly QuestionFilter[];
  /** The columns of the table: path in a row, and its heading. */
  readonly columns: readonly (readonly [path: string, heading: string])[];
  /** The list whose files hold the same rows, and which filter is which parameter of its address. */
  readonly list?: { readonly name: string; readonly parameters: Readonly<Partial<Record<FilterName, string>>> };
}

/** Text of a form as the value of a variable. */
export function variableOf({ name, many }: QuestionFilter, text: string): unknown {
  const value = name === "fiscalYear" ? Number(text) : text;
  return many ? [value] : value;
}

/** The variables of a question from the values of its form; what is empty is left out. */
export function variablesOf(
  question: Question,
  values: Readonly<Partial<Record<FilterName, string | undefined>>>,
): Record<string, unknown> {
  return Object.fromEntries(
    question.filters.flatMap((filter) => {
      const text = values[filter.name];
      return text ? [[filter.variable, variableOf(filter, text)]] : [];
    }),
  );
}

/** The address of the files that hold the same rows, without its ending; null when there are none. */
export function fileFilters(
  question: Question,
  values: Readonly<Partial<Record<FilterName, string | undefined>>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(question.list?.parameters ?? {}).map(([name, parameter]) => [parameter, values[name as FilterName]]),
  );
}
