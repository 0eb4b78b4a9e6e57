import type { EngagementSort } from "@resc/client/portal";
import type { Sorting } from "@resc/ui";

const columns: Partial<Readonly<Record<EngagementSort, Sorting>>> = {
  CUSTOMER: { id: "customer", descending: false },
  SERVICE: { id: "service", descending: false },
  STARTS: { id: "starts", descending: true },
};

/** The column that shows the order of the list, if one does. */
export function sortingOf(sort: EngagementSort | undefined): Sorting | undefined {
  return sort && columns[sort];
}

/** The order that a press on a column asks for; a second press goes back to the newest first. */
export function sortAfter(current: EngagementSort | undefined, columnId: string): EngagementSort | undefined {
  const [wanted] = (Object.keys(columns) as EngagementSort[]).filter((sort) => columns[sort]?.id === columnId);
  return wanted === current ? undefined : wanted;
}
