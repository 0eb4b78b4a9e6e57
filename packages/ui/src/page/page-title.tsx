import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

let pagesSeen = 0;

/** The title of a page. It takes focus when its page replaces another, so that keyboards and screen readers start at the top. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    pagesSeen += 1;
    if (pagesSeen === 1) return undefined;
    // A closing menu or palette gives focus back in the same moment; the title must come after it.
    const timer = setTimeout(() => heading.current?.focus(), 60);
    return () => clearTimeout(timer);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
