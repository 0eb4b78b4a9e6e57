import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What an agency's reader finds of its own funding notices: what was published, and questions with their answers. Nothing that RESCs say among themselves. */
const ownNotices = {
  Query: "opportunity opportunities stateAgencies",
  Opportunity: `id ref state route agency office title number summary amount amountNote eligibility periodWords publishedOn closesWords closesPrecision closesAt
    closesRule receivedAt questions`,
  OpportunityQuestion: "id number text askedAt answer answeredAt",
  StateAgency: "code name",
  ...connectionFields("Opportunity"),
};

/** What analysts and State agencies find of funding: the State contract list; an agency's reader finds that agency's rows in it, and its own notices. */
export const fundingContract: ContractFields = {
  reader: {
    Query: `stateContract stateContracts stateContractStanding stateContractMonths earlyChildhoodSpaceTypes earlyChildhoodRates earlyChildhoodCounts earlyChildhoodRegionTowns
      earlyChildhoodSpaces earlyChildhoodSpaceTotal`,
    StateContract: `id title agency kind role fiscalYear amount amountNote participants note sources ref state route routeReference lead office programCode
      contractNumber fundingSource periodFrom periodTo years shares roles agencySignedOn leadSignedOn endedOn endReason finalAmount finalNote incomplete
      updatedAt`,
    StateContractYear: "fiscalYear total note",
    StateContractShare: "resc fiscalYear amount note",
    StateContractRole: "resc role",
    StateContractStanding: "contracts asOf fiscalYear yearContracts yearStated yearAmount rescs",
    StateContractRescStanding: "resc contracts yearAmount",
    StateContractMonth: "agency month rows sha256 frozenAt csv",
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    EarlyChildhoodSpaceType: `code programCode program scheduleCode schedule label ageGroup hoursPerDay lengthPerYear definition validFrom validTo
      becomesCode becomes note sources`,
    EarlyChildhoodRate: `key programCode program scheduleCode schedule ageGroup fiscalYear period regionCode region accredited titleI amount unitCode unit
      statusCode status note sources`,
    EarlyChildhoodCount: "key programCode program scheduleCode schedule ageGroup fiscalYear count countsWhat statusCode status sources",
    EarlyChildhoodRegionTown: `townKey townName regionCode region leadAgency leadResc rateRegionCode rateRegion differsFromCatchment looksWrong note
      sources`,
    EarlyChildhoodSpaces: `id fiscalYear levelCode level townKey townName regionCode region spaceTypeCode spaceType program funded filled unfilled
      suppressedCode suppressed recordedOn sourceWords`,
    EarlyChildhoodSpaceTotal: "funded filled reason",
    ...connectionFields(
      "StateContract",
      "EarlyChildhoodSpaceType",
      "EarlyChildhoodRate",
      "EarlyChildhoodCount",
      "EarlyChildhoodRegionTown",
      "EarlyChildhoodSpaces",
    ),
  },
  analyst: {
    Query: "contributionTotals grantShares grantShareSets grantShareCalculation",
    ContributionTotal: "resc fiscalYear contributions fundsPledged fundsFulfilled inKindPledged inKindFulfilled",
    GrantShareSet: "id name sample fiscalYear sourceWords sourceAddress countedOn appropriation centers",
    GrantShareInput: "resc memberBoards equalizationAid amount1999",
    GrantShareRow: `rescCode memberBoards boardsCounted equalizationAid amount1999 equalPart boardPart aidPart calculated belowFloor reducedBy share
      boardGoals inputs setName fiscalYear asOf`,
    GrantShareMissing: "what how",
    GrantShareStep: "place resc label formula inputs result",
    GrantShareCalculation: `statute statuteNote inputs sampleInputs setName sourceWords fiscalYear asOf appropriation centers missing floorsMet rows
      steps notes`,
    ...connectionFields("ContributionTotal", "GrantShareRow"),
  },
  csde: ownNotices,
  oec: ownNotices,
};
