import { loadReferenceData, type SourceRow } from "@resc/reference-data";

let known: ReadonlyMap<string, SourceRow> | null = null;

/** A source of the reference data by its id; read once, because a page prints what its figures cite. */
export function sourceById(id: string): SourceRow | null {
  known ??= new Map(loadReferenceData().sources.map((source) => [source.id, source]));
  return known.get(id) ?? null;
}

/** Sources as a page prints them: publisher or title, with the vintage. */
export function sourceWords(ids: readonly string[]): string {
  const words = ids.flatMap((id) => {
    const source = sourceById(id);
    return source ? [[source.title, source.vintage && `(${source.vintage})`].filter(Boolean).join(" ")] : [];
  });
  return [...new Set(words)].join("; ");
}
