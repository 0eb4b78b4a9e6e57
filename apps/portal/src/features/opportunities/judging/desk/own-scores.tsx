import { DataTable } from "@resc/ui";
import type { Column } from "@resc/ui";
import type { PanelFacts } from "../judging-tab.tsx";
import { judgingMessages } from "../messages.ts";
import type { Opened } from "./submission-text.tsx";

type Score = Opened["scores"][number];

/** The own scores of one submission once they are submitted: to read, not to change. */
export function OwnScores({ panel, scores }: { readonly panel: PanelFacts; readonly scores: readonly Score[] }) {
  const label = (key: string) => panel.rubric.find((line) => line.key === key)?.label ?? key;
  const columns: readonly Column<Score>[] = [
    { id: "line", header: judgingMessages.appoint.lineLabel, cell: ({ criterion }) => label(criterion) },
    { id: "step", header: judgingMessages.desk.stepHeader, numeric: true, cell: ({ value }) => value ?? "–" },
    { id: "comment", header: judgingMessages.desk.commentHeader, wide: true, cell: ({ comment }) => comment ?? "–" },
  ];
  return (
    <DataTable
      caption={judgingMessages.rubric}
      columns={columns}
      rows={scores}
      rowKey={({ criterion }) => criterion}
      compact
      empty={null}
    />
  );
}
