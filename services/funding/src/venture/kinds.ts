import { enumOf } from "@resc/subgraph";
import { ventureStates } from "./venture.machine.ts";

/** What a RESC gives to a venture: money, or something other than money. Never added to one another (I-28). */
export const supportKinds = ["FUNDS", "IN_KIND"] as const;

/** Funds or in kind. */
export type SupportKind = (typeof supportKinds)[number];

/** The kinds of support as a GraphQL enum. */
export const SupportKindEnum = enumOf("SupportKind", supportKinds, "Funds or in kind (A27). The two are never added to one another.");

/** The states of a venture as a GraphQL enum. */
export const VentureStateEnum = enumOf("VentureState", ventureStates, "State of a common venture.");
