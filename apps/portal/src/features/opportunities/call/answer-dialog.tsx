import { useSuspenseQuery } from "@apollo/client/react";
import { Select, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_AgencyContactsDocument, Opportunity_AnswerDocument } from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { callMessages as words } from "./messages.ts";
import type { Question } from "./questions-card.tsx";

/** Records the agency's answer for all interested. */
export function AnswerDialog({
  opportunity,
  question,
  onClose,
}: OpportunityProps & { readonly question: Question; readonly onClose: () => void }) {
  const { data } = useSuspenseQuery(Opportunity_AgencyContactsDocument, { variables: { agency: opportunity.agency.code } });
  const act = useAct(Opportunity_AnswerDocument);
  const problems = useProblems();
  const form = useForm<{ answer: string; contactId: string | null }>({
    initialValues: { answer: "", contactId: null },
    validate: { answer: (text) => (text.trim().length < 1 ? words.problems.text : null) },
    validateInputOnBlur: true,
  });
  const send = async (answer: string, contactId: string | null) => {
    problems.clear();
    const outcome = await act.run({ questionId: question.id, version: question.version, answer, contactId });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.answerDone);
    onClose();
  };
  return (
    <FormDialog
      title={words.answer}
      intro={words.answerIntro}
      submitLabel={words.answerSubmit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ answer, contactId }) => void send(answer.trim(), contactId), problems.invalid)}
      onClose={onClose}
    >
      <p>
        <b>{question.text}</b>
      </p>
      <Textarea
        label={words.answerField}
        required
        data-autofocus
        autosize
        minRows={4}
        maxLength={8000}
        id={problems.fieldId("answer")}
        {...form.getInputProps("answer")}
      />
      <Select
        label={words.answerBy}
        clearable
        data={(data.agencyContacts ?? []).map(({ id, name, office }) => ({ value: id, label: office ? `${name}, ${office}` : name }))}
        id={problems.fieldId("contactId")}
        {...form.getInputProps("contactId")}
      />
    </FormDialog>
  );
}
