import { Card, DataTable, EmptyState, Pill, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconCheck, IconX } from "@tabler/icons-react";
import type { JudgingPage } from "./judging-tab.tsx";
import { judgingMessages as words } from "./messages.ts";

type Possible = JudgingPage["possibleJudges"][number];

const columns: readonly Column<Possible>[] = [
  { id: "resc", header: words.resc, cell: ({ resc }) => <RescTag code={resc} /> },
  { id: "contact", header: words.contact, cell: ({ person }) => person?.name ?? words.nobody },
  {
    id: "judge",
    header: words.judge,
    cell: ({ eligible }) => (
      <Pill tone={eligible ? "ok" : "mute"} icon={eligible ? IconCheck : IconX}>
        {eligible ? words.yes : words.no}
      </Pill>
    ),
  },
  { id: "reason", header: words.reason, wide: true, cell: ({ reason }) => reason },
];

/** Each of the six: whether its contact may judge, and the stated reason. */
export function PossibleJudgesCard({ one }: { readonly one: JudgingPage }) {
  return (
    <Card title={words.possible} flush>
      <DataTable
        caption={words.possibleCaption}
        columns={columns}
        rows={one.possibleJudges}
        rowKey={({ resc }) => resc}
        empty={<EmptyState title={words.possibleNone} />}
      />
    </Card>
  );
}
