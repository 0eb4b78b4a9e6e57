import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What analysts and State agencies find of engagements: the service catalog; and analysts counts, never a row of the list. */
export const engagementsContract: ContractFields = {
  reader: {
    Query: "serviceCategories serviceOfferings",
    ServiceCategory: "code label",
    ServiceOffering: "id category service resc sources",
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    ...connectionFields("ServiceOffering"),
  },
  analyst: {
    Query: "outOfRegionCounts",
    OutOfRegionCount: "homeResc fiscalYear engagements cameToNothing reported",
    ...connectionFields("OutOfRegionCount"),
    Resc: "outOfRegionCounts",
    RegionCounts: "outOfRegion byOthersHere onTimePercent noAnswer late due acknowledged",
  },
};
