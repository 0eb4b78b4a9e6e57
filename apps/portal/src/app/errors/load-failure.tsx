import { ErrorState } from "@resc/ui";
import { describeError } from "./describe-error.ts";

/** A part of a page that could not be read, with the way to try again. */
export function LoadFailure({ failure, onRetry }: { readonly failure: Error; readonly onRetry: () => void }) {
  return <ErrorState {...describeError(failure)} retry={{ label: "Try again", onClick: onRetry }} />;
}
