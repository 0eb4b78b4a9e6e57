import type { StateMachine } from "@resc/domain";

/** States of a seat on a RESC's board (SM-13): a vacancy is a row, not an absence (I-03). */
export const seatStates = ["VACANT", "HELD", "ENDED"] as const;

/** A state of a seat. */
export type SeatState = (typeof seatStates)[number];

/** Acts on a seat. */
export type SeatAct = "fill" | "shorten" | "end" | "close";

/** What the guards of a seat look at. */
export interface SeatFacts {
  /** Whether the term is longer than four years. */
  readonly tooLong: boolean;
  /** Whether the board that gives the seat is a member of the RESC still. */
  readonly member: boolean;
}

/** The clause behind the board, its seats and terms, as people cite it. */
export const seatClause = "CGS 10-66b";

/** A seat that a member board of education has on its RESC's board. When a term ends, the next row of the same seat is vacant. @clause P7 10-66b SM-13 I-03 I-04 */
export const seatMachine: StateMachine<SeatState, SeatAct, SeatFacts> = {
  name: "seat",
  initial: ["VACANT"],
  states: seatStates,
  ends: ["ENDED"],
  transitions: [
    {
      from: ["VACANT"],
      act: "fill",
      to: "HELD",
      clause: seatClause,
      guardLabel: "at most four years",
      guard: ({ tooLong }) => (tooLong ? "A term has at most four years. Choose an earlier last day." : undefined),
    },
    { from: ["HELD"], act: "shorten", to: "same", clause: seatClause },
    { from: ["HELD"], act: "end", to: "ENDED", clause: seatClause },
    {
      from: ["VACANT", "HELD"],
      act: "close",
      to: "ENDED",
      clause: "CGS 10-66a",
      guardLabel: "the board is no longer a member",
      guard: ({ member }) => (member ? "Every member board has a seat. It ends with the membership." : undefined),
    },
  ],
};
