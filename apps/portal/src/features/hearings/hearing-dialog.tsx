import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Hearings_RecordDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { connecticutDate } from "@resc/domain";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { hearingSchema } from "./schemas.ts";

const words = messages.dialog;

/** Records a hearing, coming or past. */
export function HearingDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(Hearings_RecordDocument);
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm({
    initialValues: { sessionYear: today.slice(0, 4), heldOn: today, committee: "", bills: "", subject: "", speakers: "", briefUsed: "" },
    validate: schemaResolver(hearingSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ sessionYear, ...values }: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ hearing: { ...values, sessionYear: Number(sessionYear) } });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, values.committee);
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
        <DateField label={words.heldOn} required {...field("heldOn")} />
        <TextInput label={words.session} required inputMode="numeric" maxLength={4} {...field("sessionYear")} />
      </div>
      <TextInput label={words.committee} required data-autofocus maxLength={120} {...field("committee")} />
      <TextInput label={words.bills} description={words.billsHelp} maxLength={200} {...field("bills")} />
      <TextInput label={messages.subject} required maxLength={300} {...field("subject")} />
      <TextInput label={messages.speakers} required maxLength={300} {...field("speakers")} />
      <TextInput label={messages.brief} maxLength={200} {...field("briefUsed")} />
    </FormDialog>
  );
}
