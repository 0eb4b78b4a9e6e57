import { Select, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Expertise_AddDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { PersonSelect } from "../people/person-select.tsx";
import { messages } from "./messages.ts";

interface Values {
  categoryCode: string | null;
  topic: string;
  words: string;
  personId: string | null;
}

const { problems: wrong, dialog: words } = messages;
const schema = z.object({
  categoryCode: z.string(wrong.category),
  topic: z.string().check(z.trim(), z.minLength(3, wrong.topic)),
  words: z.string(),
  personId: z.string(wrong.person),
});

interface AddDialogProps {
  readonly categories: readonly { readonly code: string; readonly label: string }[];
  readonly onClose: () => void;
}

/** Puts something that the own RESC knows well on the register. */
export function AddDialog({ categories, onClose }: AddDialogProps) {
  const act = useAct(Expertise_AddDocument);
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: { categoryCode: null, topic: "", words: "", personId: null },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ categoryCode, personId, ...rest }: Values) => {
    problems.clear();
    const outcome = await act.run({ ...rest, categoryCode: categoryCode ?? "", personId: personId ?? "" });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, rest.topic);
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
      <TextInput label={words.topic} required data-autofocus maxLength={120} {...field("topic")} />
      <Select
        label={messages.category}
        required
        searchable
        data={categories.map(({ code, label }) => ({ value: code, label }))}
        {...field("categoryCode")}
      />
      <PersonSelect label={words.person} required {...field("personId")} />
      <Textarea label={words.words} autosize minRows={2} maxLength={600} {...field("words")} />
    </FormDialog>
  );
}
