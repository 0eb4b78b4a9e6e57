import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What analysts and State agencies find of advocacy: metrics and their published figures, each with its source and status. */
export const advocacyContract: ContractFields = {
  reader: {
    Query: "metric metrics",
    Metric: "code name area unit method polarity figures",
    Figure: "id period fiscalYear dimension dimensionCode value status note sources",
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    ...connectionFields("Figure"),
  },
};
