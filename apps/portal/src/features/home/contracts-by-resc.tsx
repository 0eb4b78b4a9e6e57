import { contractsByRescChart } from "@resc/charts";
import type { Home_AgencyQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { useMemo } from "react";
import { ChartFigure } from "../../app/chart/chart-figure.tsx";

/** Rows of the State contract list by RESC, as a picture or as its table. */
export function ContractsByResc({ standing }: { readonly standing: NonNullable<Home_AgencyQuery["stateContractStanding"]> }) {
  const { rescs, fiscalYear, asOf } = standing;
  const chart = useMemo(
    () => contractsByRescChart(rescs, { fiscalYear, asOf: asOf && connecticutDate(new Date(asOf)) }),
    [rescs, fiscalYear, asOf],
  );
  return <ChartFigure chart={chart} />;
}
