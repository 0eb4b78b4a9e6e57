import { SegmentedControl } from "@mantine/core";
import type { Chart } from "@resc/charts";
import { TableRegion } from "@resc/ui";
import { useId, useState } from "react";
import { ChartTable } from "./chart-table.tsx";
import { StillPicture } from "./still-picture.tsx";
import "./chart.css";

const words = { view: "How it is shown", picture: "Chart", table: "Table" } as const;

/** A chart as a card of a page: its finding, and its rows as a picture or as their table. */
export function ChartFigure<Row>({ chart }: { readonly chart: Chart<Row> }) {
  const id = useId();
  const [view, setView] = useState("chart");
  return (
    <figure className="card chart-figure" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{chart.title}</h2>
        <p>{chart.subtitle}</p>
        <SegmentedControl
          className="no-print"
          aria-label={words.view}
          value={view}
          data={[
            { value: "chart", label: words.picture },
            { value: "table", label: words.table },
          ]}
          onChange={setView}
        />
      </figcaption>
      {view === "table" ? (
        <TableRegion label={chart.title}>
          <ChartTable chart={chart} caption={`${chart.title}. ${chart.subtitle}`} />
        </TableRegion>
      ) : (
        <StillPicture chart={chart} />
      )}
    </figure>
  );
}
