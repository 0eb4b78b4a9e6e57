import type {
  ContributionEntryKind,
  ContributionState,
  FulfilmentState,
  SupportKind,
  ValuationMethod,
  VentureState,
} from "@resc/client/portal";
import type { Tone } from "@resc/ui";

export type { VentureState } from "@resc/client/portal";

/** States of a venture, in the order of its life. */
export const ventureStates = ["PROPOSED", "OPEN", "RUNNING", "CLOSED"] as const satisfies readonly VentureState[];

/** States of a venture in words. */
export const ventureStateWords: Readonly<Record<VentureState, string>> = {
  PROPOSED: "Proposed",
  OPEN: "Open for contributions",
  RUNNING: "Running",
  CLOSED: "Closed",
};

/** How a state of a venture looks. */
export const ventureTones: Readonly<Record<VentureState, Tone>> = { PROPOSED: "warn", OPEN: "info", RUNNING: "ok", CLOSED: "mute" };

/** States of a contribution in words. */
export const contributionStateWords: Readonly<Record<ContributionState, string>> = {
  PLEDGED: "Pledged",
  ACCEPTED: "Accepted",
  PART_FULFILLED: "Partly given",
  FULFILLED: "Given in full",
  REDUCED: "Reduced",
  CANCELLED: "Cancelled",
};

/** How a state of a contribution looks. */
export const contributionTones: Readonly<Record<ContributionState, Tone>> = {
  PLEDGED: "warn",
  ACCEPTED: "info",
  PART_FULFILLED: "info",
  FULFILLED: "ok",
  REDUCED: "mute",
  CANCELLED: "mute",
};

/** Funds and in kind in words. */
export const kindWords: Readonly<Record<SupportKind, string>> = { FUNDS: "Funds", IN_KIND: "In kind" };

/** How something in kind is valued, in words. */
export const methodWords: Readonly<Record<ValuationMethod, string>> = {
  HOURS_AT_RATE: "Hours at the rate of the table",
  FAIR_VALUE: "Fair value",
  SPACE: "Use of a space",
};

/** What an entry of the ledger does, in words. */
export const entryWords: Readonly<Record<ContributionEntryKind, string>> = {
  PLEDGE: "Pledged",
  VALUATION: "Value agreed",
  REDUCTION: "Pledge reduced",
  FULFILMENT: "Given and confirmed",
  REVERSAL: "Confirmation taken back",
};

/** States of a recorded part in words. */
export const partWords: Readonly<Record<FulfilmentState, string>> = {
  WAITING: "Waits for confirmation",
  CONFIRMED: "Confirmed",
  RETURNED: "Came back",
};

/** How a state of a recorded part looks. */
export const partTones: Readonly<Record<FulfilmentState, Tone>> = { WAITING: "warn", CONFIRMED: "ok", RETURNED: "mute" };
