import { ErrorState } from "@resc/ui";
import { Component, Suspense } from "react";
import type { ReactNode } from "react";
import { describeError } from "./describe-error.ts";

interface BoundaryProps {
  readonly pending: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page: its own waiting state, and its own failure, so that the rest of the page stays. */
export class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return <Suspense fallback={this.props.pending}>{this.props.children}</Suspense>;
    return <ErrorState {...describeError(error)} retry={{ label: "Try again", onClick: () => this.setState({ error: null }) }} />;
  }
}
