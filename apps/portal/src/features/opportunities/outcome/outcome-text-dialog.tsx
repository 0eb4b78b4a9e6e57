import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import {
  Outcome_AgreeToExternalJudgesDocument,
  Outcome_AgreeToJointDocument,
  Outcome_CloseDocument,
  Outcome_MergeDocument,
} from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import { outcomeMessages } from "./messages.ts";

/** Agrees in writing, records one joint proposal, or closes; what becomes true stands above the button. */
export function OutcomeTextDialog({
  act,
  opportunity,
  onClose,
}: OpportunityProps & { readonly act: "agree" | "agreeExternal" | "merge" | "close"; readonly onClose: () => void }) {
  const agree = useAct(Outcome_AgreeToJointDocument);
  const agreeExternal = useAct(Outcome_AgreeToExternalJudgesDocument);
  const merge = useAct(Outcome_MergeDocument);
  const close = useAct(Outcome_CloseDocument);
  const inWriting = act === "agree" ? agree : act === "agreeExternal" ? agreeExternal : null;
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const form = useForm({
    initialValues: { words: "" },
    validate: { words: (text) => (inWriting && text.trim().length < 3 ? outcomeMessages.problems.words : null) },
    validateInputOnBlur: true,
  });
  const words = outcomeMessages[act];
  const send = async (text: string) => {
    problems.clear();
    const target = { id: opportunity.id, version: seen.version };
    const outcome = inWriting
      ? await inWriting.run({ opportunityId: opportunity.id, words: text.trim() })
      : await (act === "merge" ? merge : close).run(target);
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={agree.busy || agreeExternal.busy || merge.busy || close.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values.words), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      {inWriting && (
        <Textarea
          label={outcomeMessages.agree.words}
          id={problems.fieldId("words")}
          required
          data-autofocus
          autosize
          minRows={3}
          maxLength={2000}
          {...form.getInputProps("words")}
        />
      )}
    </FormDialog>
  );
}
