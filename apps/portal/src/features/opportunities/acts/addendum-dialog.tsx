import { TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_AddendumDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import { isTimeOrEmpty } from "./closing-dialog.tsx";
import { actMessages } from "./messages.ts";

interface Values {
  words: string;
  sourceText: string;
  amount: string;
  closesWords: string;
  closesDate: string | null;
  closesTime: string;
  note: string;
}

function closingOf({ closesWords, closesDate, closesTime }: Values) {
  if (closesWords.trim() === "") return null;
  const closesPrecision = !closesDate ? ("NOT_STATED" as const) : closesTime.trim() ? ("DATE_TIME" as const) : ("DATE" as const);
  return { closesWords: closesWords.trim(), closesPrecision, closesDate, closesTime: closesTime.trim() || null };
}

/** Records what the agency changed and circulates the difference to all six. */
export function AddendumDialog({ opportunity, onClose }: OpportunityProps & { readonly onClose: () => void }) {
  const act = useAct(Opportunity_AddendumDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const words = actMessages.addendum;
  const form = useForm<Values>({
    initialValues: { words: "", sourceText: "", amount: "", closesWords: "", closesDate: null, closesTime: "", note: "" },
    validate: {
      words: (text) => (text.trim().length < 3 ? actMessages.problems.text : null),
      sourceText: (text) => (text.trim().length < 3 ? actMessages.problems.text : null),
      closesTime: (time) => (isTimeOrEmpty(time) ? null : actMessages.problems.time),
    },
    validateInputOnBlur: true,
  });
  const send = async (values: Values) => {
    problems.clear();
    const outcome = await act.run({
      id: opportunity.id,
      version: seen.version,
      words: values.words.trim(),
      sourceText: values.sourceText,
      amount: values.amount.trim() || null,
      closing: closingOf(values),
      note: values.note.trim() || null,
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
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
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      <TextInput label={words.words} required data-autofocus maxLength={1000} {...field("words")} />
      <Textarea label={words.source} required autosize minRows={4} maxRows={10} maxLength={60_000} {...field("sourceText")} />
      <TextInput label={words.closes} maxLength={300} {...field("closesWords")} />
      <div className="fields">
        <DateField label={words.closesDate} {...field("closesDate")} />
        <TextInput label={words.closesTime} maxLength={5} {...field("closesTime")} />
      </div>
      <TextInput label={words.amount} inputMode="decimal" maxLength={15} {...field("amount")} />
      <Textarea label={words.note} autosize minRows={2} maxLength={4000} {...field("note")} />
    </FormDialog>
  );
}
