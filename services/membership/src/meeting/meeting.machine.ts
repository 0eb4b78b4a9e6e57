import type { StateMachine } from "@resc/domain";

/** States of a meeting of the Executive Directors (SM-7). */
export const meetingStates = ["PLANNED", "PACKET_OPEN", "PACKET_FROZEN", "HELD", "MINUTES_DRAFT", "MINUTES_APPROVED"] as const;

/** A state of a meeting. */
export type MeetingState = (typeof meetingStates)[number];

/** Acts on a meeting. */
export type MeetingAct = "openPacket" | "change" | "askFreeze" | "freeze" | "begin" | "writeVotes" | "writeMinutes" | "settleMinutes";

/** The statute behind votes in writing and the terms of the records of a meeting, as people cite it. */
export const recordsClause = "CGS 1-225";

/** What the guards of a meeting look at. */
export interface MeetingFacts {
  /** Whether the packet was asked for: from then on its agenda stands. */
  readonly asked: boolean;
  /** Whether all sections have arrived. */
  readonly whole: boolean;
  /** Whether its day has come. */
  readonly dayHasCome: boolean;
  /** Concerns that were discussed and have no outcome yet. */
  readonly open: number;
}

/**
 * The meeting and its packet (SM-7, A29).
 * @clause A29 A38 A43 1-225 SM-7
 */
export const meetingMachine: StateMachine<MeetingState, MeetingAct, MeetingFacts> = {
  name: "meeting",
  initial: ["PLANNED"],
  states: meetingStates,
  ends: ["MINUTES_APPROVED"],
  transitions: [
    { from: ["PLANNED"], act: "openPacket", to: "PACKET_OPEN", clause: "A29" },
    {
      from: ["PLANNED", "PACKET_OPEN"],
      act: "change",
      to: "same",
      clause: "A29",
      guardLabel: "packet not asked for",
      guard: ({ asked }) =>
        asked ? "The packet is being frozen. Only the place can still be told, in a word to the directors." : undefined,
    },
    {
      from: ["PACKET_OPEN"],
      act: "askFreeze",
      to: "same",
      clause: "A38",
      guardLabel: "not asked for yet",
      guard: ({ asked }) => (asked ? "The packet was asked for already. It is frozen when all of its sections have arrived." : undefined),
    },
    {
      from: ["PACKET_OPEN"],
      act: "freeze",
      to: "PACKET_FROZEN",
      clause: "A38",
      guardLabel: "all sections have arrived",
      guard: ({ whole }) => (whole ? undefined : "A section of the packet has not arrived."),
    },
    {
      from: ["PACKET_FROZEN"],
      act: "begin",
      to: "HELD",
      clause: "A29",
      guardLabel: "its day has come",
      guard: ({ dayHasCome }) => (dayHasCome ? undefined : "The day of the meeting has not come."),
    },
    { from: ["HELD", "MINUTES_DRAFT", "MINUTES_APPROVED"], act: "writeVotes", to: "same", clause: recordsClause },
    { from: ["HELD"], act: "writeMinutes", to: "MINUTES_DRAFT", clause: "A29" },
    { from: ["MINUTES_DRAFT"], act: "writeMinutes", to: "same", clause: "A29" },
    {
      from: ["MINUTES_DRAFT"],
      act: "settleMinutes",
      to: "MINUTES_APPROVED",
      clause: "A29",
      guardLabel: "every discussed concern has an outcome",
      guard: ({ open }) =>
        open === 0
          ? undefined
          : `${open === 1 ? "One concern was" : `${open} concerns were`} discussed and ${open === 1 ? "has" : "have"} no outcome. Record it first.`,
    },
  ],
};
