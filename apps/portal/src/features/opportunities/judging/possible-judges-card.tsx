import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import { Card, DataTable, EmptyState, Pill, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { OpportunityProps } from "../opportunity-facts.ts";
import type { JudgingPage } from "./judging-tab.tsx";
import { judgingMessages as words } from "./messages.ts";
import { WaiveDialog } from "./waive-dialog.tsx";

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

function waiving(onWaive: (possible: Possible) => void): Column<Possible> {
  return {
    id: "acts",
    header: words.waive.acts,
    hiddenHeader: true,
    cell: (possible) =>
      possible.canWaive && (
        <Button variant="default" size="compact-sm" className="no-print" onClick={() => onWaive(possible)}>
          {words.waive.label(possible.person?.name ?? rescShortNames[possible.resc])}
        </Button>
      ),
  };
}

/** Each of the six: whether its contact may judge, and the stated reason. The Executive Director of a competitor can waive a look-back here. */
export function PossibleJudgesCard({ opportunity, one }: OpportunityProps & { readonly one: JudgingPage }) {
  const [waived, setWaived] = useState<Possible | null>(null);
  const waives = one.possibleJudges.some(({ canWaive }) => canWaive);
  return (
    <Card title={words.possible} flush>
      <DataTable
        caption={words.possibleCaption}
        columns={waives ? [...columns, waiving(setWaived)] : columns}
        rows={one.possibleJudges}
        rowKey={({ resc }) => resc}
        empty={<EmptyState title={words.possibleNone} />}
      />
      {waived && <WaiveDialog opportunity={opportunity} possible={waived} onClose={() => setWaived(null)} />}
    </Card>
  );
}
