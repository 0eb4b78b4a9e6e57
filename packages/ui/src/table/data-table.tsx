import { createColumnHelper, FlexRender, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { columnClass } from "./columns.ts";
import type { Column, Sorting } from "./columns.ts";
import { TableHeader } from "./table-header.tsx";

const features = tableFeatures({});

/** A list as a table. Order, pages and filters are the server's work; this only draws. */
export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  readonly selected?: string | undefined;
  readonly compact?: boolean;
  /** New rows are on their way; the old ones stay, dimmed. */
  readonly busy?: boolean;
  /** Shown instead of an empty table. */
  readonly empty: ReactNode;
}

/** A plain table that becomes cards on a phone. The first column names its row. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sorting, onSort, selected, compact = false, busy = false, empty } = props;
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map((column) => helper.display({ id: column.id, header: column.header, cell: ({ row }) => column.cell(row.original) }));
  }, [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: definitions, data, getRowId: rowKey });
  if (rows.length === 0) return empty;
  return (
    <div className="table-wrap" aria-busy={busy}>
      <table className={compact ? "table table-compact" : "table"}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <TableHeader key={column.id} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} data-selected={row.id === selected || undefined}>
              {row.getAllCells().map((cell, index) => {
                const column = columns[index];
                if (index === 0)
                  return (
                    <th key={cell.id} scope="row">
                      <FlexRender cell={cell} />
                    </th>
                  );
                const label = column?.hiddenHeader ? undefined : column?.header;
                return (
                  <td key={cell.id} data-label={label} className={columnClass(column)}>
                    <FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
