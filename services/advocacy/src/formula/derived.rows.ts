import type { Reader } from "@resc/store";
import { derivedMetrics, type DerivedKey } from "./derived-metrics.ts";
import { applyFormula } from "./formulas.ts";
import type { Computed, Operand, OperandKey } from "./operand.ts";

/** The columns of a row of a formula, from `figure f` and `metric m`. */
export const operandColumns = `f.id as "figureId", f.version, f.metric_code as metric, m.name as label, f.period, f.fiscal_year as "fiscalYear", f.dimension_code as "dimensionCode",
  f.value::text as value, f.status, f.note, f.source_ids as sources`;

/** The figures that keys name, in the order of the keys; null where there is none. One statement. */
export async function operandsFor(reader: Reader, keys: readonly OperandKey[]): Promise<readonly (Operand | null)[]> {
  const rows = await reader.query<Operand & { readonly place: number }>(
    `select k.place::integer as place, ${operandColumns} from unnest($1::text[], $2::integer[], $3::text[]) with ordinality as k (metric, year, dimension, place)
      join figure f on f.metric_code = k.metric and f.fiscal_year = k.year and f.dimension_code = k.dimension join metric m on m.code = f.metric_code`,
    [keys.map((key) => key.metric), keys.map((key) => key.fiscalYear), keys.map((key) => key.dimensionCode)],
  );
  const at = new Map(rows.map((row) => [row.place, row]));
  return keys.map((_, place) => at.get(place + 1) ?? null);
}

/** The figures with these ids. */
export async function operandsById(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Operand>> {
  const rows = await reader.query<Operand>(
    `select ${operandColumns} from figure f join metric m on m.code = f.metric_code where f.id = any ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.figureId, row]));
}

/** The rows of a computed figure; null for a figure that is stated. */
export async function rowsOfDerived(reader: Reader, figure: DerivedKey): Promise<readonly (Operand | null)[] | null> {
  const keys = derivedMetrics[figure.metric]?.rows(figure);
  return keys ? operandsFor(reader, keys) : null;
}

/** A computed figure anew from its rows as they stand; null for a figure that is stated. */
export async function computeDerived(reader: Reader, figure: DerivedKey): Promise<Computed | null> {
  const derivation = derivedMetrics[figure.metric];
  const keys = derivation?.rows(figure);
  if (!derivation || !keys) return null;
  const rows = await operandsFor(reader, keys);
  return applyFormula(
    derivation.formula,
    rows,
    keys.map(({ metric, fiscalYear }) => `${metric.replaceAll("_", " ")} of FY${fiscalYear}`),
    derivation.places,
  );
}
