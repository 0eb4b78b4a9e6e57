import { Anchor, FileInput, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Figures_ImportDocument, Figures_PreviewDocument } from "@resc/client/portal";
import type { Figures_PreviewMutation } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DataTable, DateField } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { importSchema } from "./schemas.ts";

type Preview = Extract<Figures_PreviewMutation["previewFigures"], { readonly rows: unknown }>;

const words = messages.import;
const template = "metric_code,period,fiscal_year,dimension_code,dimension,value,numerator,denominator,note\r\n";

const columns: readonly Column<Preview["rows"][number]>[] = [
  { id: "row", header: words.row, numeric: true, cell: ({ row }) => row },
  {
    id: "what",
    header: words.what,
    cell: ({ metric, period, dimensionCode }) => [metric, period, dimensionCode].filter(Boolean).join(" · "),
  },
  {
    id: "outcome",
    header: words.outcome,
    wide: true,
    cell: ({ outcome, instead }) => (
      <>
        {words.outcomes[outcome]}
        {instead && <span className="sub">{instead}</span>}
      </>
    ),
  },
];

/** Takes in a file of figures: checked row by row first, then all rows or none. The file is read here and kept nowhere. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const check = useAct(Figures_PreviewDocument, []);
  const act = useAct(Figures_ImportDocument);
  const problems = useProblems();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm({
    initialValues: { csv: "", sourceWords: "", address: "", readOn: today },
    validate: schemaResolver(importSchema, { sync: true }),
  });
  const look = async (csv: string) => {
    setPreview(null);
    problems.clear();
    if (csv === "") return;
    const outcome = await check.run({ csv });
    if (outcome.ok) setPreview(outcome.result);
    else problems.failed(outcome);
  };
  const choose = async (file: File | null) => {
    const csv = file ? await file.text() : "";
    form.setFieldValue("csv", csv);
    await look(csv);
  };
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run(values);
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, values.sourceWords);
    onClose();
  };
  const ready = preview !== null && preview.refused === 0 && preview.added + preview.changed + preview.suppressed > 0;
  const field = (name: "sourceWords" | "address" | "readOn") => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={ready ? words.submit : words.preview}
      busy={check.busy || act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void (ready ? send(values) : look(values.csv)), problems.invalid)}
      onClose={onClose}
    >
      <p>
        <Anchor href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`} download="figures.csv">
          {words.template}
        </Anchor>
      </p>
      <FileInput
        label={words.file}
        placeholder={words.choose}
        accept=".csv,text/csv"
        required
        clearable
        clearButtonProps={{ "aria-label": `Clear: ${words.file}` }}
        id={problems.fieldId("csv")}
        error={form.errors.csv}
        onChange={(file) => void choose(file)}
      />
      {preview && (
        <div>
          <p role="status">{words.counts(preview.added, preview.changed, preview.same, preview.suppressed, preview.refused)}</p>
          <DataTable compact caption={words.preview} columns={columns} rows={preview.rows} rowKey={({ row }) => String(row)} empty={null} />
        </div>
      )}
      <TextInput label={words.source} required maxLength={200} {...field("sourceWords")} />
      <div className="fields">
        <TextInput label={words.address} required type="url" maxLength={500} {...field("address")} />
        <DateField label={words.readOn} required maxDate={today} {...field("readOn")} />
      </div>
    </FormDialog>
  );
}
