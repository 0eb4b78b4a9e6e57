import { EmptyState, Page } from "@resc/ui";

/** Services to districts, and who was told when a boundary was crossed. */
export function EngagementsPage() {
  return (
    <Page title="Engagements" lede="Services to districts, and who was told when a boundary was crossed.">
      <div className="card"><EmptyState title="No engagements yet">Engagements of your RESC appear here.</EmptyState></div>
    </Page>
  );
}
