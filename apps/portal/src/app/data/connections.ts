import type { FieldPolicy } from "@apollo/client";

interface NodeList {
  readonly nodes?: readonly unknown[];
}

/** Joins the pages of a list: the next page goes behind those already there, a first page starts anew. */
export const pagedList: FieldPolicy<NodeList> = {
  keyArgs: (args) =>
    JSON.stringify(
      Object.entries(args ?? {})
        .filter(([name, value]) => !["first", "after"].includes(name) && value !== undefined)
        .sort(([one], [other]) => one.localeCompare(other)),
    ),
  merge: (existing, incoming, { args }) =>
    args?.after ? { ...incoming, nodes: [...(existing?.nodes ?? []), ...(incoming.nodes ?? [])] } : incoming,
};

const pagedFields = [
  "briefs",
  "earlyChildhoodRates",
  "earlyChildhoodSpaces",
  "earlyChildhoodRegionTowns",
  "districts",
  "people",
  "apiKeys",
  "stateContracts",
  "opportunities",
  "intentions",
  "outsideInitiatives",
  "engagements",
  "courtesyNotices",
  "outOfRegionList",
];

/** The lists that grow page by page. */
export const pagedLists: Record<string, FieldPolicy> = Object.fromEntries(pagedFields.map((field) => [field, pagedList]));
