import { TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Priorities_BindClaimDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { bindSchema } from "./schemas.ts";
import type { Claim } from "./words.ts";

const words = messages.bindDialog;

/** Binds a sentence whose data changed to its figures as they are. */
export function BindDialog({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const act = useAct(Priorities_BindClaimDocument);
  const problems = useProblems();
  const form = useForm({
    initialValues: { sentence: claim.sentence, stated: claim.stated },
    validate: schemaResolver(bindSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ id: claim.id, version: claim.version, ...values });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro(claim.change ?? "")}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Textarea label={words.sentence} required data-autofocus autosize minRows={2} maxLength={1000} {...field("sentence")} />
      <TextInput label={words.stated} required maxLength={40} {...field("stated")} />
    </FormDialog>
  );
}
