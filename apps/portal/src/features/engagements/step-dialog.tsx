import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import {
  Engagement_CancelDocument,
  Engagement_CloseDocument,
  Engagement_DeclineDocument,
  Engagement_FinishDocument,
  Engagement_WithdrawDocument,
} from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { engagementChanges } from "./engagement-changes.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";

/** Steps that end something: they say what becomes true, and some ask for the reason. */
export type EndingStep = keyof typeof messages.confirm;

/** Asks once before the work is finished, closed, declined, withdrawn or cancelled. */
export function StepDialog({
  step,
  engagement,
  onClose,
}: {
  readonly step: EndingStep;
  readonly engagement: Engagement;
  readonly onClose: () => void;
}) {
  const acts = {
    finish: useAct(Engagement_FinishDocument),
    close: useAct(Engagement_CloseDocument),
    decline: useAct(Engagement_DeclineDocument),
    withdraw: useAct(Engagement_WithdrawDocument),
    cancel: useAct(Engagement_CancelDocument),
  };
  const act = acts[step];
  const problems = useProblems();
  const seen = useSeen(engagement);
  const needsReason = step !== "finish" && step !== "close";
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (reason) => (needsReason && reason.trim().length < 3 ? messages.problems.reason : null) },
    validateInputOnBlur: true,
  });
  const send = async (reason: string) => {
    problems.clear();
    const outcome = await act.run({ id: engagement.id, version: seen.version, reason: reason.trim() || null });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done[step]);
    onClose();
  };
  const words = messages.confirm[step];
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ reason }) => void send(reason), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={engagementChanges(seen.before, seen.now)} />
      {needsReason && (
        <Textarea
          id={problems.fieldId("reason")}
          label={messages.reason}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps("reason")}
        />
      )}
    </FormDialog>
  );
}
