import type { Action } from "@resc/access";

/** A row as the list's operation answers it. */
export type ListRow = Readonly<Record<string, unknown>>;

/** One column of a file. Names and order are a promise to those who read the file with a program: add at the end, never rename. */
export interface ListColumn {
  readonly name: string;
  /** What the column means, for the description of the file. */
  readonly label: string;
  readonly value: (row: ListRow) => string | number | null;
}

/** What an address asks of a list: the variables of the operation, and the filters in words for the head of the file. */
export interface ListQuestion {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly filters: readonly string[];
}

/** A list that has a CSV twin at `/lists/<name>.csv`. A new list is one more of these in `list-definitions.ts`. */
export interface ListDefinition {
  readonly name: string;
  readonly title: string;
  /** The registered operation; it takes `first` and `after`. */
  readonly operation: string;
  /** The root field whose connection holds the rows. */
  readonly field: string;
  /** The right to take the list away as a file. */
  readonly exportAction: Action;
  readonly columns: readonly ListColumn[];
  /** Throws a `GatewayRefusal` (BAD_USER_INPUT) for values the list does not know. */
  readonly question: (search: URLSearchParams) => ListQuestion;
}
