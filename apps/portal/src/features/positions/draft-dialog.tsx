import { Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Position_DraftDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import type { PositionDialogProps } from "./position-acts.tsx";
import { draftSchema } from "./schemas.ts";

/** The Coordinator or the liaison writes the text. */
export function DraftDialog({ version, onClose }: PositionDialogProps) {
  const act = useAct(Position_DraftDocument);
  const problems = useProblems();
  const seen = useSeen(version);
  const words = messages.dialogs.draft;
  const form = useForm({
    initialValues: { title: version.title, text: version.text },
    validate: schemaResolver(draftSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: { title: string; text: string }) => {
    problems.clear();
    const outcome = await act.run({ ...values, versionId: version.id, version: seen.version });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen)} />
      <TextInput label={messages.fields.title} required maxLength={160} id={problems.fieldId("title")} {...form.getInputProps("title")} />
      <Textarea
        label={messages.fields.text}
        required
        autosize
        minRows={8}
        maxLength={8000}
        id={problems.fieldId("text")}
        {...form.getInputProps("text")}
      />
    </FormDialog>
  );
}
