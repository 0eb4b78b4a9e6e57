import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Outcome_DecideDocument } from "@resc/client/portal";
import type { RescCode } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import { outcomeMessages } from "./messages.ts";
import type { OutcomePage } from "./outcome-tab.tsx";
import { RescChoice } from "./resc-choice.tsx";

const words = outcomeMessages.decide;

interface Values {
  rescs: string[];
  words: string;
  decidedOn: string | null;
  differsReason: string;
}

/** Records what the agency decided, and its reason where that differs from the recommendation. */
export function DecisionDialog({
  opportunity,
  one,
  onClose,
}: OpportunityProps & { readonly one: OutcomePage; readonly onClose: () => void }) {
  const act = useAct(Outcome_DecideDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const form = useForm<Values>({
    initialValues: { rescs: [...(one.outcome.recommended ?? [])], words: "", decidedOn: null, differsReason: "" },
    validate: {
      words: (text) => (text.trim().length < 3 ? outcomeMessages.problems.words : null),
      decidedOn: (day) => (day ? null : outcomeMessages.problems.day),
    },
    validateInputOnBlur: true,
  });
  const send = async (values: Values) => {
    problems.clear();
    const outcome = await act.run({
      id: opportunity.id,
      version: seen.version,
      rescs: values.rescs as RescCode[],
      words: values.words.trim(),
      decidedOn: values.decidedOn ?? "",
      differsReason: values.differsReason.trim() || null,
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
      <RescChoice label={words.rescs} codes={one.intentions.map(({ resc }) => resc)} {...field("rescs")} />
      <DateField label={words.on} required {...field("decidedOn")} />
      <Textarea label={words.words} required autosize minRows={3} maxLength={4000} {...field("words")} />
      {one.outcome.recommended && <Textarea label={words.differs} autosize minRows={2} maxLength={2000} {...field("differsReason")} />}
    </FormDialog>
  );
}
