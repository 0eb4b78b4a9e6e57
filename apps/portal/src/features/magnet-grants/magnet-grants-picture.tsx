import { useSuspenseQuery } from "@apollo/client/react";
import { magnetGrantChart } from "@resc/charts";
import { MagnetGrants_PageDocument } from "@resc/client/portal";
import { PathLink } from "@resc/ui";
import { useId, useMemo } from "react";
import { ChartPicture } from "../../app/chart/chart-picture.tsx";
import { messages } from "./messages.ts";
import { usualBaseYear } from "./search.ts";
import "../../app/chart/chart.css";

/** The chart of magnet grants as it stands by default, on the page of a priority that rests on it. */
export function MagnetGrantsPicture() {
  const id = useId();
  const { data } = useSuspenseQuery(MagnetGrants_PageDocument, {
    variables: { baseFiscalYear: usualBaseYear, growthOf: "ECS_PER_STUDENT" },
  });
  const comparison = data.magnetGrantComparison;
  const chart = useMemo(() => comparison && magnetGrantChart(comparison), [comparison]);
  if (!chart) return null;
  return (
    <figure className="card chart-figure" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{chart.title}</h2>
        <p>{chart.subtitle}</p>
        <p>
          <PathLink href="/metrics/magnet-grants">{messages.title}</PathLink>
        </p>
      </figcaption>
      <ChartPicture chart={chart} hint={messages.hint} />
    </figure>
  );
}
