import type { ClaimSideInput, Formula } from "@resc/client/portal";
import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;
const words = (least: number, message: string) => z.string().check(z.trim(), z.minLength(least, message));

/** How many rows a formula takes. */
export const rowsOf: Readonly<Record<Formula, readonly number[]>> = {
  stated: [1],
  growth: [2, 4],
  gap: [2],
  per_student: [2],
  constant_dollars: [3],
  range: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
};

/** A formula on figures as the form holds it. */
export interface SideValues {
  readonly formula: Formula;
  readonly places: string;
  readonly label: string;
  readonly rows: readonly { readonly metric: string; readonly figureId: string }[];
}

/** Nothing chosen yet. */
export const emptySide: SideValues = { formula: "stated", places: "0", label: "", rows: [{ metric: "", figureId: "" }] };

/** What the form of a side asks for. */
export const sideSchema = z.object({
  formula: z.string(),
  places: z.string().check(z.regex(/^[0-6]$/, problems.places)),
  label: words(3, problems.label),
  rows: z.array(z.object({ metric: z.string(), figureId: z.string().check(z.minLength(1, problems.rows)) })),
});

/** What the dialog 'Add a sentence' asks for. */
export const claimSchema = z.object({
  sentence: words(3, problems.sentence),
  stated: words(1, problems.stated),
  unit: z.string(),
  side: sideSchema,
});

/** Rows for another formula: what was chosen stays as far as there is a place for it. */
export function rowsFor(rows: SideValues["rows"], count: number): SideValues["rows"] {
  return Array.from({ length: count }, (_, place) => rows[place] ?? { metric: rows.at(-1)?.metric ?? "", figureId: "" });
}

/** As it is sent. */
export function sideInput({ formula, places, label, rows }: SideValues): ClaimSideInput {
  return { formula, places: Number(places), label: label.trim(), figureIds: rows.map(({ figureId }) => figureId) };
}
