import { Card, DataTable } from "@resc/ui";
import type { Column } from "@resc/ui";
import { outcomeMessages as words } from "./messages.ts";
import type { OutcomePage } from "./outcome-tab.tsx";

type Received = OutcomePage["receivedScores"][number];

/** What the judges said about the own proposal, in the order of the rubric. */
export function ReceivedCard({ one }: { readonly one: OutcomePage }) {
  const rubric = one.panel?.rubric ?? [];
  const place = (key: string) => rubric.findIndex((line) => line.key === key);
  const attributed = one.receivedScores.some(({ judge }) => judge !== null);
  const judge: Column<Received> = {
    id: "judge",
    header: words.judge,
    cell: ({ judge: number }) => (number === null ? "–" : words.judgeNumber(number)),
  };
  const columns: readonly Column<Received & { readonly key: string }>[] = [
    { id: "line", header: words.line, cell: ({ criterion }) => rubric[place(criterion)]?.label ?? criterion },
    ...(attributed ? [judge] : []),
    { id: "step", header: words.step, numeric: true, cell: ({ value }) => value ?? "–" },
    { id: "comment", header: words.comment, wide: true, cell: ({ comment }) => comment ?? "–" },
  ];
  const rows = one.receivedScores
    .toSorted((first, second) => place(first.criterion) - place(second.criterion))
    .map((row, index) => ({ ...row, key: String(index) }));
  return (
    <Card title={words.received} foot={words.receivedHelp} flush>
      <DataTable caption={words.receivedCaption} columns={columns} rows={rows} rowKey={({ key }) => key} empty={null} />
    </Card>
  );
}
