import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { OutOfRegionList_AnnotateDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { messages } from "./messages.ts";
import { rowChanges } from "./row-changes.ts";
import type { RowDialogProps } from "./row-dialog.ts";

/** Writes the Coordinator's note. */
export function NoteDialog({ row, onClose }: RowDialogProps) {
  const act = useAct(OutOfRegionList_AnnotateDocument);
  const problems = useProblems();
  const seen = useSeen(row);
  const form = useForm({ initialValues: { note: row.note ?? "" } });
  const send = async (note: string) => {
    problems.clear();
    const outcome = await act.run({ rowId: row.id, version: seen.version, note: note.trim() || null });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.toastDone.note);
    onClose();
  };
  const words = messages.noteDialog;
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ note }) => void send(note), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={rowChanges(seen.before, seen.now)} />
      <Textarea
        id={problems.fieldId("note")}
        label={words.label}
        description={words.help}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data-autofocus
        autosize
        minRows={3}
        maxLength={1000}
        {...form.getInputProps("note")}
      />
    </FormDialog>
  );
}
