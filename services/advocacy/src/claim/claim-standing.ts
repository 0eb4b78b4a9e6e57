import { decimal, decimalText, roundedTo } from "../building/exact.ts";
import { applyFormula, type FormulaCode } from "../formula/formulas.ts";
import type { Operand } from "../formula/operand.ts";

/** How the number of a sentence stands to the figures behind it (SM-10). On screens: supported, data changed, sources differ, retired. */
export const claimStates = ["BOUND", "STALE", "CONTESTED", "RETIRED"] as const;

/** How it stands. */
export type ClaimState = (typeof claimStates)[number];

/** A row as it was bound and as it is now. */
export interface BoundRow {
  readonly now: Operand;
  readonly boundVersion: number;
  readonly boundValue: string | null;
  readonly boundStatus: Operand["status"];
}

/** One side of a sentence: a formula on rows, rounded once. */
export interface ClaimSide {
  readonly formula: FormulaCode;
  readonly places: number;
  readonly rows: readonly BoundRow[];
}

/** The number of a sentence with what it rests on, and what another source says. */
export interface ClaimParts {
  /** The number as the sentence has it, such as 13% or 13,000. */
  readonly stated: string;
  readonly unit: string;
  readonly own: ClaimSide;
  readonly other: ClaimSide | null;
  readonly retired: boolean;
}

/** What is told of a sentence. */
export interface ClaimStanding {
  readonly state: ClaimState;
  /** The number that the rows gave when they were bound, and that they give now; null when a row has none. */
  readonly bound: string | null;
  readonly now: string | null;
  /** What the other source says; null without one, or when it cannot be told. */
  readonly other: string | null;
  /** "13% is now 13.4%", where data changed. */
  readonly change: string | null;
}

/** What a side gives, rounded to its places or to `places`. A range is from the least to the most. */
export function valueOf(side: ClaimSide, which: "bound" | "now", places = side.places): string | null {
  const operands = side.rows.map(({ now, boundValue, boundStatus }) =>
    which === "now" ? now : { ...now, value: boundValue, status: boundStatus },
  );
  const values = operands.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length !== operands.length || values.length === 0) return null;
  if (side.formula === "range") {
    const sorted = values.toSorted((a, b) => Number(a) - Number(b));
    return sorted.length > 1 ? `${sorted[0]} to ${sorted.at(-1)}` : null;
  }
  const { value } = applyFormula(side.formula, operands, [], () => places);
  return value === null ? null : decimalText(roundedTo(decimal(value), places));
}

/** Whether a sentence says what its rows give: the number of the sentence, without commas and its unit. */
export function saysWhat(stated: string, unit: string, value: string | null): boolean {
  const written = (stated.endsWith(unit) && unit !== "" ? stated.slice(0, -unit.length) : stated).replaceAll(",", "").trim();
  return value !== null && /^-?\d+(\.\d+)?$/.test(written) && Number(written) === Number(value);
}

/** The sentence's number as its figures tell it today. */
export function standingOf({ stated, unit, own, other, retired }: ClaimParts): ClaimStanding {
  const bound = valueOf(own, "bound");
  const now = valueOf(own, "now");
  const otherValue = other ? valueOf(other, "now") : null;
  const changed = own.rows.some(({ now: row, boundValue }) => row.value !== boundValue);
  // A side that cannot be told disputes too: nobody can say that it agrees.
  const differs = other !== null && (otherValue === null || !sameNumber(valueOf(other, "now", own.places), now));
  const disputed = differs || own.rows.some(({ now: row }) => row.status === "contested");
  const state = retired ? "RETIRED" : changed ? "STALE" : disputed ? "CONTESTED" : "BOUND";
  return { state, bound, now, other: otherValue, change: changed ? changeOf(stated, unit, own, now) : null };
}

function sameNumber(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && /^-?[\d.]+$/.test(one) && Number(one) === Number(other);
}

/** With one place more where rounding would hide the change. */
function changeOf(stated: string, unit: string, own: ClaimSide, now: string | null): string {
  if (now === null) return `${stated} can no longer be told`;
  const shown = saysWhat(stated, unit, now) ? (valueOf(own, "now", own.places + 1) ?? now) : now;
  return `${stated} is now ${withCommas(shown, stated)}${unit}`;
}

function withCommas(value: string, like: string): string {
  return like.includes(",") ? value.replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, ",") : value;
}
