import { connectionFields, type ContractFields } from "@resc/subgraph";

/** What analysts and State agencies find of membership: RESCs, towns, districts, schools, catchments and their sources; no person. */
export const membershipContract: ContractFields = {
  reader: {
    Query: "district districts resc rescs schools sources town towns",
    Resc: `code name legalName formerNames foundedYear foundingNote officeAddress officeTown zip phone website
      memberCount members schools sources townCount towns`,
    Town: "key name number county planningRegion latitude longitude catchment catchmentHistory districts schools sources",
    CatchmentLine: "id town resc validFrom validTo recordedAt supersededAt confidence evidence sources",
    District: `id name shortName kind grades mailingTown latitude longitude enrollment enrollmentSchoolYear validFrom validTo dateStatus note
      homeRescs membership membershipHistory predecessors successors stateCodes towns townHistory sources`,
    DistrictTown: "town grades validFrom validTo sources",
    StateCode: "code status",
    Membership: "id district resc status validFrom validTo recordedAt sources",
    School: `id name formerName operatorKind operatorName operatorResc town grades theme sheff latitude longitude
      enrollment enrollmentSchoolYear status stateCode address sources`,
    Source: "id title publisher address vintage howRead",
    PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
    ...connectionFields("Town", "District", "School"),
  },
};
