import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import type { ActFailure } from "../../app/data/outcome.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import type { Changing } from "./changes.ts";
import { messages } from "./messages.ts";
import { reasonSchema } from "./schemas.ts";

/** An act that is asked about once before it is done. */
export type Asked = keyof typeof messages.ask;

/** Says what becomes true, asks for the reason where others read it, and does it. */
export function AskDialog<Thing extends Changing>({
  asked,
  thing,
  busy,
  run,
  onClose,
}: {
  readonly asked: Asked;
  readonly thing: Thing;
  readonly busy: boolean;
  readonly run: (version: number, reason: string | null) => Promise<{ readonly ok: true } | ActFailure>;
  readonly onClose: () => void;
}) {
  const problems = useProblems();
  const seen = useSeen(thing);
  const words = messages.ask[asked];
  const form = useForm({
    initialValues: { reason: "" },
    ...(words.reason ? { validate: schemaResolver(reasonSchema, { sync: true }) } : {}),
    validateInputOnBlur: true,
  });
  const send = async (reason: string) => {
    problems.clear();
    const outcome = await run(seen.version, reason.trim() || null);
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done[asked]);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={busy}
      problems={problems}
      onSubmit={form.onSubmit(({ reason }) => void send(reason), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      {words.reason && (
        <Textarea
          id={problems.fieldId("reason")}
          label={messages.reason}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps("reason")}
        />
      )}
    </FormDialog>
  );
}
