import { messages } from "./messages.ts";

/** Which of the two rules set the day on which a notice is due. */
export type DueRule = keyof typeof messages.rules;

/** The rule as the answer names it. */
export function dueRuleOf(rule: string): DueRule {
  return rule === "BEFORE_START" ? "BEFORE_START" : "TARGET";
}

/** What late means for a notice, by the rule that made it due: still owed, or given by now. */
export function lateWords(rule: string, owed: boolean): string {
  return messages[owed ? "owedRules" : "pastRules"][dueRuleOf(rule)];
}
