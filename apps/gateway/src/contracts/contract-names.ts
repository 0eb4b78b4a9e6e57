import { type Actor, onlyReads, type ReaderRole } from "@resc/access";

/** The contract of each reading role: the part of the API that is theirs. */
const contractOfRole: Readonly<Record<ReaderRole, ContractName>> = { ANALYST: "analyst", CSDE_READER: "csde", OEC_READER: "oec" };

/** The names of the contracts. */
export const contractNames = ["analyst", "csde", "oec"] as const;

/** A contract by name. */
export type ContractName = (typeof contractNames)[number];

/** The contract of an actor; null for who has none and runs the portal's own operations. */
export function contractOf(actor: Actor): ContractName | null {
  return onlyReads(actor.role) ? contractOfRole[actor.role] : null;
}
