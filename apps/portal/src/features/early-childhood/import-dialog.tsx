import { Anchor, FileInput, TextInput } from "@mantine/core";
import { EarlyChildhood_ImportSpacesDocument, EarlyChildhood_PreviewSpacesDocument } from "@resc/client/portal";
import { schemaResolver, useForm } from "@mantine/form";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ImportPreview, type Preview } from "./import-preview.tsx";
import { messages } from "./messages.ts";
import { importSchema } from "./schemas.ts";

const words = messages.import;
const template = "town,space_type,fiscal_year,funded,filled\r\n";

/** Takes in a file of spaces: checked row by row first, then all rows or none. The file is read here and kept nowhere. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const check = useAct(EarlyChildhood_PreviewSpacesDocument, []);
  const act = useAct(EarlyChildhood_ImportSpacesDocument);
  const problems = useProblems();
  const [preview, setPreview] = useState<Preview | null>(null);
  const form = useForm<{ csv: string; sourceWords: string }>({
    initialValues: { csv: "", sourceWords: "" },
    validate: schemaResolver(importSchema, { sync: true }),
  });
  const choose = async (file: File | null) => {
    const csv = file ? await file.text() : "";
    form.setFieldValue("csv", csv);
    await look(csv);
  };
  const look = async (csv: string) => {
    setPreview(null);
    problems.clear();
    if (csv === "") return;
    const outcome = await check.run({ csv });
    if (outcome.ok) setPreview(outcome.result.preview);
    else problems.failed(outcome);
  };
  const send = async (values: { csv: string; sourceWords: string }) => {
    problems.clear();
    const outcome = await act.run(values);
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, words.doneDetail);
    onClose();
  };
  const ready = preview !== null && preview.refused === 0 && preview.added + preview.changed > 0;
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
        <Anchor href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`} download="early-childhood-spaces.csv">
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
      {preview && <ImportPreview preview={preview} />}
      <TextInput
        label={words.source}
        description={words.sourceHelp}
        required
        maxLength={300}
        id={problems.fieldId("sourceWords")}
        {...form.getInputProps("sourceWords")}
      />
    </FormDialog>
  );
}
