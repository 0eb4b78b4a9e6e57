import { useId } from "react";
import type { ReactNode } from "react";

/** A card with a heading. */
export interface CardProps {
  readonly title?: string;
  readonly acts?: ReactNode;
  readonly foot?: ReactNode;
  /** Content that brings its own padding, such as a table. */
  readonly flush?: boolean;
  /** The name of the section when it shows no title. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A named section on its own surface. */
export function Card({ title, acts, foot, flush = false, label, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={title ? id : undefined} aria-label={title ? undefined : label}>
      {(title || acts) && (
        <div className="card-head">
          {title && <h2 id={id}>{title}</h2>}
          {acts}
        </div>
      )}
      {flush ? children : <div className="card-body">{children}</div>}
      {foot && <div className="card-foot">{foot}</div>}
    </section>
  );
}
