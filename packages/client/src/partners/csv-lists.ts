/** The lists that keys take away as CSV, at `/lists/<name>.csv`, with the parameters of each. */
export const csvLists = {
  districts: ["search", "resc", "kind", "asOf"],
  towns: ["resc", "asOf", "knownAt"],
  catchments: ["resc", "asOf", "knownAt"],
  members: ["resc", "asOf", "knownAt"],
  schools: ["resc", "operatorKind"],
  rescs: ["asOf", "knownAt"],
  services: ["category", "resc"],
  "service-categories": [],
  "state-contracts": ["agency", "resc", "fiscalYear", "state", "route", "incomplete", "changedSince"],
  opportunities: ["agency", "state", "search"],
  "space-types": ["asOf", "program"],
  "early-childhood-rates": ["asOf", "program", "fiscalYear", "region", "unit"],
  "early-childhood-counts": ["program", "fiscalYear"],
  "early-childhood-regions": ["region"],
  "early-childhood-spaces": ["fiscalYear", "asOf", "level", "region", "town", "spaceType"],
  "grant-shares": ["asOf", "setId"],
  metrics: ["area"],
  figures: ["metric", "area", "fiscalYear", "status"],
  "out-of-region-counts": ["home", "working", "fiscalYear"],
  "region-health": [],
  "contribution-totals": ["resc", "fiscalYear"],
  "positions-in-force": [],
} as const;

/** The name of a list that is there as CSV. */
export type CsvName = keyof typeof csvLists;

/** What a CSV is narrowed to; several codes of one parameter as an array. */
export type CsvFilters<Name extends CsvName> = {
  readonly [Parameter in (typeof csvLists)[Name][number]]?: string | number | readonly string[] | undefined;
};

/** The address of a CSV, from the platform's root on. */
export function csvPath<Name extends CsvName>(name: Name, filters: CsvFilters<Name>): string {
  const search = new URLSearchParams();
  for (const [parameter, value] of Object.entries<string | number | readonly string[] | undefined>(filters))
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value])
      if (one !== undefined) search.append(parameter, String(one));
  const query = search.toString();
  return `/lists/${name}.csv${query === "" ? "" : `?${query}`}`;
}
