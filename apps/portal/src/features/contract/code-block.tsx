import "./contract.css";
import type { ReactNode } from "react";
import { CopyButton } from "./copy-button.tsx";

/** Lines to copy. Long ones scroll inside their box, which the keyboard reaches. */
export function CodeBlock({ label, text, head }: { readonly label: string; readonly text: string; readonly head?: ReactNode }) {
  return (
    <div className="code-block">
      <div className="code-block-bar">
        {head ?? <span className="small">{label}</span>}
        <CopyButton text={text} about={label} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll the box */}
      <pre role="region" aria-label={label} tabIndex={0}>
        <code>{text.trim()}</code>
      </pre>
    </div>
  );
}
