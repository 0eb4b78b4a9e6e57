import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Hearings_ChangeDocument, Hearings_RecordDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { connecticutDate } from "@resc/domain";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { Hearing } from "./hearings-page.tsx";
import { messages } from "./messages.ts";
import { hearingSchema } from "./schemas.ts";

const words = messages.dialog;

/** Records a hearing, coming or past, or writes one anew. */
export function HearingDialog({ hearing, onClose }: { readonly hearing?: Hearing; readonly onClose: () => void }) {
  const record = useAct(Hearings_RecordDocument);
  const change = useAct(Hearings_ChangeDocument);
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm({
    initialValues: {
      sessionYear: hearing ? String(hearing.sessionYear) : today.slice(0, 4),
      heldOn: hearing?.heldOn ?? today,
      committee: hearing?.committee ?? "",
      bills: hearing?.bills.join(", ") ?? "",
      subject: hearing?.subject ?? "",
      speakers: hearing?.speakers ?? "",
      briefUsed: hearing?.briefUsed ?? "",
    },
    validate: schemaResolver(hearingSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ sessionYear, ...values }: typeof form.values) => {
    problems.clear();
    const facts = { ...values, sessionYear: Number(sessionYear) };
    const outcome = hearing
      ? await change.run({ id: hearing.id, version: hearing.version, hearing: facts })
      : await record.run({ hearing: facts });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(hearing ? words.changed : words.done, values.committee);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={hearing ? words.changeTitle : words.title}
      intro={words.intro}
      submitLabel={hearing ? words.changeSubmit : words.submit}
      busy={record.busy || change.busy}
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
