import { TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { OutOfRegionList_CorrectDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { CategorySelect } from "../engagements/category-select.tsx";
import { messages } from "./messages.ts";
import { rowChanges } from "./row-changes.ts";
import type { RowDialogProps } from "./row-dialog.ts";

interface Values {
  service: string;
  categoryCode: string | null;
  startsOn: string | null;
  endsOn: string | null;
  reason: string;
}

/** Corrects what was heard. */
export function CorrectDialog({ row, onClose }: RowDialogProps) {
  const act = useAct(OutOfRegionList_CorrectDocument);
  const problems = useProblems();
  const seen = useSeen(row);
  const form = useForm<Values>({
    initialValues: {
      service: row.service,
      categoryCode: row.category?.code ?? null,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      reason: "",
    },
    validate: {
      service: (service) => (service.trim().length < 2 ? messages.problems.service : null),
      endsOn: (endsOn, { startsOn }) => (endsOn && startsOn && endsOn < startsOn ? messages.problems.endsOn : null),
    },
    validateInputOnBlur: true,
  });
  const send = async ({ service, reason, ...facts }: Values) => {
    problems.clear();
    const outcome = await act.run({
      rowId: row.id,
      version: seen.version,
      ...facts,
      service: service.trim(),
      reason: reason.trim() || null,
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.toastDone.correct);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = messages.correctDialog;
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
      <ConflictNote seen={seen} changes={rowChanges(seen.before, seen.now)} />
      <div className="fields">
        <TextInput label={words.service} required data-autofocus maxLength={200} {...field("service")} />
        <CategorySelect {...field("categoryCode")} />
      </div>
      <div className="fields">
        <DateField label={messages.starts} {...field("startsOn")} />
        <DateField label={messages.ends} {...field("endsOn")} />
      </div>
      <Textarea label={words.reason} autosize minRows={2} maxLength={500} {...field("reason")} />
    </FormDialog>
  );
}
