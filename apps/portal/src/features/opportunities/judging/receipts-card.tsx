import { Card, DataTable, formatInstant, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { proposalMessages } from "../proposal/messages.ts";
import type { JudgingPage } from "./judging-tab.tsx";
import { judgingMessages as words } from "./messages.ts";

type Receipt = JudgingPage["receipts"][number];

const columns: readonly Column<Receipt>[] = [
  { id: "resc", header: words.resc, cell: ({ resc }) => <RescTag code={resc} /> },
  { id: "version", header: words.version, numeric: true, cell: ({ version }) => version },
  { id: "at", header: words.submittedAt, cell: ({ submittedAt }) => formatInstant(submittedAt) },
  { id: "state", header: words.state, cell: ({ state }) => proposalMessages.versionStates[state] },
  { id: "hash", header: words.hash, wide: true, cell: ({ receiptHash }) => <code className="hash">{receiptHash}</code> },
];

/** What the Coordinator knows of submissions before the opening. */
export function ReceiptsCard({ one }: { readonly one: JudgingPage }) {
  return (
    <Card title={words.receipts} flush>
      <DataTable
        caption={words.receiptsCaption}
        columns={columns}
        rows={one.receipts}
        rowKey={({ resc, version }) => `${resc}${version}`}
        empty={null}
      />
    </Card>
  );
}
