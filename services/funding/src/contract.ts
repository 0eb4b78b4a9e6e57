import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What analysts and State agencies find of funding: the State contract list; an agency's reader finds that agency's rows in it. */
export const fundingContract: ContractFields = {
  reader: {
    Query: "stateContract stateContracts stateContractMonths",
    StateContract:
      "id title agency kind role fiscalYear amount amountNote participants note sources ref state route routeReference lead office programCode contractNumber fundingSource periodFrom periodTo years shares roles agencySignedOn leadSignedOn endedOn endReason finalAmount finalNote incomplete updatedAt",
    StateContractYear: "fiscalYear total note",
    StateContractShare: "resc fiscalYear amount note",
    StateContractRole: "resc role",
    StateContractMonth: "agency month rows sha256 frozenAt csv",
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    ...connectionFields("StateContract"),
  },
};
