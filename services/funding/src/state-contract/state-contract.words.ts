import { citeAccord } from "@resc/domain";
import type { ContractState } from "./state-contract.machine.ts";

/** How State contract work came about. */
export const contractRoutes = ["COMPETED", "DIRECT_DESIGNATION", "LEGISLATED"] as const;

/** How State contract work came about. */
export type ContractRoute = (typeof contractRoutes)[number];

/** What each state means, for those who never saw a screen of ours. */
export const contractStateMeanings: Readonly<Record<ContractState, string>> = {
  EXPECTED: "Known to come; no form yet.",
  FORM_RECEIVED: "The agency's form is on file, not signed by all.",
  EXECUTED: "Signed by the agency and the lead RESC; the period has not begun.",
  ACTIVE: "The period runs.",
  COMPLETED: "The period is over and everything was delivered.",
  LAPSED: "The period is over and something was not delivered.",
  CLOSED: "Closed with its final amounts.",
  RENEWED: "Followed by the next contract of the same program.",
  DECLINED: "Came to nothing before it was signed.",
  TERMINATED: "Ended before its time.",
};

/** What each route means. */
export const contractRouteMeanings: Readonly<Record<ContractRoute, string>> = {
  COMPETED: "From an opportunity in which RESCs could compete.",
  DIRECT_DESIGNATION: "The agency designated the RESCs.",
  LEGISLATED: "A law named them.",
};

/** How people cite what stands behind the list. */
export const contractClause = citeAccord("A43");
