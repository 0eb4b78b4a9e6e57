import type { OutOfRegionSort } from "@resc/client/portal";
import type { Sorting } from "@resc/ui";

const columns: Readonly<Record<OutOfRegionSort, Sorting>> = {
  NEWEST: { id: "listed", descending: true },
  OLDEST: { id: "listed", descending: false },
  STARTS: { id: "period", descending: true },
  CUSTOMER: { id: "customer", descending: false },
  HOST: { id: "host", descending: false },
  PROVIDER: { id: "provider", descending: false },
};

/** The column that shows the order of the list. */
export function sortingOf(sort: OutOfRegionSort | undefined): Sorting {
  return columns[sort ?? "NEWEST"];
}

/** The order that a press on a column asks for: dates turn round, the others go back to the newest first. */
export function sortAfter(current: OutOfRegionSort | undefined, columnId: string): OutOfRegionSort | undefined {
  if (columnId === "listed") return (current ?? "NEWEST") === "NEWEST" ? "OLDEST" : undefined;
  const [wanted] = (Object.keys(columns) as OutOfRegionSort[]).filter((sort) => columns[sort].id === columnId);
  return wanted === current ? undefined : wanted;
}
