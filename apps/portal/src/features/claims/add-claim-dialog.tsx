import { TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Claims_AddDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { claimSchema, emptySide, sideInput } from "./side.ts";
import { SideFields } from "./side-fields.tsx";

const words = messages.add;

/** Adds a sentence with a number to an ask, bound to the figures that give it. */
export function AddClaimDialog({ priorityId, onClose }: { readonly priorityId: string; readonly onClose: () => void }) {
  const act = useAct(Claims_AddDocument);
  const problems = useProblems();
  const form = useForm({
    initialValues: { sentence: "", stated: "", unit: "", side: emptySide },
    validate: schemaResolver(claimSchema, { sync: true }),
  });
  const send = async ({ side, ...values }: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ priorityId, ...values, unit: values.unit.trim(), own: sideInput(side) });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: "sentence" | "stated" | "unit") => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
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
      <Textarea label={messages.sentence} required data-autofocus autosize minRows={2} maxLength={1000} {...field("sentence")} />
      <div className="fields">
        <TextInput label={messages.stated} description={messages.statedHelp} required maxLength={40} {...field("stated")} />
        <TextInput label={messages.unit} description={messages.unitHelp} maxLength={30} {...field("unit")} />
      </div>
      <SideFields
        side={form.getValues().side}
        field={(path) => ({ id: problems.fieldId(`side.${path}`), error: form.errors[`side.${path}`] })}
        onChange={(side) => form.setFieldValue("side", side)}
      />
    </FormDialog>
  );
}
