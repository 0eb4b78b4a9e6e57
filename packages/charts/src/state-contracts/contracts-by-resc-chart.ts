import { formatDate, type RescCode, rescShortNames } from "@resc/domain";
import type { RowChart } from "../chart.ts";

/** A RESC in the State contract list as `stateContractStanding` answers it. */
export interface RescStanding {
  readonly resc: RescCode;
  readonly contracts: number;
  /** Dollars as decimal text; null where no form states a share. */
  readonly yearAmount: string | null;
}

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", trailingZeroDisplay: "stripIfInteger" });
const rows = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;

/** Rows of the State contract list by RESC, with the shares that forms state of one fiscal year beside them (A43). `asOf`: the day of the newest change; null for an empty list. */
export function contractsByRescChart(
  standing: readonly RescStanding[],
  { fiscalYear, asOf }: { readonly fiscalYear: number; readonly asOf: string | null },
): RowChart<RescStanding> {
  const most = Math.max(0, ...standing.map(({ contracts }) => contracts));
  const leading = standing.filter(({ contracts }) => contracts === most).map(({ resc }) => rescShortNames[resc]);
  return {
    name: "state-contracts-by-resc",
    form: "bars",
    counted: true,
    title:
      most === 0
        ? "No State contract is on the list"
        : `${leading.join(" and ")} ${leading.length === 1 ? "takes" : "take"} part in most: ${rows(most)}`,
    subtitle: "Rows of the State contract list in which each RESC takes part",
    rows: standing,
    columns: [
      { name: "resc_code", header: "Code", value: ({ resc }) => resc },
      { name: "resc", header: "RESC", value: ({ resc }) => rescShortNames[resc], shown: ({ resc }) => rescShortNames[resc] },
      {
        name: "contracts",
        header: "Contracts",
        value: ({ contracts }) => contracts,
        shown: ({ contracts }) => String(contracts),
        numeric: true,
      },
      {
        name: `share_fy${fiscalYear}`,
        header: `Stated share, FY${fiscalYear}`,
        value: ({ yearAmount }) => yearAmount,
        shown: ({ yearAmount }) => (yearAmount === null ? "not stated" : dollars.format(Number(yearAmount))),
        numeric: true,
      },
    ],
    labelOf: ({ resc }) => rescShortNames[resc],
    ordered: false,
    series: [
      {
        label: "contracts",
        dashed: false,
        color: "chart-1",
        value: ({ contracts }) => String(contracts),
        sure: () => true,
        note: () => null,
      },
    ],
    format: (value) => value,
    notes: ["A row with several RESCs counts for each of them. Service areas of State contracts are not catchments."],
    origin: `${asOf === null ? "" : `As of ${formatDate(asOf)}. `}Source: State contract list.`,
  };
}
