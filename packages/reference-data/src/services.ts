import { organizationCodes, rescCodes, serviceCategoryCodes } from "@resc/domain";
import { z } from "zod";
import { key, list, oneOf, optional, sources, usd, words, year } from "./cells.ts";
import { table } from "./table.ts";

/** The Alliance's categories of service and how screens write them. */
export const serviceCategoriesTable = table("service_categories.csv", z.object({ code: oneOf(serviceCategoryCodes), label: words }));

/** Services that a RESC or the whole Alliance has offered in public words. Sources of 2009 to 2024; incomplete. */
export const serviceOfferingsTable = table(
  "service_offerings.csv",
  z.object({
    /** A RESC, or `ALLIANCE`. */
    provider: oneOf([...rescCodes, "ALLIANCE"]),
    category: oneOf(serviceCategoryCodes),
    service: words,
    sources,
  }),
);

/** Work that the State sponsored, FY2014 to FY2025. Amounts are often not published. */
export const stateContractsTable = table(
  "state_contracts.csv",
  z.object({
    key,
    title: words,
    agency: oneOf(organizationCodes.filter((code) => code === "CSDE" || code === "OEC")),
    kind: words,
    rescRole: optional(words),
    /** Codes of the RESCs that took part. */
    rescs: list,
    fiscalYear: optional(year),
    amountUsd: optional(usd),
    /** What the amount covers, or why there is none. */
    amountNote: optional(words),
    note: optional(words),
    sources,
  }),
);

/** A category of service. */
export type ServiceCategoryRow = z.infer<typeof serviceCategoriesTable.schema>;
/** A service on offer. */
export type ServiceOfferingRow = z.infer<typeof serviceOfferingsTable.schema>;
/** A State contract or grant. */
export type StateContractRow = z.infer<typeof stateContractsTable.schema>;
