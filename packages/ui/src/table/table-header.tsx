import { IconArrowDown, IconArrowUp, IconArrowsSort } from "@tabler/icons-react";
import { columnClass, nextSorting } from "./columns.ts";
import type { Column, Sorting } from "./columns.ts";

/** The header of one column: words, or a button where the column can order the list. */
export interface TableHeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
}

/** A column header. */
export function TableHeader<Row>({ column, sorting, onSort }: TableHeaderProps<Row>) {
  const active = sorting?.id === column.id ? sorting : undefined;
  const className = columnClass(column);
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" className={className}>
        <span className={column.hiddenHeader ? "sr" : undefined}>{column.header}</span>
      </th>
    );
  }
  const Icon = active ? (active.descending ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return (
    <th scope="col" className={className} aria-sort={active && (active.descending ? "descending" : "ascending")}>
      <button type="button" onClick={() => onSort(nextSorting(sorting, column.id))}>
        {column.header}
        <Icon size={14} opacity={active ? 1 : 0.5} aria-hidden />
      </button>
    </th>
  );
}
