import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Scenarios_KeepDocument } from "@resc/client/portal";
import type { ScenarioName, ScenarioValueInput } from "@resc/client/portal";
import { useNavigate } from "@tanstack/react-router";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { z } from "../../app/form/zod.ts";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";

const words = messages.dialog;
const schema = z.object({ title: z.string().check(z.trim(), z.minLength(3, words.problem)) });

interface KeepDialogProps {
  readonly name: ScenarioName;
  readonly inputs: readonly ScenarioValueInput[];
  readonly onClose: () => void;
}

/** Keeps a result with everything that went into it. */
export function KeepDialog({ name, inputs, onClose }: KeepDialogProps) {
  const act = useAct(Scenarios_KeepDocument);
  const problems = useProblems();
  const navigate = useNavigate();
  const form = useForm({ initialValues: { title: "" }, validate: schemaResolver(schema, { sync: true }), validateInputOnBlur: true });
  const send = async ({ title }: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ name, title: title.trim(), inputs: [...inputs] });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, title);
    onClose();
    await navigate({ to: `/scenarios/${outcome.result.kept.ref}` });
  };
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
      <TextInput
        id={problems.fieldId("title")}
        label={words.name}
        description={words.nameHelp}
        required
        data-autofocus
        maxLength={200}
        {...form.getInputProps("title")}
      />
    </FormDialog>
  );
}
