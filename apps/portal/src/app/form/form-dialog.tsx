import { Button, Modal } from "@mantine/core";
import { ErrorSummary } from "@resc/ui";
import type { FormEvent, ReactNode } from "react";
import type { Problems } from "./use-problems.ts";

/** A short form over a page. */
export interface FormDialogProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly problems: Problems;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with one form: problems on top, fields, one filled button. Ctrl Enter sends it. */
export function FormDialog({ title, intro, submitLabel, busy, problems, onSubmit, onClose, children }: FormDialogProps) {
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        className="form" noValidate onSubmit={onSubmit}
        onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit(); }}
      >
        <ErrorSummary title={problems.title} problems={problems.list} />
        {intro && <p className="quiet">{intro}</p>}
        {children}
        <div className="form-acts">
          <Button type="submit" loading={busy}>{submitLabel}</Button>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Modal>
  );
}
