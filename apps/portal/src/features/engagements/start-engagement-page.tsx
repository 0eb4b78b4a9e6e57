import { EmptyState, Page } from "@resc/ui";

/** Choose the customer; the catchment is checked for you. */
export function StartEngagementPage() {
  return (
    <Page title="Start an engagement" lede="Choose the customer; the catchment is checked for you.">
      <div className="card"><EmptyState title="Not ready yet">The form appears here.</EmptyState></div>
    </Page>
  );
}
