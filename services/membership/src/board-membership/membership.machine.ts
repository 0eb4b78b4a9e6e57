import type { StateMachine } from "@resc/domain";

/** States of a board of education's membership in a RESC (SM-13). */
export const membershipStates = ["ACTIVE", "WITHDRAWAL_VOTED", "ENDED"] as const;

/** A state of a membership. */
export type MembershipState = (typeof membershipStates)[number];

/** Acts on a membership. */
export type MembershipAct = "voteWithdrawal" | "end";

/** Memberships have no guards: the states say it all. */
type MembershipFacts = object;

/** The clause behind memberships, as people cite it. */
export const membershipClause = "CGS 10-66a";

/** A board of education is a member of at most one RESC at any date (I-01). Joining begins a membership; it ends after a vote to withdraw. @clause A11 10-66a SM-13 I-01 */
export const membershipMachine: StateMachine<MembershipState, MembershipAct, MembershipFacts> = {
  name: "membership",
  initial: ["ACTIVE"],
  states: membershipStates,
  ends: ["ENDED"],
  transitions: [
    { from: ["ACTIVE"], act: "voteWithdrawal", to: "WITHDRAWAL_VOTED", clause: membershipClause },
    { from: ["WITHDRAWAL_VOTED"], act: "end", to: "ENDED", clause: membershipClause },
  ],
};
