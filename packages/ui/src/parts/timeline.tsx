import type { ReactNode } from "react";

/** One moment of a history. */
export interface TimelineItem {
  readonly key: string;
  /** When, in words people read. */
  readonly when: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
}

/** What happened, one moment under the other. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.key}>
          <time>{item.when}</time>
          <div>{item.title}</div>
          {item.detail && <div className="small">{item.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
