import { enumOf } from "@resc/subgraph";
import { contributionFlags, contributionStates } from "./contribution.machine.ts";

/** How something in kind is valued (SM-11): hours at the rate of the year's table, what it would cost to buy, or the use of a space. */
export const valuationMethods = ["HOURS_AT_RATE", "FAIR_VALUE", "SPACE"] as const;
/** What an entry of the ledger does. */
export const entryKinds = ["PLEDGE", "VALUATION", "REDUCTION", "FULFILMENT", "REVERSAL"] as const;
/** States of a recorded part. */
export const fulfilmentStates = ["WAITING", "CONFIRMED", "RETURNED"] as const;

/** How something in kind is valued. */
export type ValuationMethod = (typeof valuationMethods)[number];
/** What an entry of the ledger does. */
export type EntryKind = (typeof entryKinds)[number];
/** State of a recorded part. */
export type FulfilmentState = (typeof fulfilmentStates)[number];

/** The words of contributions as GraphQL enums. */
export const ContributionStateEnum = enumOf("ContributionState", contributionStates, "State of a contribution to a common venture.");
export const ContributionFlagEnum = enumOf("ContributionFlag", contributionFlags, "What stands beside the state of a contribution.");
export const ValuationMethodEnum = enumOf("ValuationMethod", valuationMethods, "How a contribution in kind is valued in dollars.");
export const EntryKindEnum = enumOf("ContributionEntryKind", entryKinds, "What an entry of a contribution's ledger does.");
export const FulfilmentStateEnum = enumOf("FulfilmentState", fulfilmentStates, "Whether a recorded part was answered.");
