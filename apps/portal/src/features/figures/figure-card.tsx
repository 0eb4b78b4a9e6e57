import { Button, Group } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Figures_FigureDocument } from "@resc/client/portal";
import type { Figures_FigureQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, KeyValue, Pill, formatFigure, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useState } from "react";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { AttachDialog } from "./attach-dialog.tsx";
import { AttachedSources } from "./attached-sources.tsx";
import { messages } from "./messages.ts";

/** A figure as its card reads it. */
export type Figure = NonNullable<Figures_FigureQuery["figure"]>;
type FormulaRow = NonNullable<Figure["formula"]>["rows"][number];

const shown = (value: string | null) => (value === null ? <span className="quiet">{messages.noValue}</span> : formatFigure(value));

const versionColumns: readonly Column<Figure["versions"][number]>[] = [
  { id: "version", header: messages.version, numeric: true, cell: ({ version }) => version },
  { id: "value", header: messages.value, numeric: true, cell: ({ value }) => shown(value) },
  { id: "status", header: messages.status, cell: ({ status }) => status.replaceAll("_", " ") },
  {
    id: "how",
    header: messages.how,
    wide: true,
    cell: ({ act, note }) => (
      <>
        {messages.acts[act] ?? act}
        {note && <span className="sub">{note}</span>}
      </>
    ),
  },
  { id: "recorded", header: messages.recorded, cell: ({ recordedAt }) => formatInstant(recordedAt) },
];

const rowColumns: readonly Column<FormulaRow>[] = [
  { id: "letter", header: messages.row, cell: ({ letter }) => letter },
  { id: "label", header: messages.metric, wide: true, cell: ({ label }) => label },
  { id: "period", header: messages.period, cell: ({ period }) => period },
  { id: "value", header: messages.value, numeric: true, cell: ({ value }) => shown(value) },
  { id: "status", header: messages.status, cell: ({ status }) => status.replaceAll("_", " ") },
];

/** One figure: where it comes from, how it is computed, what is attached, and every version that ever stood. */
export function FigureCard({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { data } = useSuspenseQuery(Figures_FigureDocument, { variables: { id } });
  const [attaching, setAttaching] = useState(false);
  const { figure } = data;
  if (!figure) return <Card label={messages.metric}><EmptyState title={messages.notFound} /></Card>; // prettier-ignore
  const title = [figure.metric.name, figure.dimension, figure.period].filter(Boolean).join(", ");
  return (
    <Card
      title={title}
      acts={
        <Group gap="xs">
          {figure.viewerCan.attach && <Button onClick={() => setAttaching(true)}>{messages.attach}</Button>}
          <Button variant="subtle" onClick={onClose}>
            {messages.close}
          </Button>
        </Group>
      }
      flush
    >
      <div className="card-body">
        <KeyValue
          facts={[
            [messages.value, <b key="value">{shown(figure.value)}</b>],
            [messages.status, <Pill key="status">{figure.status.replaceAll("_", " ")}</Pill>],
            [messages.unit, figure.metric.unit],
            [messages.method, figure.metric.method],
            [messages.note, figure.note],
            [messages.formula, figure.formula && `${figure.formula.words}, ${messages.rounded(figure.formula.places)}`],
            [messages.license, figure.metric.license],
            [messages.loadedFrom, figure.sources.length > 0 && <SourcesPopover key="sources" sources={figure.sources} about={title} />],
          ]}
        />
      </div>
      {figure.formula && (
        <DataTable
          compact
          caption={messages.rows}
          columns={rowColumns}
          rows={figure.formula.rows}
          rowKey={({ letter }) => letter}
          empty={null}
        />
      )}
      <AttachedSources figure={figure} />
      <DataTable
        compact
        caption={messages.versions}
        columns={versionColumns}
        rows={figure.versions}
        rowKey={({ version }) => String(version)}
        empty={null}
      />
      {attaching && <AttachDialog figure={figure} onClose={() => setAttaching(false)} />}
    </Card>
  );
}
