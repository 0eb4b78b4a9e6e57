import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Brief_BeginDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { beginSchema } from "./schemas.ts";

const words = messages.beginDialog;

/** Begins a brief for a session. */
export function BeginDialog({ onClose }: { readonly onClose: () => void }) {
  const begin = useAct(Brief_BeginDocument);
  const problems = useProblems();
  const form = useForm({
    initialValues: { sessionYear: "", title: "" },
    validate: schemaResolver(beginSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ sessionYear, title }: typeof form.values) => {
    problems.clear();
    const outcome = await begin.run({ sessionYear: Number(sessionYear), title });
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
      busy={begin.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={words.year} required data-autofocus inputMode="numeric" maxLength={4} {...field("sessionYear")} />
      <TextInput label={words.name} required maxLength={160} {...field("title")} />
    </FormDialog>
  );
}
