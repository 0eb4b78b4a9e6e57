import { actsFrom, type StateMachine, step } from "@resc/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NoticeAct, type NoticeFacts, noticeMachine, type NoticeState } from "../src/courtesy-notice/courtesy-notice.machine.ts";
import {
  closesNotices,
  type EngagementAct,
  type EngagementFacts,
  engagementMachine,
  type EngagementState,
} from "../src/engagement/engagement.machine.ts";
import { reportMachine, type ReportState } from "../src/reported-work/reported-work.machine.ts";

// Any act with any facts: what a history is made of.
const reason = fc.option(fc.constantFrom("Postponed", "Mistaken"), { nil: null });
const engagementFacts: fc.Arbitrary<EngagementFacts> = fc.record({
  placed: fc.boolean(),
  duePlain: fc.nat({ max: 3 }),
  openDuties: fc.nat({ max: 3 }),
  startReached: fc.boolean(),
  withinPeriod: fc.boolean(),
  reason,
});
const noticeFacts: fc.Arbitrary<NoticeFacts> = fc.record({ undoable: fc.boolean(), reason, engagementOver: fc.boolean() });

function actsOf<State extends string, Act extends string, Facts>(machine: StateMachine<State, Act, Facts>): Act[] {
  return [...new Set(machine.transitions.map(({ act }) => act))];
}

function historiesOf<State extends string, Act extends string, Facts>(
  machine: StateMachine<State, Act, Facts>,
  facts: fc.Arbitrary<Facts>,
) {
  return fc.array(fc.record({ act: fc.constantFrom(...actsOf(machine)), facts }), { maxLength: 40 });
}

function play<State extends string, Act extends string, Facts>(
  machine: StateMachine<State, Act, Facts>,
  history: readonly { act: Act; facts: Facts }[],
): State[] {
  const states = [machine.initial[0] as State];
  for (const { act, facts } of history) {
    const next = step(machine, states.at(-1) as State, act, facts);
    if (next.ok) states.push(next.state);
  }
  return states;
}

/** States that some history can reach when every guard is taken to hold. */
function reachable<State extends string, Act extends string, Facts>(machine: StateMachine<State, Act, Facts>): Set<State> {
  const reached = new Set<State>(machine.initial);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of machine.transitions) if (to !== "same" && from.some((one) => reached.has(one))) reached.add(to);
  }
  return reached;
}

const forbidden = /approv|den(y|ied)|reject|hold|held|veto|block|permi/i;
const machines = [
  {
    machine: engagementMachine as StateMachine<string, string, never>,
    facts: engagementFacts as fc.Arbitrary<never>,
    notYet: ["REFERRED"],
  },
  { machine: noticeMachine as StateMachine<string, string, never>, facts: noticeFacts as fc.Arbitrary<never>, notYet: ["VOID"] },
  { machine: reportMachine as StateMachine<string, string, never>, facts: fc.record({ reason }) as fc.Arbitrary<never>, notYet: [] },
] as const;

describe.each(machines)("the machine of the $machine.name", ({ machine, facts, notYet }) => {
  it("names no state and no act that would approve, deny or hold", () => {
    for (const word of [...machine.states, ...actsOf(machine)]) expect(word).not.toMatch(forbidden);
  });

  it("stays among its states, and never leaves an end, over any history", () => {
    fc.assert(
      fc.property(historiesOf(machine, facts), (history) => {
        const states = play(machine, history);
        for (const state of states) expect(machine.states).toContain(state);
        const end = states.findIndex((state) => machine.ends.includes(state));
        if (end >= 0) expect(states).toHaveLength(end + 1);
      }),
      { numRuns: 300 },
    );
  });

  it("has ends from which no act leads, and no other state without a way on", () => {
    for (const state of machine.states) expect(actsFrom(machine, state).length > 0, state).toBe(!machine.ends.includes(state));
  });

  it("can reach every state but those that come with a later act", () => {
    expect(machine.states.filter((state) => !reachable(machine).has(state))).toEqual(notYet);
  });

  it("says in words why an act is not possible, and cites a clause for each that is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...machine.states), fc.constantFrom(...actsOf(machine)), facts, (state, act, seen) => {
        const next = step(machine, state, act, seen);
        if (!next.ok) expect(next.message.length).toBeGreaterThan(20);
      }),
    );
    for (const { clause } of machine.transitions) expect(clause).toMatch(/^(A\d+|D-\d+)(, (A\d+|D-\d+))*$/);
  });

  it("says for each guard what it asks for", () => {
    for (const { act, guard, guardLabel } of machine.transitions) expect(Boolean(guard), act).toBe(Boolean(guardLabel));
  });
});

describe("I-10: the host's word changes nothing for the work", () => {
  const hostActs: readonly NoticeAct[] = ["acknowledge", "askForCall", "recordConversation", "raiseConcern", "rememberDifferently"];
  /** What an engagement's guards see of a notice: whether it is still owed, nothing else. */
  const seenOf = (state: NoticeState) => (state === "DUE" ? 1 : 0);

  it("over any history of answers, silence included, the same acts on the engagement stay possible", () => {
    const answers = fc.array(fc.constantFrom(...hostActs), { maxLength: 20 });
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom<NoticeState>("DUE", "GIVEN"),
        fc.constantFrom<EngagementState>(...engagementMachine.states),
        engagementFacts,
        (acts, start, state, facts) => {
          const possible = (notice: NoticeState) =>
            actsOf(engagementMachine).map((act) =>
              step(engagementMachine, state, act, { ...facts, duePlain: seenOf(notice), openDuties: seenOf(notice) }),
            );
          let notice = start;
          const before = possible(notice);
          for (const act of acts) {
            const next = step(noticeMachine, notice, act, { undoable: false, reason: null, engagementOver: false });
            if (next.ok) notice = next.state;
            expect(possible(notice)).toEqual(before);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("no fact that a guard of the engagement reads is written by the host", () => {
    const facts: Record<keyof EngagementFacts, true> = {
      placed: true,
      duePlain: true,
      openDuties: true,
      startReached: true,
      withinPeriod: true,
      reason: true,
    };
    expect(Object.keys(facts).filter((fact) => /acknowledg|answer|concern|host|discuss/i.test(fact))).toEqual([]);
    for (const act of hostActs)
      for (const { from, to } of noticeMachine.transitions.filter((one) => one.act === act)) {
        expect(from.includes("DUE") && to !== "same", `${act} cannot turn a notice owed into one that is not`).toBe(false);
        expect(to).not.toBe("DUE");
      }
  });

  it("silence does not hold the work: whatever the notice, an agreement is one reason away", () => {
    for (const state of noticeMachine.states)
      expect(
        step(engagementMachine, "SCOPING", "agree", {
          placed: true,
          duePlain: 0,
          openDuties: seenOf(state),
          startReached: true,
          withinPeriod: true,
          reason: null,
        }),
      ).toEqual({ ok: true, state: "AGREED" });
  });
});

describe("the engagement's way", () => {
  const fine: EngagementFacts = { placed: true, duePlain: 0, openDuties: 0, startReached: true, withinPeriod: true, reason: null };

  it("is requested, placed, scoped, agreed, delivered and closed", () => {
    const way: EngagementAct[] = ["place", "scope", "agree", "begin", "logDelivery", "finish", "close"];
    expect(
      play(
        engagementMachine,
        way.map((act) => ({ act, facts: fine })),
      ),
    ).toEqual(["REQUESTED", "PLACED", "SCOPING", "AGREED", "IN_DELIVERY", "IN_DELIVERY", "DELIVERED", "CLOSED"]);
  });

  it.each([
    ["REQUESTED", "place", { placed: false }],
    ["PLACED", "scope", { placed: false }],
    ["SCOPING", "agree", { duePlain: 1 }],
    ["AGREED", "begin", { startReached: false }],
    ["IN_DELIVERY", "logDelivery", { withinPeriod: false }],
    ["DELIVERED", "close", { openDuties: 1 }],
    ["PLACED", "decline", {}],
    ["AGREED", "withdraw", {}],
    ["IN_DELIVERY", "cancel", {}],
    ["AGREED", "correctPlacement", {}],
  ] as const)("from %s does not %s when %o", (state, act, facts) => {
    expect(step(engagementMachine, state, act, { ...fine, ...facts })).toMatchObject({ ok: false, reason: "GUARD" });
  });

  it("closes notices when it is delivered or over, and not before", () => {
    expect(engagementMachine.states.filter(closesNotices)).toEqual([
      "DELIVERED",
      "CLOSED",
      "DECLINED",
      "REFERRED",
      "WITHDRAWN",
      "CANCELLED",
    ]);
  });
});

it("a report that is confirmed or disowned is answered for good", () => {
  for (const state of ["CONFIRMED", "NOT_OURS"] satisfies ReportState[])
    for (const act of ["confirm", "correct", "disown"] as const)
      expect(step(reportMachine, state, act, { reason: "x" })).toMatchObject({ ok: false, reason: "WRONG_STATE" });
});
