import "./contract.css";
import { CopyButton } from "./copy-button.tsx";

/** Lines to copy. Long ones scroll inside their box, which the keyboard reaches. */
export function CodeBlock({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="code-block">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll the box */}
      <pre role="region" aria-label={label} tabIndex={0}>
        <code>{text.trim()}</code>
      </pre>
      <CopyButton text={text} about={label} />
    </div>
  );
}
