import type { ReactNode } from "react";

/** A column of a list. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Longer words: the column keeps room for them. */
  readonly wide?: boolean;
  readonly sortable?: boolean;
  /** The header is read aloud but not shown, as for a column of buttons. */
  readonly hiddenHeader?: boolean;
}

/** Which column orders the list, and which way. */
export interface Sorting {
  readonly id: string;
  readonly descending: boolean;
}

/** The class of the cells of a column. */
export function columnClass<Row>(column: Column<Row> | undefined): string | undefined {
  return [column?.numeric && "numeric", column?.wide && "wide"].filter(Boolean).join(" ") || undefined;
}

/** The order after a press on a header: first rising, then falling. */
export function nextSorting(current: Sorting | undefined, id: string): Sorting {
  return { id, descending: current?.id === id && !current.descending };
}
