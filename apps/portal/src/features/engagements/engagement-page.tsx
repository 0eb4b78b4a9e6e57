import { EmptyState, Page } from "@resc/ui";

/** One service to one customer, from request to close. */
export function EngagementPage() {
  return (
    <Page title="Engagement" lede="One service to one customer, from request to close.">
      <div className="card"><EmptyState title="Nothing to show">The engagement appears here.</EmptyState></div>
    </Page>
  );
}
