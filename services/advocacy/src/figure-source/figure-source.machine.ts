import type { StateMachine } from "@resc/domain";

/** States of a value with its source on the way to a figure (SM-10). Checking and publishing are one act: the second person's word. */
export const figureSourceStates = ["LOADED", "PUBLISHED", "SUPERSEDED", "WITHDRAWN"] as const;

/** A state of it. */
export type FigureSourceState = (typeof figureSourceStates)[number];

/** Acts on a value with its source. */
export type FigureSourceAct = "confirm" | "return" | "takeBack" | "supersede" | "withdraw";

/** What the guards look at. */
export interface FigureSourceFacts {
  /** Whether the actor attached it. */
  readonly own: boolean;
  /** Whether the figure has the version that it had when the source was attached. */
  readonly sameFigure: boolean;
  readonly reason: string | null;
}

const reasoned = (facts: FigureSourceFacts) => (facts.reason ? undefined : "Write the reason in a few words; it stays beside the source.");

/**
 * A value with its source: attached by one person, confirmed by a second, replaced by the next, never overwritten.
 * @clause P22 P38 SM-10 B-07
 */
export const figureSourceMachine: StateMachine<FigureSourceState, FigureSourceAct, FigureSourceFacts> = {
  name: "source",
  initial: ["LOADED"],
  states: figureSourceStates,
  ends: ["WITHDRAWN"],
  transitions: [
    {
      from: ["LOADED"],
      act: "confirm",
      to: "PUBLISHED",
      clause: "SM-10",
      guardLabel: "a second person; the figure as it was",
      guard: ({ own, sameFigure }) => {
        if (own) return "You attached this source. A second person opens it and confirms.";
        return sameFigure
          ? undefined
          : "The figure changed since this source was attached. Return it, and attach it to the figure as it is now.";
      },
    },
    {
      from: ["LOADED"],
      act: "return",
      to: "WITHDRAWN",
      clause: "SM-10",
      guardLabel: "a second person; reason",
      guard: (facts) => (facts.own ? "You attached this source. Take it back instead." : reasoned(facts)),
    },
    {
      from: ["LOADED"],
      act: "takeBack",
      to: "WITHDRAWN",
      clause: "SM-10",
      guardLabel: "who attached it; reason",
      guard: (facts) => (facts.own ? reasoned(facts) : "Somebody else attached this source. Return it instead."),
    },
    { from: ["PUBLISHED"], act: "supersede", to: "SUPERSEDED", clause: "SM-10" },
    { from: ["PUBLISHED"], act: "withdraw", to: "WITHDRAWN", clause: "SM-10", guardLabel: "reason", guard: reasoned },
  ],
};
