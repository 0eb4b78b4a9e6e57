import type { ReactNode } from "react";

/** What belongs here and the one act that puts it here. */
export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly act?: ReactNode;
}

/** Shown where a list has no rows. */
export function EmptyState({ title, children, act }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children && <p className="lede">{children}</p>}
      {act}
    </div>
  );
}
