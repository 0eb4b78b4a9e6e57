import type { StatedFigureRow } from "@resc/reference-data";
import type { BuiltFigure } from "./built-figure.ts";

/** Figures as a source states them, among them what the Alliance stated in a session. */
export function statedFigures(rows: readonly StatedFigureRow[]): BuiltFigure[] {
  return rows.map(({ metric, period, fiscalYear, value, status, note, sources, dimension, dimensionCode }) => ({
    metric,
    period,
    fiscalYear,
    value,
    status,
    note,
    sources,
    ...(dimensionCode ? { dimension: { code: dimensionCode, name: dimension ?? dimensionCode } } : {}),
  }));
}
