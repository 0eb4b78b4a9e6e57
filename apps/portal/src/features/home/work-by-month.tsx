import { SegmentedControl } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { workByMonthChart } from "@resc/charts";
import { Home_WorkByMonthDocument } from "@resc/client/portal";
import { connecticutDate, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { TableRegion } from "@resc/ui";
import { useId, useState } from "react";
import { ChartTable } from "../../app/chart/chart-table.tsx";
import { StillPicture } from "../../app/chart/still-picture.tsx";
import { messages } from "./messages.ts";
import "../../app/chart/chart.css";

/** Twelve months of the out-of-region list for one RESC: its work elsewhere and that of others in its region. */
export function WorkByMonth({ code }: { readonly code: RescCode }) {
  const id = useId();
  const [as, setAs] = useState("chart");
  const [today] = useState(() => connecticutDate(new Date()));
  const { data } = useSuspenseQuery(Home_WorkByMonthDocument, { variables: { resc: code } });
  if (!data.outOfRegionMonths) return null;
  const chart = workByMonthChart(rescShortNames[code], data.outOfRegionMonths, today);
  return (
    <figure className="card chart-figure" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{chart.title}</h2>
        <p>{chart.subtitle}</p>
        <SegmentedControl
          className="no-print"
          aria-label={messages.view}
          value={as}
          data={[
            { value: "chart", label: messages.picture },
            { value: "table", label: messages.table },
          ]}
          onChange={setAs}
        />
      </figcaption>
      {as === "table" ? (
        <TableRegion label={chart.title}>
          <ChartTable chart={chart} caption={`${chart.title}. ${chart.subtitle}`} />
        </TableRegion>
      ) : (
        <StillPicture chart={chart} />
      )}
    </figure>
  );
}
