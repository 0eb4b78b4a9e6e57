import { useSuspenseQuery } from "@apollo/client/react";
import { Home_HealthDocument } from "@resc/client/portal";
import type { Home_HealthQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, PathLink, Pill, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconAlertTriangle } from "@tabler/icons-react";
import { messages } from "./messages.ts";

type Health = NonNullable<Home_HealthQuery["outOfRegionHealth"]>[number];

const late = ({ late: count }: Health) =>
  count === 0 ? (
    0
  ) : (
    <Pill tone="bad" icon={IconAlertTriangle}>
      {count}
    </Pill>
  );

const columns: readonly Column<Health>[] = [
  {
    id: "resc",
    header: messages.resc,
    cell: ({ resc }) => (
      <PathLink className="main-link" href={`/rescs/${resc.code}`}>
        <RescTag code={resc.code} />
      </PathLink>
    ),
  },
  { id: "out", header: messages.out, numeric: true, cell: (row) => row.out },
  { id: "in", header: messages.in, numeric: true, cell: (row) => row.in },
  { id: "due", header: messages.due, numeric: true, cell: (row) => row.due },
  { id: "late", header: messages.late, numeric: true, cell: late },
  { id: "noAnswer", header: messages.noAnswer, numeric: true, cell: (row) => row.noAnswer },
  { id: "acknowledged", header: messages.acknowledged, numeric: true, cell: (row) => row.acknowledged },
  {
    id: "onTime",
    header: messages.onTime,
    numeric: true,
    cell: ({ onTimePercent }) => (onTimePercent === null ? "–" : `${onTimePercent} %`),
  },
];

/** How out-of-region work and courtesy notices stand in the six regions. */
export function RegionHealth() {
  const { data } = useSuspenseQuery(Home_HealthDocument);
  return (
    <Card title={messages.health} flush>
      <DataTable
        caption={messages.healthCaption}
        columns={columns}
        rows={data.outOfRegionHealth ?? []}
        rowKey={({ resc }) => resc.code}
        empty={<EmptyState title={messages.noHealth} />}
      />
    </Card>
  );
}
