import { NumberInput, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Venture_ReduceDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { dollarText, reduceSchema } from "./schemas.ts";
import type { Contribution } from "./venture-page.tsx";

interface Values {
  amount: string;
  hours: number | string;
  reason: string;
}

/** Reduces a pledge to a new whole; all members are told. */
export function ReduceDialog({ contribution, onClose }: { readonly contribution: Contribution; readonly onClose: () => void }) {
  const act = useAct(Venture_ReduceDocument);
  const problems = useProblems();
  const seen = useSeen(contribution);
  const byHours = contribution.hoursPledged !== null;
  const form = useForm<Values>({
    initialValues: { amount: "", hours: "", reason: "" },
    validate: schemaResolver(reduceSchema(byHours), { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ amount, hours, reason }: Values) => {
    problems.clear();
    const to = byHours ? { hours: Number(hours) } : { amount: dollarText(amount) };
    const outcome = await act.run({ id: contribution.id, version: seen.version, reason: reason.trim(), ...to });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.reduce);
    onClose();
  };
  const words = messages.reduceDialog;
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
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      {byHours ? (
        <NumberInput label={words.hours} required data-autofocus min={0} max={100_000} step={0.25} hideControls {...field("hours")} />
      ) : (
        <TextInput label={words.amount} required data-autofocus inputMode="decimal" leftSection="$" maxLength={20} {...field("amount")} />
      )}
      <Textarea label={messages.reason} required autosize minRows={2} maxLength={500} {...field("reason")} />
    </FormDialog>
  );
}
