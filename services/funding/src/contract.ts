import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What analysts and State agencies find of funding: the State contract list; an agency's reader finds that agency's rows in it. */
export const fundingContract: ContractFields = {
  reader: {
    Query: "stateContract stateContracts",
    StateContract: "id title agency kind role fiscalYear amount amountNote participants note sources",
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    ...connectionFields("StateContract"),
  },
};
