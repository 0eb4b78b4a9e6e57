import { textParam } from "../../app/router/search.ts";

/** State of the metrics in the address. */
export interface MetricsSearch {
  readonly area?: string;
  /** The code of the metric that is open. */
  readonly metric?: string;
}

/** Reads it. */
export function metricsSearch(raw: Record<string, unknown>): MetricsSearch {
  return { area: textParam(raw.area), metric: textParam(raw.metric) };
}
