import { Card, DataTable, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { outcomeMessages as words } from "./messages.ts";
import type { OutcomePage } from "./outcome-tab.tsx";

type Total = OutcomePage["scoreTotals"][number];

const columns: readonly Column<Total>[] = [
  { id: "resc", header: words.resc, cell: ({ resc }) => <RescTag code={resc} /> },
  { id: "total", header: words.total, numeric: true, cell: ({ total }) => total ?? "–" },
  { id: "judges", header: words.judges, numeric: true, cell: ({ judges }) => judges },
];

/** Totals after the lock, the highest first; the platform sends those that the viewer may see. */
export function TotalsCard({ one }: { readonly one: OutcomePage }) {
  const rows = one.scoreTotals.toSorted((first, second) => (second.total ?? 0) - (first.total ?? 0));
  return (
    <Card title={words.totals} foot={words.totalsHelp} flush>
      <DataTable caption={words.totalsCaption} columns={columns} rows={rows} rowKey={({ resc }) => resc} empty={null} />
    </Card>
  );
}
