import { judgingMessages } from "../messages.ts";

const { problems } = judgingMessages.appoint;

/** A line of the rubric as it is typed. */
export interface RubricLine {
  key: string;
  label: string;
  description: string;
  weight: number | string;
}

/** What the form of a panel holds. */
export interface PanelPlan {
  rescs: string[];
  rubric: RubricLine[];
  lowest: number | string;
  highest: number | string;
  dueOn: string | null;
}

/** A new line, with a key that no other line of this form has. */
export function newLine(lines: readonly RubricLine[], weight: number | string = ""): RubricLine {
  const next = lines.reduce((most, { key }) => Math.max(most, Number(key.replace("line-", ""))), 0) + 1;
  return { key: `line-${next}`, label: "", description: "", weight };
}

/** The sum of the weights as they stand. */
export function sumOf(lines: readonly RubricLine[]): number {
  return lines.reduce((sum, { weight }) => sum + (Number(weight) || 0), 0);
}

/** What to write instead, by field; the same that the server checks. */
export const planRules = {
  rescs: (rescs: readonly string[]) => (rescs.length < 2 ? problems.rescs : null),
  rubric: {
    label: (label: string) => (label.trim().length < 2 ? problems.label : null),
    weight: (weight: number | string, { rubric }: PanelPlan) => (Number(weight) < 1 || sumOf(rubric) !== 100 ? problems.weight : null),
  },
  highest: (highest: number | string, { lowest }: PanelPlan) => (Number(highest) <= Number(lowest) ? problems.steps : null),
  dueOn: (day: string | null) => (day ? null : problems.due),
};
