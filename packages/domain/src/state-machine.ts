/** One allowed step: from which states, by which act, to which state. `clause` cites the sentence that asks for it. */
export interface Transition<State extends string, Act extends string, Facts> {
  readonly from: readonly State[];
  readonly act: Act;
  /** The state after the act; `"same"` keeps the state and records the act. */
  readonly to: State | "same";
  readonly clause: string;
  /** What must hold besides the state; gives the sentence to show when it does not. */
  readonly guard?: (facts: Facts) => string | undefined;
  /** What the guard asks for, in words, for the drawing. */
  readonly guardLabel?: string;
}

/** A state machine as data: pure, drawn in the documentation from the code, tested by generated histories. */
export interface StateMachine<State extends string, Act extends string, Facts> {
  readonly name: string;
  readonly initial: readonly State[];
  readonly states: readonly State[];
  readonly ends: readonly State[];
  readonly transitions: readonly Transition<State, Act, Facts>[];
}

/** What a machine answers: the next state, or why the act is not possible now. */
export type Step<State extends string> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly reason: "WRONG_STATE" | "GUARD"; readonly message: string };

/**
 * Applies an act in a state. Never throws: an impossible act is an answer with the sentence to show.
 * Where a table has several rows for one state and act, the first whose guard holds is taken.
 */
export function step<State extends string, Act extends string, Facts>(
  machine: StateMachine<State, Act, Facts>,
  state: State,
  act: Act,
  facts: Facts,
): Step<State> {
  const fitting = machine.transitions.filter((transition) => transition.act === act && transition.from.includes(state));
  if (fitting.length === 0) {
    return { ok: false, reason: "WRONG_STATE", message: `"${words(act)}" is not possible while the ${machine.name} is ${words(state)}.` };
  }
  let firstRefusal = "";
  for (const { guard, to } of fitting) {
    const refusal = guard?.(facts);
    if (!refusal) return { ok: true, state: to === "same" ? state : to };
    firstRefusal ||= refusal;
  }
  return { ok: false, reason: "GUARD", message: firstRefusal };
}

/** The acts whose state fits now, guards left aside: what a screen may offer. */
export function actsFrom<State extends string, Act extends string, Facts>(
  machine: StateMachine<State, Act, Facts>,
  state: State,
): readonly Act[] {
  return [...new Set(machine.transitions.filter((transition) => transition.from.includes(state)).map((transition) => transition.act))];
}

/** A code such as `IN_DELIVERY` or `recordCall` in lower-case words. */
function words(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
}

/** The machine as a Mermaid state diagram. */
export function toMermaid<State extends string, Act extends string, Facts>(machine: StateMachine<State, Act, Facts>): string {
  const lines = ["stateDiagram-v2"];
  for (const state of machine.initial) lines.push(`  [*] --> ${state}`);
  for (const transition of machine.transitions) {
    for (const from of transition.from) {
      const guard = transition.guardLabel ? ` [${transition.guardLabel}]` : "";
      lines.push(
        `  ${from} --> ${transition.to === "same" ? from : transition.to}: ${words(transition.act)}${guard} (${transition.clause})`,
      );
    }
  }
  for (const state of machine.ends) lines.push(`  ${state} --> [*]`);
  return `${lines.join("\n")}\n`;
}
