import { useQuery } from "@apollo/client/react";
import { Data_FrozenMonthsDocument } from "@resc/client/portal";
import type { Data_FrozenMonthsQuery } from "@resc/client/portal";
import { Card, DataTable, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useRight } from "../../../app/session/viewer.ts";
import { messages } from "../messages.ts";

type Month = NonNullable<Data_FrozenMonthsQuery["stateContractMonths"]>[number];

const words = messages.months;

const columns: readonly Column<Month>[] = [
  {
    id: "month",
    header: words.month,
    cell: ({ agency, month }) => (
      <a href={`/lists/state-contracts.csv?month=${month}&agency=${agency}`} download>
        {words.file(agency, month)}
      </a>
    ),
  },
  { id: "rows", header: words.rows, numeric: true, cell: ({ rows }) => rows },
  { id: "frozen", header: words.frozen, cell: ({ frozenAt }) => formatInstant(frozenAt) },
  { id: "hash", header: words.hash, wide: true, cell: ({ sha256 }) => <code className="hash">{sha256}</code> },
];

/** The months of the State contract list that were frozen, each as the file that it was; nothing before the first. */
export function FrozenMonths() {
  const mayTake = useRight("exportStateContracts");
  const { data } = useQuery(Data_FrozenMonthsDocument, { skip: !mayTake });
  const months = data?.stateContractMonths ?? [];
  if (months.length === 0) return null;
  return (
    <Card title={words.title} flush>
      <p className="card-body quiet">{words.lede}</p>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={months}
        rowKey={({ agency, month }) => `${agency}${month}`}
        compact
        empty={null}
      />
    </Card>
  );
}
