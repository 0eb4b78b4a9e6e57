import type { StateMachine } from "@resc/domain";
import type { Adoption } from "./adoption-rule.ts";

/** States of one version of a common position (SM-9). */
export const positionStates = [
  "PROPOSED",
  "DRAFTING",
  "OUT_FOR_COMMITMENT",
  "ADOPTED",
  "NOT_ADOPTED",
  "IN_FORCE",
  "RETIRED",
  "SUPERSEDED",
] as const;

/** A state of a version. */
export type PositionState = (typeof positionStates)[number];

/** Versions that somebody works on; a position has at most one. */
export const inWork = ["PROPOSED", "DRAFTING", "OUT_FOR_COMMITMENT", "ADOPTED"] as const satisfies readonly PositionState[];

/** What can make a common position needed (A21). */
export const positionTriggers = ["UNUSUAL_CIRCUMSTANCE", "DANGER", "CHALLENGE"] as const;

/** A trigger. */
export type PositionTrigger = (typeof positionTriggers)[number];

/** Acts on a version of a common position. */
export type PositionAct =
  | "draft"
  | "write"
  | "call"
  | "answer"
  | "adopt"
  | "notAdopt"
  | "setRelease"
  | "release"
  | "amend"
  | "depart"
  | "retire"
  | "supersede";

/** What the guards look at. */
export interface PositionFacts {
  /** Whether the answer time is over. */
  readonly timeIsOver: boolean;
  /** Whether the own RESC has answered to this version, or recorded its departure from it. */
  readonly said: boolean;
  /** What the answers come to (D-10). */
  readonly adoption: Adoption;
  readonly releaseReached: boolean;
  /** Whether another version of the position is being worked on. */
  readonly versionInWork: boolean;
  /** Whether another version of the position is out for commitment or adopted. */
  readonly versionDecided: boolean;
  /** Whether the version that this one amends is still in force; true for a first version. */
  readonly amendsInForce: boolean;
  readonly reason: string | null;
}

/** A version about which nothing is known that a guard could hold against an act. */
export const noPositionFacts: PositionFacts = {
  timeIsOver: false,
  said: false,
  adoption: "OPEN",
  releaseReached: true,
  versionInWork: false,
  versionDecided: false,
  amendsInForce: true,
  reason: null,
};

const needsReason = ({ reason }: PositionFacts) => (reason ? undefined : "Write the reason in a few words; it is shown with the position.");
const ending = (facts: PositionFacts) =>
  facts.versionDecided ? "Another version of this position is out for commitment or adopted. Wait for it." : needsReason(facts);

/**
 * A version of a common position (SM-9, A21). To amend is to begin the next version as a draft; the version in force stays so until the next
 * one takes its place.
 * @clause A21 D-10 I-29 SM-9
 */
export const positionMachine: StateMachine<PositionState, PositionAct, PositionFacts> = {
  name: "position",
  initial: ["PROPOSED", "DRAFTING"],
  states: positionStates,
  ends: ["NOT_ADOPTED", "RETIRED", "SUPERSEDED"],
  transitions: [
    { from: ["PROPOSED"], act: "draft", to: "DRAFTING", clause: "A21" },
    { from: ["DRAFTING"], act: "write", to: "same", clause: "A21" },
    {
      from: ["DRAFTING"],
      act: "call",
      to: "OUT_FOR_COMMITMENT",
      clause: "A21",
      guardLabel: "what it amends is in force; the text and its hash are fixed",
      guard: ({ amendsInForce }) =>
        amendsInForce ? undefined : "The version that this one amends is no longer in force. Propose a new position.",
    },
    {
      from: ["OUT_FOR_COMMITMENT"],
      act: "answer",
      to: "same",
      clause: "A21",
      guardLabel: "once for each RESC and version; within the answer time",
      guard: ({ said, timeIsOver }) => {
        if (timeIsOver) return "The answer time is over.";
        return said ? "Your RESC has answered to this version. An answer stands; another text would be another version." : undefined;
      },
    },
    {
      from: ["OUT_FOR_COMMITMENT"],
      act: "adopt",
      to: "ADOPTED",
      clause: "D-10",
      guardLabel: "rule met",
      guard: ({ adoption }) => (adoption === "ADOPTED" ? undefined : "Not all six have committed to this version."),
    },
    {
      from: ["OUT_FOR_COMMITMENT"],
      act: "notAdopt",
      to: "NOT_ADOPTED",
      clause: "D-10",
      guardLabel: "rule not met when all have answered or the time is over",
      guard: ({ adoption }) => (adoption === "NOT_ADOPTED" ? undefined : "This version can still be answered."),
    },
    { from: ["ADOPTED"], act: "setRelease", to: "same", clause: "SM-9" },
    {
      from: ["ADOPTED"],
      act: "release",
      to: "IN_FORCE",
      clause: "SM-9",
      guardLabel: "release time reached",
      guard: ({ releaseReached }) => (releaseReached ? undefined : "The release time is not reached yet."),
    },
    {
      from: ["IN_FORCE"],
      act: "amend",
      to: "same",
      clause: "SM-9",
      guardLabel: "begins the next version as a draft; one at a time",
      guard: ({ versionInWork }) => (versionInWork ? "Another version of this position is being worked on already." : undefined),
    },
    {
      from: ["IN_FORCE"],
      act: "depart",
      to: "same",
      clause: "A21",
      guardLabel: "once for each RESC and version; reason",
      guard: (facts) => (facts.said ? "The departure of your RESC from this version is on record." : needsReason(facts)),
    },
    { from: ["IN_FORCE"], act: "retire", to: "RETIRED", clause: "SM-9", guardLabel: "reason", guard: ending },
    {
      from: ["IN_FORCE"],
      act: "supersede",
      to: "SUPERSEDED",
      clause: "SM-9",
      guardLabel: "by the next version, or by another position with a reason",
      guard: ending,
    },
  ],
};
