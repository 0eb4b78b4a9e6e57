import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Figures_PageDocument } from "@resc/client/portal";
import type { Figures_PageQuery } from "@resc/client/portal";
import { Card, CopyLink, DataTable, EmptyState, Page, Pager, Pill, TableSkeleton, formatFigure } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useMore } from "../../app/data/use-more.ts";
import { useRight } from "../../app/session/viewer.ts";
import { Boundary } from "../../app/errors/boundary.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useState } from "react";
import { ImportDialog } from "./import-dialog.tsx";
import { FigureCard } from "./figure-card.tsx";
import { messages } from "./messages.ts";
import type { FiguresSearch } from "./search.ts";

type Row = NonNullable<Figures_PageQuery["figuresToVerify"]>["nodes"][number];

const columns = (open: (id: string) => void): readonly Column<Row>[] => [
  {
    id: "metric",
    header: messages.metric,
    wide: true,
    cell: ({ metric, dimension }) => (
      <>
        {metric.name}
        {dimension && <span className="sub">{dimension}</span>}
      </>
    ),
  },
  { id: "period", header: messages.period, cell: ({ period }) => <span className="nowrap">{period}</span> },
  {
    id: "value",
    header: messages.value,
    numeric: true,
    cell: ({ value }) => (value === null ? <span className="quiet nowrap">{messages.noValue}</span> : formatFigure(value)),
  },
  { id: "status", header: messages.status, cell: ({ status }) => <Pill>{status.replaceAll("_", " ")}</Pill> },
  {
    id: "source",
    header: messages.source,
    cell: ({ attached }) =>
      attached.some(({ state }) => state === "LOADED") ? (
        <Pill tone="warn">{messages.waits}</Pill>
      ) : (
        <span className="quiet">{messages.none}</span>
      ),
  },
  {
    id: "open",
    header: messages.open,
    hiddenHeader: true,
    cell: ({ id, metric, period, dimension }) => (
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => open(id)}
        aria-label={messages.openWhat([metric.name, dimension, period].filter(Boolean).join(", "))}
      >
        {messages.open}
      </Button>
    ),
  },
];

/** The work list of figures: what waits for a second person first, then what a priority rests on. */
export function FiguresPage() {
  const { search, change } = useSearchState<FiguresSearch>();
  const { data, fetchMore } = useSuspenseQuery(Figures_PageDocument);
  const more = useMore(data.figuresToVerify?.pageInfo, fetchMore);
  const mayImport = useRight("importFigures");
  const [importing, setImporting] = useState(false);
  const rows = data.figuresToVerify?.nodes ?? [];
  return (
    <Page
      title={messages.title}
      lede={messages.lede}
      acts={
        <>
          <CopyLink />
          {mayImport && (
            <Button variant="default" onClick={() => setImporting(true)}>
              {messages.import.open}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        {search.figure && (
          <Boundary
            key={search.figure}
            pending={
              <Card label={messages.metric} flush>
                <TableSkeleton rows={4} />
              </Card>
            }
          >
            <FigureCard id={search.figure} onClose={() => change({ figure: undefined })} />
          </Boundary>
        )}
        <Card label={messages.caption} flush>
          <DataTable
            caption={messages.caption}
            columns={columns((figure) => change({ figure }, "push"))}
            rows={rows}
            rowKey={({ id }) => id}
            empty={<EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>}
          />
          <Pager shown={rows.length} total={data.figuresToVerify?.totalCount ?? 0} noun={messages.noun} {...more} />
        </Card>
      </div>
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </Page>
  );
}
