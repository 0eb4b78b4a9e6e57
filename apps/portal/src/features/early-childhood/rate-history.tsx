import { SegmentedControl } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { spaceRateChart } from "@resc/charts";
import { EarlyChildhood_RateHistoryDocument } from "@resc/client/portal";
import type { EarlyChildhood_RateHistoryQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { Card, DataTable, formatCount } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useId, useMemo, useState } from "react";
import { ChartPicture } from "../../app/chart/chart-picture.tsx";
import { ChartTable } from "../../app/chart/chart-table.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { messages } from "./messages.ts";
import type { EarlyChildhoodSearch } from "./search.ts";
import "../../app/chart/chart.css";

const words = messages.rates;
type Count = NonNullable<EarlyChildhood_RateHistoryQuery["earlyChildhoodCounts"]>["nodes"][number];

const columns: readonly Column<Count>[] = [
  {
    id: "program",
    header: messages.program,
    wide: true,
    cell: ({ program, schedule, ageGroup }) => (
      <>
        {program}
        <span className="sub">{`${schedule} · ${ageGroup}`}</span>
      </>
    ),
  },
  { id: "year", header: words.fiscalYear, cell: ({ fiscalYear }) => `FY${fiscalYear}` },
  { id: "count", header: words.count, numeric: true, cell: ({ count }) => formatCount(count) },
  {
    id: "what",
    header: words.countsWhat,
    wide: true,
    cell: ({ countsWhat, status }) => (
      <>
        {countsWhat}
        <span className="sub">{status}</span>
      </>
    ),
  },
  { id: "sources", header: messages.sources, cell: ({ sources, key }) => <SourcesPopover sources={sources} about={key} /> },
];

/** Rates per space by year as a chart or its table, and statewide numbers; neither joins old types and Early Start CT. */
export function RateHistory({ state: { shown, change } }: { readonly state: SearchState<EarlyChildhoodSearch> }) {
  const id = useId();
  const [today] = useState(() => connecticutDate(new Date()));
  const { data } = useSuspenseQuery(EarlyChildhood_RateHistoryDocument);
  const chart = useMemo(() => spaceRateChart(data.earlyChildhoodRates?.nodes ?? [], today), [data, today]);
  return (
    <>
      <figure className="card chart-figure" aria-labelledby={id}>
        <div className="card-head no-print">
          <SegmentedControl
            size="xs"
            aria-label={words.showAs}
            value={shown.as ?? "chart"}
            onChange={(as) => change({ as: as === "table" ? "table" : undefined })}
            data={[
              { value: "chart", label: words.chart },
              { value: "table", label: words.table },
            ]}
          />
          <ExportMenu list="early-childhood-rates" right="exportEarlyChildhood" filters={{ program: "SR", unit: "space_and_year" }} />
        </div>
        <figcaption>
          <h2 id={id}>{chart.title}</h2>
          <p>{chart.subtitle}</p>
        </figcaption>
        {shown.as === "table" ? (
          <>
            <ChartTable chart={chart} caption={`${chart.title}. ${chart.subtitle}`} />
            <div className="card-foot">{[...chart.notes, chart.origin].join(" ")}</div>
          </>
        ) : (
          <ChartPicture chart={chart} hint={words.hint} />
        )}
      </figure>
      <Card
        title={words.counts}
        acts={<ExportMenu list="early-childhood-counts" right="exportEarlyChildhood" />}
        foot={words.countsLede}
        flush
      >
        <DataTable
          caption={words.counts}
          columns={columns}
          rows={data.earlyChildhoodCounts?.nodes ?? []}
          rowKey={({ key }) => key}
          empty={null}
        />
      </Card>
    </>
  );
}
