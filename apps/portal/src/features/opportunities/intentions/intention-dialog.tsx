import { Radio, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_StateIntentionDocument } from "@resc/client/portal";
import type { IntentionAct } from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import type { Intention } from "./intentions-tab.tsx";
import { intentionMessages as words } from "./messages.ts";

/** States, changes or withdraws the own intention; what it means stands beside the choice before it is sent. */
export function IntentionDialog({
  opportunity,
  own,
  onClose,
}: OpportunityProps & { readonly own: Intention; readonly onClose: () => void }) {
  const act = useAct(Opportunity_StateIntentionDocument);
  const problems = useProblems();
  const first = own.possible[0]?.act ?? "stateInterest";
  const form = useForm<{ act: IntentionAct; text: string }>({ initialValues: { act: first, text: "" } });
  const chosen = own.possible.find((possible) => possible.act === form.values.act);
  const send = async (said: IntentionAct, text: string) => {
    problems.clear();
    const outcome = await act.run({ opportunityId: opportunity.id, act: said, from: own.state, words: text.trim() || null });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.dialog}

      accord="A32"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ act: said, text }) => void send(said, text), problems.invalid)}
      onClose={onClose}
    >
      <Radio.Group
        label={words.what}
        id={problems.fieldId("act")}
        value={form.values.act}
        onChange={(value) => form.setFieldValue("act", value)}
      >
        <div className="stack-tight">
          {own.possible.map((possible, index) => (
            <Radio key={possible.act} value={possible.act} label={words.acts[possible.act]} data-autofocus={index === 0 || undefined} />
          ))}
        </div>
      </Radio.Group>
      <div className="callout" role="status">
        <b>{words.consequence}</b>
        <p>{chosen?.consequence}</p>
      </div>
      <Textarea label={words.words} id={problems.fieldId("words")} autosize minRows={2} maxLength={1000} {...form.getInputProps("text")} />
    </FormDialog>
  );
}
