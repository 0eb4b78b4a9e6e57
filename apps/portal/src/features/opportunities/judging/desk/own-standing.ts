import type { RescCode } from "@resc/client/portal";

/** One's own steps, by submission and line of the rubric. */
export type OwnSteps = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** One's own steps as the opened submissions tell them. */
export function stepsOf(
  submissions: readonly {
    readonly id: string;
    readonly scores: readonly { readonly criterion: string; readonly value: number | null }[];
  }[],
): OwnSteps {
  return Object.fromEntries(submissions.map(({ id, scores }) => [id, Object.fromEntries(scores.map((one) => [one.criterion, one.value]))]));
}

/** Where a submission stands by one's own scores alone. */
export interface OwnStanding {
  readonly id: string;
  readonly resc: RescCode;
  /** Weight in percent times step, added up; null while a line has none. */
  readonly total: number | null;
  /** 1 for the highest total; the same for equal totals; null while a line has no score. */
  readonly place: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly scored: number;
}

/** The own ranking and spread; nobody else's score has a part in it. */
export function ownStandings(
  submissions: readonly { readonly id: string; readonly resc: RescCode }[],
  rubric: readonly { readonly key: string; readonly weight: number }[],
  steps: OwnSteps,
): readonly OwnStanding[] {
  const rows = submissions.map(({ id, resc }) => {
    const given = rubric.map(({ key, weight }) => ({ weight, step: steps[id]?.[key] ?? null }));
    const said = given.flatMap(({ step }) => (step === null ? [] : [step]));
    return {
      id,
      resc,
      total: said.length === rubric.length ? given.reduce((sum, { weight, step }) => sum + weight * (step ?? 0), 0) : null,
      lowest: said.length > 0 ? Math.min(...said) : null,
      highest: said.length > 0 ? Math.max(...said) : null,
      scored: said.length,
    };
  });
  const above = (total: number) => rows.filter((row) => row.total !== null && row.total > total).length;
  return rows
    .map((row) => ({ ...row, place: row.total === null ? null : above(row.total) + 1 }))
    .toSorted((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || one.resc.localeCompare(other.resc));
}
