import { EmptyState, Page } from "@resc/ui";

/** One notice, from duty to answer. */
export function CourtesyNoticePage() {
  return (
    <Page title="Courtesy notice" lede="One notice, from duty to answer.">
      <div className="card"><EmptyState title="Nothing to show">The courtesy notice appears here.</EmptyState></div>
    </Page>
  );
}
