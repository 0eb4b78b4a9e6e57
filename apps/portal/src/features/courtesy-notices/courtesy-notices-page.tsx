import { EmptyState, Page } from "@resc/ui";

/** Who works in whose region, said before it starts. */
export function CourtesyNoticesPage() {
  return (
    <Page title="Courtesy notices" lede="Who works in whose region, said before it starts.">
      <div className="card"><EmptyState title="No courtesy notices yet">Those to you and from you appear here.</EmptyState></div>
    </Page>
  );
}
