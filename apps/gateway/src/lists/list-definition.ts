import type { Action } from "@resc/access";

/** A row as the list's operation answers it. */
export type ListRow = Readonly<Record<string, unknown>>;

/** What a cell can hold. Days and instants are ISO text; several values stand in one cell, parted as the column's label says. */
export type CellValue = string | number | null;

/** One column of a file. Names and order are a promise to those who read the file with a program: add at the end, never rename. */
export interface ListColumn {
  readonly name: string;
  /** What the column means, for the description of the file. */
  readonly label: string;
  readonly value: (row: ListRow) => CellValue;
  /** The text is an exact decimal, such as money: never taken for a formula, and a number in a spreadsheet. */
  readonly decimal?: true;
}

/** A parameter of a list's address. */
export interface ListFilter {
  /** Its name in the address. */
  readonly parameter: string;
  /** Where its value goes: a variable of the operation, or `filter.hosts` for a field of an input; null when only `keeps` reads it. */
  readonly variable: string | null;
  /** How people name it. */
  readonly words: string;
  /** The value, undefined when the address does not ask for it. Throws a `GatewayRefusal` (BAD_USER_INPUT) for what the list does not know. */
  readonly read: (search: URLSearchParams, parameter: string) => unknown;
  /** The codes that it knows, when they are a closed list. */
  readonly known?: readonly string[];
  /** The value as people write it. */
  readonly say: (value: unknown) => string;
}

/**
 * A list that has twins at `/lists/<name>.csv`, `.xlsx` and `.meta.json`. A new list is one more of these in `list-definitions.ts`,
 * and an operation of its name in `packages/client/operations/lists`.
 */
export interface ListDefinition {
  readonly name: string;
  readonly title: string;
  /** What its rows are, in one or two sentences for who meets it for the first time. */
  readonly description: string;
  /** The registered operation; it takes `first` and `after` when its field is a connection. */
  readonly operation: string;
  /** The root field that holds the rows: a connection, or a list without pages. */
  readonly field: string;
  /** The right to take the list away as a file. */
  readonly exportAction: Action;
  readonly filters: readonly ListFilter[];
  /** Variables that the operation needs when the address does not ask for them. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Which rows of the field are rows of the file; all when left out. */
  readonly keeps?: (row: ListRow, values: Readonly<Record<string, unknown>>) => boolean;
  readonly columns: readonly ListColumn[];
}
