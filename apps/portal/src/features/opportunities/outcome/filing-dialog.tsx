import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Outcome_FileDocument } from "@resc/client/portal";
import { connecticutDate, connecticutInstant } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { isTimeOrEmpty } from "../acts/closing-dialog.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { outcomeMessages } from "./messages.ts";

const words = outcomeMessages.file;
const { problems: wrong } = outcomeMessages;

interface Values {
  day: string | null;
  time: string;
  receipt: string;
}

/** Records that the own package was filed, with the agency's receipt. */
export function FilingDialog({ opportunity, onClose }: OpportunityProps & { readonly onClose: () => void }) {
  const act = useAct(Outcome_FileDocument);
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { day: today, time: "", receipt: "" },
    validate: {
      day: (day) => (day ? null : wrong.day),
      time: (time) => (time.trim() !== "" && isTimeOrEmpty(time) ? null : wrong.time),
      receipt: (text) => (text.trim().length < 2 ? wrong.words : null),
    },
    validateInputOnBlur: true,
  });
  const send = async ({ day, time, receipt }: Values) => {
    problems.clear();
    const filedAt = connecticutInstant(day ?? today, `${time.trim()}:00`).toISOString();
    const outcome = await act.run({ opportunityId: opportunity.id, filedAt, receipt: receipt.trim() });
    if (!outcome.ok)
      return problems.failed({
        ...outcome,
        fields: outcome.fields.map((one) => ({ ...one, field: one.field === "filedAt" ? "time" : one.field })),
      });
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
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
        <DateField label={words.day} required {...field("day")} />
        <TextInput label={words.time} required maxLength={5} {...field("time")} />
      </div>
      <TextInput label={words.receipt} required maxLength={500} {...field("receipt")} />
    </FormDialog>
  );
}
