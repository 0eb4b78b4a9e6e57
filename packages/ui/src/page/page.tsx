import type { ReactNode } from "react";
import { PageTitle } from "./page-title.tsx";

/** Words and acts at the top of a page. */
export interface PageProps {
  readonly title: string;
  readonly lede?: ReactNode;
  /** Pills beside the title. */
  readonly marks?: ReactNode;
  /** Buttons and controls on the right; at most one of them filled. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: one title, one sentence, acts on the right, content below. */
export function Page({ title, lede, marks, acts, children }: PageProps) {
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <div className="page-head-title">
            <PageTitle key={title}>{title}</PageTitle>
            {marks}
          </div>
          {lede && <p className="lede">{lede}</p>}
        </div>
        {acts && <div className="page-head-acts no-print">{acts}</div>}
      </header>
      {children}
    </div>
  );
}
