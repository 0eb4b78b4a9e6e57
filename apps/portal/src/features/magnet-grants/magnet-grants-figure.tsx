import { useSuspenseQuery } from "@apollo/client/react";
import { magnetGrantChart } from "@resc/charts";
import { MagnetGrants_PageDocument } from "@resc/client/portal";
import { Card, EmptyState, KeyValue, formatDay } from "@resc/ui";
import { useId, useMemo } from "react";
import { ChartPicture } from "../../app/chart/chart-picture.tsx";
import { ChartTable } from "../../app/chart/chart-table.tsx";
import { SourceList } from "../sources/source-list.tsx";
import { ChartControls, type ChartControlsProps } from "./chart-controls.tsx";
import { messages } from "./messages.ts";

/** The figure with what can be chosen of it, and below it how it is made. */
export function MagnetGrantsFigure({ dropped, ...controls }: ChartControlsProps & { readonly dropped: number | undefined }) {
  const { base, state } = controls;
  const { search, busy } = state;
  const id = useId();
  const { data } = useSuspenseQuery(MagnetGrants_PageDocument, {
    variables: { baseFiscalYear: base, growthOf: search.growth === "total" ? "ECS_TOTAL" : "ECS_PER_STUDENT" },
  });
  const comparison = data.magnetGrantComparison;
  const chart = useMemo(() => comparison && magnetGrantChart(comparison), [comparison]);
  if (!comparison || !chart) return <EmptyState title={messages.none} />;
  return (
    <div className="stack">
      <figure className="card chart-figure" aria-labelledby={id} aria-busy={busy}>
        <ChartControls {...controls} />
        <figcaption>
          <h2 id={id}>{chart.title}</h2>
          <p>{chart.subtitle}</p>
          {search.growth === "total" && <p className="chart-view">{messages.secondView}</p>}
          {dropped !== undefined && <p role="status">{messages.dropped(dropped, base)}</p>}
        </figcaption>
        {state.shown.as === "table" ? (
          <>
            <ChartTable chart={chart} caption={`${chart.title}. ${chart.subtitle}`} />
            <div className="card-foot">{[...chart.notes, chart.origin].join(" ")}</div>
          </>
        ) : (
          <ChartPicture chart={chart} hint={messages.hint} />
        )}
      </figure>
      <Card title={messages.howMade}>
        <div className="columns">
          <KeyValue
            facts={[
              [messages.inPriorities, messages.graphName],
              [messages.formula, comparison.method],
              [messages.ended, comparison.endedNote],
              [messages.leftOut, comparison.leftOut.join("; ")],
              [messages.asOf, formatDay(comparison.asOf)],
            ]}
          />
          <div>
            <h3>{messages.sources}</h3>
            <SourceList sources={comparison.sources} />
          </div>
        </div>
      </Card>
    </div>
  );
}
