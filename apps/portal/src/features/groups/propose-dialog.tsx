import { Select, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Groups_ProposeDocument } from "@resc/client/portal";
import type { GroupProposalKind } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { kindWords, messages } from "./messages.ts";

const words = messages.dialogs.propose;
const schema = z.object({
  kind: z.string(),
  title: z.string().check(z.trim(), z.minLength(3, messages.problems.title)),
  words: z.string().check(z.trim(), z.minLength(10, messages.problems.words)),
});

interface ProposeDialogProps {
  readonly item: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}

/** A topic becomes a proposal to the Executive Directors. */
export function ProposeDialog({ item, onClose }: ProposeDialogProps) {
  const act = useAct(Groups_ProposeDocument);
  const problems = useProblems();
  const form = useForm<{ kind: GroupProposalKind; title: string; words: string }>({
    initialValues: { kind: "JOINT_SERVICE", title: item.title.slice(0, 120), words: "" },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ itemId: item.id, ...values });
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
      <Select
        label={words.kind}
        allowDeselect={false}
        data={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
        {...field("kind")}
      />
      <TextInput label={words.name} required maxLength={120} {...field("title")} />
      <Textarea label={words.words} required data-autofocus autosize minRows={3} maxLength={2000} {...field("words")} />
    </FormDialog>
  );
}
