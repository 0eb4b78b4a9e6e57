import { NumberInput, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Venture_RecordDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { FileField } from "../../app/parts/file-field.tsx";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { dollarText, recordSchema } from "./schemas.ts";
import type { Contribution } from "./venture-page.tsx";

interface Values {
  amount: string;
  hours: number | string;
  givenOn: string;
  evidence: string;
  fileId: string | null;
}

/** Records a part that was given, with the evidence in words; it counts once it is confirmed. */
export function RecordDialog({ contribution, onClose }: { readonly contribution: Contribution; readonly onClose: () => void }) {
  const act = useAct(Venture_RecordDocument);
  const problems = useProblems();
  const seen = useSeen(contribution);
  const byHours = contribution.hoursPledged !== null;
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { amount: "", hours: "", givenOn: today, evidence: "", fileId: null },
    validate: schemaResolver(recordSchema(byHours), { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ amount, hours, givenOn, evidence, fileId }: Values) => {
    problems.clear();
    const part = byHours ? { hours: Number(hours) } : { amount: dollarText(amount) };
    const outcome = await act.run({ id: contribution.id, version: seen.version, givenOn, evidence: evidence.trim(), fileId, ...part });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.record);
    onClose();
  };
  const words = messages.recordDialog;
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
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      <div className="fields">
        {byHours ? (
          <NumberInput
            label={messages.hoursLabel}
            required
            data-autofocus
            min={0}
            max={100_000}
            step={0.25}
            hideControls
            {...field("hours")}
          />
        ) : (
          <TextInput
            label={messages.dollars}
            required
            data-autofocus
            inputMode="decimal"
            leftSection="$"
            maxLength={20}
            {...field("amount")}
          />
        )}
        <DateField label={messages.givenOn} required maxDate={today} {...field("givenOn")} />
      </div>
      <Textarea label={messages.evidence} required autosize minRows={2} maxLength={1000} {...field("evidence")} />
      <FileField
        id={problems.fieldId("fileId")}
        label={messages.evidenceFile}
        subgraph="funding"
        purpose="CONTRIBUTION_EVIDENCE"
        kinds={["pdf", "png", "jpeg", "csv", "excel", "word"]}
        onChange={(file) => form.setFieldValue("fileId", file?.id ?? null)}
      />
    </FormDialog>
  );
}
