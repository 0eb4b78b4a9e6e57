import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Judging_WaiveLookBackDocument } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import type { JudgingPage } from "./judging-tab.tsx";
import { judgingMessages } from "./messages.ts";

const words = judgingMessages.waive;

/** The Executive Director of a competitor waives a person's look-back in writing. */
export function WaiveDialog({
  opportunity,
  possible: { person, reason, waiversMissing },
  onClose,
}: OpportunityProps & { readonly possible: JudgingPage["possibleJudges"][number]; readonly onClose: () => void }) {
  const act = useAct(Judging_WaiveLookBackDocument);
  const problems = useProblems();
  const form = useForm({
    initialValues: { words: "" },
    validate: { words: (text) => (text.trim().length < 3 ? words.problem : null) },
    validateInputOnBlur: true,
  });
  const send = async (text: string) => {
    problems.clear();
    const outcome = await act.run({ opportunityId: opportunity.id, personId: person?.id ?? "", words: text.trim() });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro(person?.name ?? "", reason)}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values.words), problems.invalid)}
      onClose={onClose}
    >
      <p className="quiet">{words.missing(waiversMissing.map((code) => rescShortNames[code]).join(", "))}</p>
      <Textarea
        label={words.words}
        id={problems.fieldId("words")}
        required
        data-autofocus
        autosize
        minRows={3}
        maxLength={1000}
        {...form.getInputProps("words")}
      />
    </FormDialog>
  );
}
