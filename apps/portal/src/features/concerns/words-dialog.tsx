import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import type { ActFailure } from "../../app/data/outcome.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";

/** What a dialog with one field says. */
export interface DialogWords {
  readonly title: string;
  readonly intro: string;
  readonly words: string;
  readonly submit: string;
  readonly done: string;
}

const needed = z.object({ text: z.string().check(z.trim(), z.minLength(2, messages.problems.words)) });

/** An act with one field of words. */
export function WordsDialog({
  words,
  required = false,
  busy,
  run,
  onClose,
}: {
  readonly words: DialogWords;
  readonly required?: boolean;
  readonly busy: boolean;
  readonly run: (text: string | null) => Promise<{ readonly ok: true } | ActFailure>;
  readonly onClose: () => void;
}) {
  const problems = useProblems();
  const form = useForm({
    initialValues: { text: "" },
    ...(required ? { validate: schemaResolver(needed, { sync: true }) } : {}),
    validateInputOnBlur: true,
  });
  const send = async (text: string) => {
    problems.clear();
    const outcome = await run(text.trim() || null);
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={busy}
      problems={problems}
      onSubmit={form.onSubmit(({ text }) => void send(text), problems.invalid)}
      onClose={onClose}
    >
      <Textarea
        id={problems.fieldId("text")}
        label={words.words}
        required={required}
        data-autofocus
        autosize
        minRows={2}
        maxLength={4000}
        {...form.getInputProps("text")}
      />
    </FormDialog>
  );
}
