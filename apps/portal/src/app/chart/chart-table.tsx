import { type Chart, chartTable } from "@resc/charts";
import { DataTable } from "@resc/ui";
import { useMemo } from "react";

/** The rows of a chart as a table: the same row set as its picture. */
export function ChartTable<Row>({ chart, caption }: { readonly chart: Chart<Row>; readonly caption: string }) {
  const { columns, rows } = useMemo(() => {
    const table = chartTable(chart);
    return {
      columns: table.headers.map(({ name, text, numeric }, index) => ({
        id: name,
        header: text,
        numeric,
        cell: ({ cells }: { readonly cells: readonly string[] }) => cells[index],
      })),
      rows: table.rows.map((cells, index) => ({ key: String(index), cells })),
    };
  }, [chart]);
  return <DataTable compact caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} empty={null} />;
}
