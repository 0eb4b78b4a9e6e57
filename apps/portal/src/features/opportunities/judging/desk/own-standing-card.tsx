import { Card, DataTable, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { judgingMessages } from "../messages.ts";
import type { OwnStanding } from "./own-standing.ts";

const words = judgingMessages.desk;

/** The own ranking and spread, while one scores. */
export function OwnStandingCard(props: OwnStandingProps) {
  return (
    <Card title={words.own} flush>
      <OwnStandingTable {...props} />
    </Card>
  );
}

interface OwnStandingProps {
  readonly rows: readonly OwnStanding[];
  /** Lines of the rubric. */
  readonly lines: number;
}

/** The own ranking and spread as a table alone. */
export function OwnStandingTable({ rows, lines }: OwnStandingProps) {
  const columns: readonly Column<OwnStanding>[] = [
    { id: "resc", header: judgingMessages.resc, cell: ({ resc }) => <RescTag code={resc} /> },
    { id: "place", header: words.place, numeric: true, cell: ({ place }) => place ?? "–" },
    { id: "total", header: words.total, numeric: true, cell: ({ total }) => total ?? "–" },
    {
      id: "spread",
      header: words.spread,
      cell: ({ lowest, highest }) => (lowest === null || highest === null ? words.noSpread : words.spreadWords(lowest, highest)),
    },
    { id: "scored", header: words.scored, cell: ({ scored }) => words.scoredOf(scored, lines) },
  ];
  return <DataTable caption={words.ownCaption} columns={columns} rows={rows} rowKey={({ id }) => id} empty={null} />;
}
