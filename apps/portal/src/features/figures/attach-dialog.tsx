import { TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Figures_AttachDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { FileField } from "../../app/parts/file-field.tsx";
import { toastDone } from "../../app/parts/toast.tsx";
import type { Figure } from "./figure-card.tsx";
import { messages } from "./messages.ts";
import { attachSchema } from "./schemas.ts";

const words = messages.attachDialog;

/** Attaches a source to a figure, with the value as it states it. */
export function AttachDialog({ figure, onClose }: { readonly figure: Figure; readonly onClose: () => void }) {
  const act = useAct(Figures_AttachDocument);
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<{
    value: string;
    title: string;
    publisher: string;
    address: string;
    page: string;
    readOn: string;
    note: string;
    license: string;
    fileId: string | null;
  }>({
    initialValues: {
      value: figure.value ?? "",
      title: "",
      publisher: "",
      address: "",
      page: "",
      readOn: today,
      note: "",
      license: "",
      fileId: null,
    },
    validate: schemaResolver(attachSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({
      ...values,
      address: values.address.trim() || null,
      figureId: figure.id,
      figureVersion: figure.version,
    });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, values.title);
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
        <TextInput
          label={words.value}
          description={figure.metric.unit}
          required
          data-autofocus
          inputMode="decimal"
          maxLength={24}
          {...field("value")}
        />
        <DateField label={words.readOn} description={figure.period} required maxDate={today} {...field("readOn")} />
      </div>
      <TextInput label={words.name} required maxLength={200} {...field("title")} />
      <TextInput label={words.address} description={words.addressHelp} type="url" maxLength={500} {...field("address")} />
      <FileField
        id={problems.fieldId("fileId")}
        label={words.file}
        subgraph="advocacy"
        purpose="FIGURE_SOURCE"
        kinds={["pdf", "word", "excel", "csv", "png", "jpeg"]}
        onChange={(file) => form.setFieldValue("fileId", file?.id ?? null)}
      />
      <div className="fields">
        <TextInput label={words.page} maxLength={120} {...field("page")} />
        <TextInput label={words.publisher} maxLength={200} {...field("publisher")} />
      </div>
      <Textarea label={words.note} autosize minRows={2} maxLength={500} {...field("note")} />
      <TextInput label={words.license} maxLength={200} {...field("license")} />
    </FormDialog>
  );
}
