import { DataTable } from "@resc/ui";
import type { Column } from "@resc/ui";
import type { PanelFacts } from "./judging-tab.tsx";
import { judgingMessages as words } from "./messages.ts";

type Line = PanelFacts["rubric"][number];

const columns: readonly Column<Line>[] = [
  { id: "label", header: words.appoint.lineLabel, cell: ({ label }) => label },
  { id: "weight", header: words.appoint.weight, numeric: true, cell: ({ weight }) => words.weight(weight) },
  { id: "description", header: words.appoint.lineHelp, wide: true, cell: ({ description }) => description || "–" },
];

/** The rubric to read before attesting. */
export function RubricTable({ rubric }: { readonly rubric: readonly Line[] }) {
  return <DataTable caption={words.rubric} columns={columns} rows={rubric} rowKey={({ key }) => key} compact empty={null} />;
}
