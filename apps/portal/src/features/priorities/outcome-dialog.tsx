import { Select, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Priorities_OutcomeDocument } from "@resc/client/portal";
import type { PriorityOutcome } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import type { Priority } from "./priority-page.tsx";
import { outcomeSchema } from "./schemas.ts";

const words = messages.outcomeDialog;
const outcomes: readonly PriorityOutcome[] = ["ENACTED", "PARTLY", "NOT", "CARRIED"];

/** Records what became of an ask. */
export function OutcomeDialog({ priority, onClose }: { readonly priority: Priority; readonly onClose: () => void }) {
  const act = useAct(Priorities_OutcomeDocument);
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<{ outcome: PriorityOutcome; note: string; on: string }>({
    initialValues: { outcome: priority.outcome ?? "ENACTED", note: priority.outcomeNote ?? "", on: priority.outcomeOn ?? today },
    validate: schemaResolver(outcomeSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ id: priority.id, version: priority.version, ...values });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
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
      <div className="fields">
        <Select
          label={words.outcome}
          allowDeselect={false}
          data={outcomes.map((value) => ({ value, label: messages.states[value] }))}
          {...field("outcome")}
        />
        <DateField label={words.on} required maxDate={today} {...field("on")} />
      </div>
      <Textarea label={words.note} required autosize minRows={2} maxLength={500} {...field("note")} />
    </FormDialog>
  );
}
