import { Button } from "@mantine/core";
import type { ReactNode } from "react";

/** What failed, what is safe, and how to go on. */
export interface ErrorStateProps {
  /** Left out where the page itself carries it. */
  readonly title?: string;
  readonly safe: ReactNode;
  readonly retry?: { readonly label: string; readonly onClick: () => void };
  readonly requestId?: string | undefined;
}

/** Shown where content could not be loaded. */
export function ErrorState({ title, safe, retry, requestId }: ErrorStateProps) {
  return (
    <div className="trouble" role="alert">
      {title && <h2>{title}</h2>}
      <p className="lede">{safe}</p>
      <div className="row">
        {retry && (
          <Button variant="default" onClick={retry.onClick}>
            {retry.label}
          </Button>
        )}
        {requestId && <span className="small">Request {requestId}</span>}
      </div>
    </div>
  );
}
