import { useSuspenseQuery } from "@apollo/client/react";
import { Metrics_MetricDocument } from "@resc/client/portal";
import type { Metrics_MetricQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, KeyValue, Pager, Pill, formatFigure } from "@resc/ui";
import type { Column } from "@resc/ui";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { messages } from "./messages.ts";

type Figure = NonNullable<NonNullable<Metrics_MetricQuery["metric"]>["figures"]>["nodes"][number];

const columns: readonly Column<Figure>[] = [
  { id: "period", header: messages.period, cell: ({ period }) => period },
  { id: "dimension", header: messages.dimension, wide: true, cell: ({ dimension }) => dimension },
  {
    id: "value",
    header: messages.value,
    numeric: true,
    cell: ({ value }) => (value === null ? <span className="quiet nowrap">{messages.notStated}</span> : formatFigure(value)),
  },
  { id: "status", header: messages.status, cell: ({ status }) => <Pill>{status.toLowerCase().replaceAll("_", " ")}</Pill> },
  { id: "note", header: messages.note, cell: ({ note }) => note && <span className="small">{note}</span> },
  { id: "sources", header: messages.sources, cell: ({ sources, period }) => <SourcesPopover sources={sources} about={period} /> },
];

/** One metric: what it is, and its figures. */
export function MetricCard({ code }: { readonly code: string }) {
  const { data } = useSuspenseQuery(Metrics_MetricDocument, { variables: { code } });
  const metric = data.metric;
  if (!metric)
    return (
      <div className="card">
        <EmptyState title={messages.none} />
      </div>
    );
  const figures = metric.figures?.nodes ?? [];
  return (
    <Card title={metric.name} flush>
      <div className="card-body">
        <KeyValue
          facts={[
            [messages.unit, metric.unit],
            [messages.method, metric.method],
          ]}
        />
      </div>
      <DataTable
        compact
        caption={metric.name}
        columns={columns}
        rows={figures}
        rowKey={({ id }) => id}
        empty={<EmptyState title={messages.noFigures} />}
      />
      <Pager shown={figures.length} total={metric.figures?.totalCount ?? 0} noun={messages.noun} />
    </Card>
  );
}
