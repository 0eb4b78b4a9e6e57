import { EmptyState, Page } from "@resc/ui";
import { messages } from "./messages.ts";

/** What stands where there is no such position. */
export function NoPosition() {
  return (
    <Page title={messages.title}>
      <div className="card">
        <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
      </div>
    </Page>
  );
}
