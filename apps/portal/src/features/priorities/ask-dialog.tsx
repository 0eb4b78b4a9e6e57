import { TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Priorities_AddDocument, Priorities_ChangeDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import type { Priority } from "./priority-page.tsx";
import { askSchema, dollarText } from "./schemas.ts";

const words = messages.askDialog;

/** Adds an ask to a draft, or changes one; what came from the session before changes with a reason. */
export function AskDialog({
  year,
  priority,
  onClose,
}: {
  readonly year: number;
  readonly priority?: Priority;
  readonly onClose: () => void;
}) {
  const add = useAct(Priorities_AddDocument);
  const change = useAct(Priorities_ChangeDocument);
  const problems = useProblems();
  const reasoned = Boolean(priority?.fromSlug);
  const form = useForm({
    initialValues: {
      area: priority?.area.replaceAll("_", " ") ?? "",
      finding: priority?.finding ?? "",
      ask: priority?.ask ?? "",
      needs: priority?.needs ?? "",
      amountUsd: priority?.amountUsd ?? "",
      percent: priority?.percent ?? "",
      unit: priority?.unit ?? "",
      reason: "",
    },
    validate: schemaResolver(askSchema(reasoned), { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ reason, ...values }: typeof form.values) => {
    problems.clear();
    const ask = { ...values, amountUsd: dollarText(values.amountUsd) || null, percent: values.percent.trim() || null };
    const outcome = priority
      ? await change.run({ id: priority.id, version: priority.version, ask, reason: reason.trim() || null })
      : await add.run({ year, ask });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={priority ? words.change : words.add}
      intro={words.intro}
      submitLabel={words.submit}
      busy={add.busy || change.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={words.area} description={words.areaHelp} required data-autofocus maxLength={40} {...field("area")} />
      <TextInput label={words.finding} required maxLength={160} {...field("finding")} />
      <Textarea label={words.ask} required autosize minRows={2} maxLength={500} {...field("ask")} />
      <Textarea label={words.needs} autosize minRows={2} maxLength={500} {...field("needs")} />
      <div className="fields">
        <TextInput label={words.amount} inputMode="decimal" leftSection="$" maxLength={20} {...field("amountUsd")} />
        <TextInput label={words.percent} inputMode="decimal" maxLength={6} {...field("percent")} />
        <TextInput label={words.unit} maxLength={40} {...field("unit")} />
      </div>
      {reasoned && <Textarea label={words.reason} required autosize minRows={2} maxLength={500} {...field("reason")} />}
    </FormDialog>
  );
}
