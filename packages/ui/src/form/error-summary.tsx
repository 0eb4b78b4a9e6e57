import { useEffect, useRef } from "react";
import type { MouseEvent } from "react";

/** One problem of a form; `fieldId` is the id of the control that it is about. */
export interface FormProblem {
  readonly fieldId?: string | undefined;
  readonly message: string;
}

/** The problems of a form after it was sent. It takes focus, and each line leads to its field. */
export function ErrorSummary({ title, problems }: { readonly title: string; readonly problems: readonly FormProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="summary" ref={box} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}
