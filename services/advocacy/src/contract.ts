import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What analysts and State agencies find of advocacy: metrics and their published figures, each with its source and status; positions in force. */
export const advocacyContract: ContractFields = {
  reader: {
    Query: "metric metrics figure figures magnetGrantComparison positionsInForce positionInForce",
    Metric: "code name area unit method polarity license formula figures",
    Figure: "id period fiscalYear dimension dimensionCode value status note metric sources attached",
    FigureSource: "id value note title publisher address page readOn license state",
    MagnetGrantComparison: `title titleStatus subtitle method growthOf growthLabel baseFiscalYear baseFiscalYears
      rows endedFiscalYear endedNote leftOut asOf sources attachedSources`,
    MagnetGrantYear: `category categoryLabel fiscalYear actual actualNote actualStatus apart categoryShort hadItGrown hadItGrownNote hadItGrownStatus index indexNote indexStatus sources`,
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    PositionInForce: "ref title text version hash inForceSince",
    ...connectionFields("Figure"),
    ...connectionFields("PositionInForce"),
  },
};
