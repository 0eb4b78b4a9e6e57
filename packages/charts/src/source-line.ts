import { formatDate } from "@resc/domain";

/** A source as the API answers it. */
export interface ChartSource {
  readonly id: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly vintage?: string | null;
}

/** Where a chart comes from and as of when, as it stands inside the picture. */
export function originLine(asOf: string, sources: readonly ChartSource[], more = ""): string {
  const cited = sources.map(({ id, title, publisher, vintage }) =>
    [(publisher ?? title ?? id).split(", ")[0], vintage && `(${vintage})`].filter(Boolean).join(" "),
  );
  return `As of ${formatDate(asOf)}. Sources: ${[...new Set(cited)].join(", ") || "none on record"}.${more === "" ? "" : ` ${more}`}`;
}
