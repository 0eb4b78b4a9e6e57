import { may } from "@resc/access";
import type { RequestContext } from "@resc/subgraph";
import { operandsFor } from "../formula/derived.rows.ts";
import { derivedMetrics } from "../formula/derived-metrics.ts";
import { formulaWords } from "../formula/formulas.ts";
import { type Figure, FigureFormula, FormulaRow } from "./figure.type.ts";

/** The formula of a computed figure with its rows as they stand; null for one that is stated. */
export async function formulaOf(ctx: RequestContext, figure: Figure): Promise<FigureFormula | null> {
  const derivation = derivedMetrics[figure.metricCode];
  const keys = derivation?.rows({
    metric: figure.metricCode,
    period: figure.period,
    fiscalYear: figure.fiscalYear ?? 0,
    dimensionCode: figure.dimensionCode ?? "",
  });
  if (!derivation || !keys || !may(ctx.actor, "metric:read")) return null;
  const rows = await operandsFor(ctx.read, keys);
  return Object.assign(new FigureFormula(), {
    words: formulaWords(derivation.formula),
    places: derivation.places(figure.status === "unverified"),
    rows: rows.map((row, place) =>
      Object.assign(new FormulaRow(), {
        letter: "abcd"[place],
        label: row?.label ?? keys[place]?.metric.replaceAll("_", " "),
        period: row?.period ?? `FY${keys[place]?.fiscalYear}`,
        value: row?.value ?? null,
        status: row?.status ?? "not_found",
        figureId: row?.figureId ?? null,
      }),
    ),
  });
}
