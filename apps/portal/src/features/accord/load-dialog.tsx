import { Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Accord_LoadDocument } from "@resc/client/portal";
import { useNavigate } from "@tanstack/react-router";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { loadSchema } from "./schemas.ts";

/** The Coordinator loads a text; it binds nobody before all six have signed it. */
export function LoadDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(Accord_LoadDocument);
  const navigate = useNavigate();
  const problems = useProblems();
  const words = messages.acts.load;
  const form = useForm({
    initialValues: { title: "RESC Alliance Accord", month: "", text: "" },
    validate: schemaResolver(loadSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run(values);
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
    await navigate({ to: "/accord", search: { version: outcome.result.accordVersion.number } });
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.label}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={messages.fields.versionTitle} required maxLength={120} {...field("title")} />
      <TextInput
        label={messages.fields.month}
        description={messages.fields.monthAbout}
        required
        maxLength={7}
        data-autofocus
        {...field("month")}
      />
      <Textarea
        label={messages.fields.text}
        description={messages.fields.textAbout}
        required
        autosize
        minRows={8}
        maxRows={20}
        maxLength={20_000}
        {...field("text")}
      />
    </FormDialog>
  );
}
