import type { Chart } from "./chart.ts";
import { spaceCountChart, type SpaceCount } from "./early-childhood/space-count-chart.ts";
import { spaceRateChart, type SpaceRate } from "./early-childhood/space-rate-chart.ts";
import { type DiversityFigure, representationGapChart } from "./educator-diversity/representation-gap-chart.ts";
import { magnetGrantChart, type MagnetGrantComparison } from "./magnet-grants/magnet-grant-chart.ts";
import { residencyPartnersChart, type ResidencySite } from "./residency/residency-partners-chart.ts";
import { magnetSchoolMap, type MagnetSchool } from "./magnet-schools/magnet-school-map.ts";

/** The data of an answer of the API, by field. */
type Answer = Readonly<Record<string, unknown>>;

/** A chart that everybody can open and take along: one registered public operation, one function of its answer. */
export interface PublishedChart {
  /** What it is about, in lists. */
  readonly label: string;
  /** Name of the registered operation. */
  readonly operation: string;
  /** The chart, from the answer's data and the day on which was asked; null when there is nothing to draw. */
  readonly build: (data: Answer, today: string) => Chart<unknown> | null;
  /** The day as of which it speaks, where the answer says one. */
  readonly asOf?: (data: Answer) => string | null;
}

const nodes = <Row>(field: unknown): readonly Row[] => (field as { readonly nodes: readonly Row[] } | null | undefined)?.nodes ?? [];
/** The rows of a chart are its own; who only draws it need not know them. */
const erased = <Row>(chart: Chart<Row>): Chart<unknown> => chart as unknown as Chart<unknown>;
const comparison = (data: Answer) => data["magnetGrantComparison"] as MagnetGrantComparison | null | undefined;

/** The published charts by the name in their address. */
export const publishedCharts: Readonly<Record<string, PublishedChart>> = {
  "magnet-grants": {
    label: "Magnet grants beside the growth of ECS",
    operation: "MagnetGrantChart",
    build: (data) => {
      const found = comparison(data);
      return found ? erased(magnetGrantChart(found)) : null;
    },
    asOf: (data) => comparison(data)?.asOf ?? null,
  },
  "magnet-schools": {
    label: "Magnet school location map",
    operation: "MagnetSchoolMap",
    build: (data, today) => erased(magnetSchoolMap(nodes<MagnetSchool>(data["schools"]), today)),
  },
  "representation-gap": {
    label: "Educators and students of color",
    operation: "RepresentationGapChart",
    build: (data, today) =>
      erased(
        representationGapChart(
          { educators: nodes<DiversityFigure>(data["educators"]), students: nodes<DiversityFigure>(data["students"]) },
          today,
        ),
      ),
  },
  "residency-partners": {
    label: "Partners of the Teacher Residency Program",
    operation: "ResidencyPartnersChart",
    build: (data, today) => erased(residencyPartnersChart(nodes<ResidencySite>(data["figures"]), today)),
  },
  "early-childhood-spaces": {
    label: "Early childhood spaces",
    operation: "SpaceCountChart",
    build: (data, today) => erased(spaceCountChart(nodes<SpaceCount>(data["earlyChildhoodCounts"]), today)),
  },
  "school-readiness-rates": {
    label: "School Readiness rates",
    operation: "SpaceRateChart",
    build: (data, today) => erased(spaceRateChart(nodes<SpaceRate>(data["earlyChildhoodRates"]), today)),
  },
};
