import { useApolloClient } from "@apollo/client/react";
import { ErrorState, Page } from "@resc/ui";
import { useRouter } from "@tanstack/react-router";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { describeError } from "./describe-error.ts";

/** Shown in place of a page that failed. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const client = useApolloClient();
  const retry = async () => {
    await client.refetchQueries({ include: "active" }).catch(() => undefined);
    reset();
    await router.invalidate();
  };
  const { title, ...words } = describeError(error);
  return (
    <Page title={title}>
      <div className="card">
        <ErrorState {...words} retry={{ label: "Try again", onClick: () => void retry() }} />
      </div>
    </Page>
  );
}
