import type { ReactNode } from "react";

/** A column of a list. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** The header is read aloud but not shown, as for a column of buttons. */
  readonly hiddenHeader?: boolean;
}

/** Which column orders the list, and which way. */
export interface Sorting {
  readonly id: string;
  readonly descending: boolean;
}

/** The order after a press on a header: first rising, then falling. */
export function nextSorting(current: Sorting | undefined, id: string): Sorting {
  return { id, descending: current?.id === id && !current.descending };
}
