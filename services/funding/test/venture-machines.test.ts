import { actsFrom, type StateMachine, step } from "@resc/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ContributionAct,
  type ContributionFacts,
  contributionMachine,
  type ContributionState,
} from "../src/contribution/contribution.machine.ts";
import { type VentureFacts, ventureMachine } from "../src/venture/venture.machine.ts";

const reason = fc.option(fc.constantFrom("Postponed", "Mistaken"), { nil: null });
const cents = fc.bigInt({ min: 0n, max: 500n });
const ventureFacts: fc.Arbitrary<VentureFacts> = fc.record({
  startReached: fc.boolean(),
  waitingParts: fc.nat({ max: 2 }),
  openContributions: fc.nat({ max: 2 }),
  leads: fc.boolean(),
  reason,
});
const contributionFacts: fc.Arbitrary<ContributionFacts> = fc.record({
  ventureGoesOn: fc.boolean(),
  accepted: fc.boolean(),
  pledged: cents,
  fulfilled: cents,
  waiting: cents,
  part: cents,
  target: cents,
  reason,
});
const machines = [
  [ventureMachine, ventureFacts],
  [contributionMachine, contributionFacts],
] as unknown as readonly (readonly [StateMachine<string, string, never>, fc.Arbitrary<never>])[];
const actsOf = (machine: StateMachine<string, string, never>) => [...new Set(machine.transitions.map(({ act }) => act))];

describe.each(machines)("the machine %#", (machine, facts) => {
  it("names no state and no act that would approve, deny or hold", () => {
    for (const word of [...machine.states, ...actsOf(machine)]) expect(word).not.toMatch(/approv|den(y|ied)|reject|hold|held|veto|block/i);
  });

  it("stays among its states over any history, and says in words why an act is not possible", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ act: fc.constantFrom(...actsOf(machine)), facts }), { maxLength: 40 }), (history) => {
        let state = machine.initial[0] ?? "";
        for (const one of history) {
          const next = step(machine, state, one.act, one.facts);
          if (next.ok) state = next.state;
          else expect(next.message.length).toBeGreaterThan(20);
          expect(machine.states).toContain(state);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("can reach every state, says what each guard asks for, and cites a clause for each step", () => {
    const reached = new Set(machine.initial);
    for (let before = -1; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of machine.transitions) if (to !== "same" && from.some((one) => reached.has(one))) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...machine.states].toSorted());
    for (const { act, guard, guardLabel, clause } of machine.transitions) {
      expect(Boolean(guard), act).toBe(Boolean(guardLabel));
      expect(clause).toMatch(/^(A\d+|D-\d+)(, (A\d+|D-\d+))*$/);
    }
  });
});

describe("the contribution's way", () => {
  it("never lets a confirmation exceed the pledge, from any state with any facts", () => {
    fc.assert(
      fc.property(fc.constantFrom<ContributionState>(...contributionMachine.states), contributionFacts, (state, facts) => {
        const next = step(contributionMachine, state, "confirm", facts);
        if (next.ok) {
          expect(facts.fulfilled + facts.part <= facts.pledged).toBe(true);
          expect(next.state).toBe(facts.fulfilled + facts.part === facts.pledged ? "FULFILLED" : "PART_FULFILLED");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never takes away what was given, whatever is reduced or cancelled", () => {
    fc.assert(
      fc.property(fc.constantFrom<ContributionState>(...contributionMachine.states), contributionFacts, (state, facts) => {
        if (step(contributionMachine, state, "reduce", facts).ok)
          expect(facts.target > facts.fulfilled && facts.target < facts.pledged && facts.reason !== null).toBe(true);
        if (step(contributionMachine, state, "cancel", facts).ok) expect(facts.waiting === 0n && facts.reason !== null).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves nothing to do in a cancelled one but to correct", () => {
    expect(actsFrom(contributionMachine, "CANCELLED")).toEqual<ContributionAct[]>(["reverse"]);
    expect(actsFrom(ventureMachine, "CLOSED")).toEqual([]);
  });
});
