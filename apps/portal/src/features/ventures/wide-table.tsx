import { DataTable, TableRegion } from "@resc/ui";
import type { DataTableProps } from "@resc/ui";
import "./ventures.css";

/** A table of many numbers: on narrow screens it scrolls in its own box, which the keyboard reaches. */
export function WideTable<Row extends object>(props: DataTableProps<Row>) {
  if (props.rows.length === 0) return props.empty;
  return (
    <div className="wide-table">
      <TableRegion label={props.caption}>
        <DataTable {...props} />
      </TableRegion>
    </div>
  );
}
