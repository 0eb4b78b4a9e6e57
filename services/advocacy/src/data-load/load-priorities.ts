import { newId } from "@resc/domain";
import type { LegislativePriorityRow, PriorityClaimRow } from "@resc/reference-data";
import type { Transaction } from "@resc/store";
import { operandsFor } from "../formula/derived.rows.ts";
import { fitsFormula } from "../formula/formulas.ts";
import type { OperandKey } from "../formula/operand.ts";
import { insertRows } from "./insert-rows.ts";

// The chart of magnet grants belongs to the asks that rest on it (P46-P48).
const withChart: ReadonlySet<string> = new Set(["magnet-2022", "magnet-2023", "magnet-2024"]);

/** The sessions of the past with their asks and sentences, published as they were, each sentence bound to the figures as loaded. */
export async function loadPriorities(
  tx: Transaction,
  rows: readonly LegislativePriorityRow[],
  claims: readonly PriorityClaimRow[],
): Promise<{ readonly priorities: number; readonly claims: number }> {
  const years = [...new Set(rows.map(({ sessionYear }) => sessionYear))];
  await insertRows(
    tx,
    "legislative_session",
    years.map((year) => ({
      year,
      title: `Legislative priorities of ${year}`,
      state: "PUBLISHED",
      round: 1,
      opened_at: tx.clock.now,
      source_ids: [...new Set(rows.filter((row) => row.sessionYear === year).flatMap(({ sources }) => sources))],
      version: 1,
    })),
  );
  const priorities = rows.map((row) => ({
    id: newId("priority"),
    session_year: row.sessionYear,
    place: row.item,
    slug: row.slug,
    area: row.area,
    finding: row.finding,
    ask: row.ask,
    sentence_ref: row.sentenceRef,
    needs: row.needs,
    amount_usd: row.amountUsd,
    percent: row.percent,
    unit: row.unit,
    handling: "NEW",
    chart: withChart.has(row.slug) ? "magnet-grants" : null,
    source_ids: row.sources,
    version: 1,
  }));
  await insertRows(tx, "priority", priorities);
  const idOf = (year: number, item: number) => priorities.find((one) => one.session_year === year && one.place === item)?.id ?? null;
  for (const claim of claims) await loadClaim(tx, claim, idOf(claim.sessionYear, claim.item));
  return { priorities: priorities.length, claims: claims.length };
}

async function loadClaim(tx: Transaction, row: PriorityClaimRow, priorityId: string | null): Promise<void> {
  const id = newId("claim");
  const sides = [
    { side: "OWN", formula: row.formula, keys: row.rows },
    ...(row.otherFormula && row.otherRows ? [{ side: "OTHER", formula: row.otherFormula, keys: row.otherRows }] : []),
  ];
  const bound = [];
  for (const { side, formula, keys } of sides) {
    if (!fitsFormula(formula, keys.length))
      throw new Error(`priority_claims.csv, ${row.sentenceRef}: ${formula} does not take ${keys.length} rows.`);
    const figures = await operandsFor(tx, keys);
    bound.push(...figures.map((figure, place) => ({ side, place: place + 1, figure, key: keys[place] })));
  }
  await insertRows(tx, "claim", [
    {
      id,
      session_year: row.sessionYear,
      priority_id: priorityId,
      place: row.place,
      sentence_ref: row.sentenceRef,
      sentence: row.sentence,
      stated: row.stated,
      unit: row.unit,
      formula: row.formula,
      places: row.places,
      label: row.label,
      other_formula: row.otherFormula,
      other_places: row.otherPlaces,
      other_label: row.otherLabel,
      binding: 1,
      version: 1,
    },
  ]);
  await insertRows(
    tx,
    "claim_row",
    bound.map(({ side, place, figure, key }) => {
      if (!figure) throw new Error(`priority_claims.csv, ${row.sentenceRef}: there is no figure ${words(key)}.`);
      return { claim_id: id, binding: 1, side, place, figure_id: figure.figureId, figure_version: figure.version };
    }),
  );
}

function words(key: OperandKey | undefined): string {
  return key ? `${key.metric}/${key.fiscalYear}/${key.dimensionCode}` : "";
}
