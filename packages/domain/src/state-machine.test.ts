import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actsFrom, type StateMachine, type Step, step, toMermaid } from "./state-machine.ts";

type State = "DUE" | "GIVEN" | "IN_TALKS" | "CLOSED";
type Act = "give" | "recordCall" | "close";
interface Facts {
  readonly topics: number;
}

const machine: StateMachine<State, Act, Facts> = {
  name: "courtesy notice",
  initial: ["DUE"],
  states: ["DUE", "GIVEN", "IN_TALKS", "CLOSED"],
  ends: ["CLOSED"],
  transitions: [
    {
      from: ["DUE"],
      act: "give",
      to: "GIVEN",
      clause: "Accord, guideline 1(a)",
      guard: ({ topics }) => (topics < 4 ? "Answer all four topics." : undefined),
      guardLabel: "four topics",
    },
    {
      from: ["GIVEN", "IN_TALKS"],
      act: "recordCall",
      to: "same",
      clause: "Accord, guideline 1(a)",
      guard: ({ topics }) => (topics === 0 ? undefined : "Nothing was discussed."),
    },
    { from: ["GIVEN"], act: "recordCall", to: "IN_TALKS", clause: "Accord, guideline 1(a)" },
    { from: ["GIVEN", "IN_TALKS"], act: "close", to: "CLOSED", clause: "Accord, guideline 1(b)" },
  ],
};

describe("step", () => {
  it("goes on where state and guard allow", () => {
    expect(step(machine, "DUE", "give", { topics: 4 })).toEqual({ ok: true, state: "GIVEN" });
  });

  it("says what the guard asks for", () => {
    expect(step(machine, "DUE", "give", { topics: 3 })).toEqual({ ok: false, reason: "GUARD", message: "Answer all four topics." });
  });

  it("says in words why the state does not fit", () => {
    expect(step(machine, "CLOSED", "recordCall", { topics: 4 })).toEqual({
      ok: false,
      reason: "WRONG_STATE",
      message: '"record call" is not possible while the courtesy notice is closed.',
    });
    expect(step(machine, "IN_TALKS", "give", { topics: 4 })).toMatchObject({
      message: '"give" is not possible while the courtesy notice is in talks.',
    });
  });

  it("keeps the state of an act that is only recorded", () => {
    expect(step(machine, "IN_TALKS", "recordCall", { topics: 0 })).toEqual({ ok: true, state: "IN_TALKS" });
  });

  it("takes the first row whose guard holds, and else gives the first refusal", () => {
    expect(step(machine, "GIVEN", "recordCall", { topics: 0 })).toEqual({ ok: true, state: "GIVEN" });
    expect(step(machine, "GIVEN", "recordCall", { topics: 1 })).toEqual({ ok: true, state: "IN_TALKS" });
    expect(step(machine, "IN_TALKS", "recordCall", { topics: 1 })).toMatchObject({ reason: "GUARD", message: "Nothing was discussed." });
  });

  it("agrees with the acts on offer, over any history", () => {
    const acts = fc.array(fc.record({ act: fc.constantFrom<Act>("give", "recordCall", "close"), topics: fc.nat({ max: 4 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(acts, (history) => {
        let state: State = "DUE";
        for (const { act, topics } of history) {
          const answer: Step<State> = step(machine, state, act, { topics });
          expect(answer.ok || answer.reason === "GUARD").toBe(actsFrom(machine, state).includes(act));
          if (answer.ok) state = answer.state;
          expect(machine.states).toContain(state);
        }
        if (machine.ends.includes(state)) expect(actsFrom(machine, state)).toEqual([]);
      }),
    );
  });
});

it("offers each act once, guards left aside", () => {
  expect(actsFrom(machine, "GIVEN")).toEqual(["recordCall", "close"]);
  expect(actsFrom(machine, "CLOSED")).toEqual([]);
});

it("draws itself", () => {
  expect(toMermaid(machine)).toBe(`stateDiagram-v2
  [*] --> DUE
  DUE --> GIVEN: give [four topics] (Accord, guideline 1(a))
  GIVEN --> GIVEN: record call (Accord, guideline 1(a))
  IN_TALKS --> IN_TALKS: record call (Accord, guideline 1(a))
  GIVEN --> IN_TALKS: record call (Accord, guideline 1(a))
  GIVEN --> CLOSED: close (Accord, guideline 1(b))
  IN_TALKS --> CLOSED: close (Accord, guideline 1(b))
  CLOSED --> [*]
`);
});
