import { Select, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Position_ProposeDocument } from "@resc/client/portal";
import type { PositionTrigger } from "@resc/client/portal";
import { useNavigate } from "@tanstack/react-router";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { proposeSchema } from "./schemas.ts";
import { triggers, triggerWords } from "./words.ts";

interface Values {
  trigger: PositionTrigger;
  why: string;
  title: string;
  text: string;
}

/** An Executive Director proposes a position: what calls for it, and what it could say. */
export function ProposeDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(Position_ProposeDocument);
  const navigate = useNavigate();
  const problems = useProblems();
  const words = messages.dialogs.propose;
  const form = useForm<Values>({
    initialValues: { trigger: "CHALLENGE", why: "", title: "", text: "" },
    validate: schemaResolver(proposeSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: Values) => {
    problems.clear();
    const outcome = await act.run(values);
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
    await navigate({ to: "/positions/$ref", params: { ref: outcome.result.position.ref } });
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A21"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Select
        label={messages.fields.trigger}
        required
        allowDeselect={false}
        data={triggers.map((value) => ({ value, label: triggerWords[value] }))}
        {...field("trigger")}
      />
      <Textarea label={messages.fields.why} required autosize minRows={2} maxLength={1000} {...field("why")} />
      <TextInput label={messages.fields.title} required maxLength={160} {...field("title")} />
      <Textarea label={messages.fields.text} required autosize minRows={5} maxLength={8000} {...field("text")} />
    </FormDialog>
  );
}
