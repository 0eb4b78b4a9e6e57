import { TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Groups_AddDocument } from "@resc/client/portal";
import { useNavigate } from "@tanstack/react-router";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";

const words = messages.dialogs.add;
const text = (least: number, message: string) => z.string().check(z.trim(), z.minLength(least, message));
const schema = z.object({ name: text(3, messages.problems.name), category: text(3, messages.problems.category), note: z.string() });

/** Sets up a group. */
export function AddGroupDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(Groups_AddDocument);
  const problems = useProblems();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { name: "", category: "", note: "" },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run(values);
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, values.name);
    onClose();
    await navigate({ to: "/groups/$slug", params: { slug: outcome.result.group.slug } });
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
      <TextInput label={words.name} required data-autofocus maxLength={120} {...field("name")} />
      <TextInput label={words.category} required maxLength={40} {...field("category")} />
      <Textarea label={words.note} autosize minRows={2} maxLength={300} {...field("note")} />
    </FormDialog>
  );
}
