import { Button, Modal } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import type { AccordClause } from "@resc/domain";
import { ErrorSummary } from "@resc/ui";
import { useRef } from "react";
import type { FormEvent, ReactNode } from "react";
import { AccordLine } from "../parts/accord-line.tsx";
import type { Problems } from "./use-problems.ts";

/** A short form over a page. */
export interface FormDialogProps {
  readonly title: string;
  readonly intro?: ReactNode;
  /** The sentence of the Accord on whose ground the form asks, and which of its sentences. */
  readonly accord?: AccordClause | undefined;
  readonly sentence?: number;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly problems: Problems;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with one form: problems on top, fields, one filled button. Ctrl Enter sends it. */
export function FormDialog({ title, intro, accord, sentence, submitLabel, busy, problems, onSubmit, onClose, children }: FormDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  useHotkeys([["mod+Enter", () => form.current?.requestSubmit()]], []);
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form className="form" noValidate ref={form} onSubmit={onSubmit}>
        <ErrorSummary title={problems.title} problems={problems.list} />
        {intro && <p className="quiet">{intro}</p>}
        {accord && <AccordLine clause={accord} {...(sentence ? { sentence } : {})} beside />}
        {children}
        <div className="form-acts">
          {/* Without this, leaving a field by the press shows its error, moves the button, and the click misses. */}
          <Button type="submit" loading={busy} onMouseDown={(event) => event.preventDefault()}>
            {submitLabel}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  );
}
