import { DataTable, TableRegion } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "../messages.ts";
import type { Cell, ResultTable } from "./flatten.ts";

interface Line {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Values as the answer has them; nothing is rounded or translated, so that they are the same in every program. */
function shown(cell: NonNullable<Cell>): string {
  return typeof cell === "boolean" ? (cell ? "yes" : "no") : String(cell);
}

/** Numbers, and money, which comes as decimal text. */
function isNumeric(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || typeof cell === "number" || (typeof cell === "string" && /^-?\d+\.\d+$/.test(cell));
}

/** The answer as rows. Known columns come first, under their headings; the others follow under their paths. */
export function ResultTableView({
  table,
  title,
  columns = [],
}: {
  readonly table: ResultTable;
  readonly title: string;
  readonly columns?: readonly (readonly [path: string, heading: string])[] | undefined;
}) {
  const headings = new Map(columns);
  const paths = [
    ...columns.map(([path]) => path).filter((path) => table.columns.includes(path)),
    ...table.columns.filter((path) => !headings.has(path)),
  ];
  const drawn: readonly Column<Line>[] = paths.map((path) => ({
    id: path,
    header: headings.get(path) ?? path,
    numeric: table.rows.every((row) => isNumeric(row[path])),
    cell: ({ cells }) => cells[path] !== null && cells[path] !== undefined && <span className="cell">{shown(cells[path])}</span>,
  }));
  const lines = table.rows.map((cells, index) => ({ id: String(index), cells }));
  return (
    <div className="result-table">
      <TableRegion label={title}>
        <DataTable compact caption={title} columns={drawn} rows={lines} rowKey={({ id }) => id} empty={messages.result.empty} />
      </TableRegion>
    </div>
  );
}
