import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { OutOfRegionList_NotOursDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { messages } from "./messages.ts";
import { rowChanges } from "./row-changes.ts";
import type { RowDialogProps } from "./row-dialog.ts";

/** Says that reported work is not ours, and why. */
export function NotOursDialog({ row, onClose }: RowDialogProps) {
  const act = useAct(OutOfRegionList_NotOursDocument);
  const problems = useProblems();
  const seen = useSeen(row);
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (reason) => (reason.trim().length < 3 ? messages.problems.reason : null) },
    validateInputOnBlur: true,
  });
  const send = async (reason: string) => {
    problems.clear();
    const outcome = await act.run({ rowId: row.id, version: seen.version, reason: reason.trim() });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.toastDone.notOurs);
    onClose();
  };
  const words = messages.notOursDialog;
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ reason }) => void send(reason), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={rowChanges(seen.before, seen.now)} />
      <Textarea
        id={problems.fieldId("reason")}
        label={words.reason}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
