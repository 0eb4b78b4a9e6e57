import { Button } from "@mantine/core";
import { EmptyState, Page, PathLink } from "@resc/ui";

/** For an address that leads nowhere. */
export function NotFound() {
  return (
    <Page title="Page not found">
      <div className="card">
        <EmptyState
          title="There is nothing at this address"
          act={
            <Button component={PathLink} href="/" variant="default">
              Go to Home
            </Button>
          }
        >
          It may have been mistyped, or what it showed has ended.
        </EmptyState>
      </div>
    </Page>
  );
}

/** For a page that the present role does not open. */
export function NotOpen() {
  return (
    <Page title="Not open to this role">
      <div className="card">
        <EmptyState
          title="Your present role does not open this page"
          act={
            <Button component={PathLink} href="/" variant="default">
              Go to Home
            </Button>
          }
        >
          If you hold another role, choose it at the top of the left column.
        </EmptyState>
      </div>
    </Page>
  );
}
