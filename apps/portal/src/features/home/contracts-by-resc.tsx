import { SegmentedControl } from "@mantine/core";
import { contractsByRescChart } from "@resc/charts";
import type { Home_AgencyQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { TableRegion } from "@resc/ui";
import { useId, useMemo, useState } from "react";
import { ChartTable } from "../../app/chart/chart-table.tsx";
import { StillPicture } from "../../app/chart/still-picture.tsx";
import { messages } from "./messages.ts";
import "../../app/chart/chart.css";

/** Rows of the State contract list by RESC, as a picture or as its table. */
export function ContractsByResc({ standing }: { readonly standing: NonNullable<Home_AgencyQuery["stateContractStanding"]> }) {
  const id = useId();
  const [view, setView] = useState("chart");
  const { rescs, fiscalYear, asOf } = standing;
  const chart = useMemo(
    () => contractsByRescChart(rescs, { fiscalYear, asOf: asOf && connecticutDate(new Date(asOf)) }),
    [rescs, fiscalYear, asOf],
  );
  return (
    <figure className="card chart-figure" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{chart.title}</h2>
        <p>{chart.subtitle}</p>
        <SegmentedControl
          className="no-print"
          aria-label={messages.view}
          value={view}
          data={[
            { value: "chart", label: messages.picture },
            { value: "table", label: messages.table },
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
