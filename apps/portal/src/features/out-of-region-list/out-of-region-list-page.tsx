import { EmptyState, Page } from "@resc/ui";

/** All work of one RESC in the region of another. */
export function OutOfRegionListPage() {
  return (
    <Page title="Out-of-region list" lede="All work of one RESC in the region of another.">
      <div className="card"><EmptyState title="The list is empty">Work outside a home region appears here by itself.</EmptyState></div>
    </Page>
  );
}
