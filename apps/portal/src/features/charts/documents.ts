import {
  MagnetGrantChartDocument,
  MagnetSchoolMapDocument,
  RepresentationGapChartDocument,
  ResidencyPartnersChartDocument,
  SpaceCountChartDocument,
  SpaceRateChartDocument,
} from "@resc/client/portal";
import type { TypedDocumentNode } from "@apollo/client";

interface ChartDocument {
  readonly document: TypedDocumentNode<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const asked = <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): ChartDocument =>
  ({ document, variables }) as unknown as ChartDocument;

/** What is asked for each published chart, by the name of its operation. */
export const chartDocuments: Readonly<Record<string, ChartDocument>> = {
  MagnetGrantChart: asked(MagnetGrantChartDocument, { baseFiscalYear: 2012, growthOf: "ECS_PER_STUDENT" }),
  MagnetSchoolMap: asked(MagnetSchoolMapDocument, {}),
  RepresentationGapChart: asked(RepresentationGapChartDocument, {}),
  ResidencyPartnersChart: asked(ResidencyPartnersChartDocument, {}),
  SpaceCountChart: asked(SpaceCountChartDocument, {}),
  SpaceRateChart: asked(SpaceRateChartDocument, {}),
};
