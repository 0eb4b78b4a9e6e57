import { useSuspenseQuery } from "@apollo/client/react";
import { workByMonthChart } from "@resc/charts";
import { Home_WorkByMonthDocument } from "@resc/client/portal";
import { connecticutDate, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { useState } from "react";
import { ChartFigure } from "../../app/chart/chart-figure.tsx";

/** Twelve months of the out-of-region list for one RESC: its work elsewhere and that of others in its region. */
export function WorkByMonth({ code }: { readonly code: RescCode }) {
  const [today] = useState(() => connecticutDate(new Date()));
  const { data } = useSuspenseQuery(Home_WorkByMonthDocument, { variables: { resc: code } });
  if (!data.outOfRegionMonths) return null;
  return <ChartFigure chart={workByMonthChart(rescShortNames[code], data.outOfRegionMonths, today)} />;
}
