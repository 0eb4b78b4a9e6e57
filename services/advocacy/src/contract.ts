import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What analysts and State agencies find of advocacy: metrics and their published figures, each with its source and status. */
export const advocacyContract: ContractFields = {
  reader: {
    Query: "metric metrics figures magnetGrantComparison",
    Metric: "code name area unit method polarity figures",
    Figure: "id period fiscalYear dimension dimensionCode value status note metric sources",
    MagnetGrantComparison: `title titleStatus subtitle method growthOf growthLabel baseFiscalYear baseFiscalYears
      rows endedFiscalYear endedNote leftOut asOf sources`,
    MagnetGrantYear: `category categoryLabel fiscalYear actual actualNote actualStatus apart categoryShort hadItGrown hadItGrownNote hadItGrownStatus index indexNote indexStatus sources`,
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    ...connectionFields("Figure"),
  },
};
