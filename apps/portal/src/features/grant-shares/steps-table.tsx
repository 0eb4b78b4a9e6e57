import { rescShortNames } from "@resc/domain";
import { Card, DataTable, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import type { Calculation } from "./share-inputs.ts";

type Step = Calculation["steps"][number];

const columns: readonly Column<Step>[] = [
  {
    id: "step",
    header: messages.step,
    cell: ({ place, label, resc }) => (
      <>
        {`${place}. ${label}`}
        <span className="sub">{resc ? rescShortNames[resc] : messages.all}</span>
      </>
    ),
  },
  { id: "formula", header: messages.formula, wide: true, cell: ({ formula }) => formula },
  { id: "numbers", header: messages.numbers, wide: true, cell: ({ inputs }) => inputs },
  {
    id: "outcome",
    header: messages.outcome,
    numeric: true,
    cell: ({ result }) => (/^\d+(\.\d+)?$/.test(result) ? formatMoney(result) : result),
  },
];

/** Every step of the calculation, from the appropriation to the shares. */
export function StepsTable({ calculation: { steps, inputs, statute, statuteNote } }: { readonly calculation: Calculation }) {
  if (steps.length === 0) return null;
  return (
    <Card title={messages.steps} foot={`${messages.statute(statute, statuteNote)} (${inputs})`} flush>
      <DataTable
        compact
        caption={`${messages.steps} (${inputs})`}
        columns={columns}
        rows={steps}
        rowKey={({ place }) => String(place)}
        empty={null}
      />
    </Card>
  );
}
