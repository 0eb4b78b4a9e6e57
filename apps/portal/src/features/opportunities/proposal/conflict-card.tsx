import { Button } from "@mantine/core";
import { Card, DataTable } from "@resc/ui";
import type { Column } from "@resc/ui";
import { contentOf, type Difference, differences, type OwnProposal } from "./draft-content.ts";
import { proposalMessages } from "./messages.ts";
import type { Draft } from "./use-draft.ts";

const { conflict: words } = proposalMessages;
const columns: readonly Column<Difference>[] = [
  { id: "field", header: words.field, cell: ({ label }) => label },
  { id: "mine", header: words.mine, wide: true, cell: ({ mine }) => mine },
  { id: "theirs", header: words.theirs, wide: true, cell: ({ theirs }) => theirs },
];

/** Two versions side by side; nothing goes out before a person has chosen one. */
export function ConflictCard({ draft, proposal }: { readonly draft: Draft; readonly proposal: OwnProposal }) {
  return (
    <div role="alert">
      <Card title={words.title} flush>
        <p className="card-body quiet">{words.intro}</p>
        <DataTable
          caption={words.title}
          columns={columns}
          rows={differences(draft.content, contentOf(proposal))}
          rowKey={({ label }) => label}
          empty={null}
        />
        <div className="card-body row">
          <Button onClick={draft.keepMine}>{words.keepMine}</Button>
          <Button variant="default" onClick={draft.takeTheirs}>
            {words.takeTheirs}
          </Button>
        </div>
      </Card>
    </div>
  );
}
