import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Figures_ConfirmDocument, Figures_ReturnDocument, Figures_TakeBackDocument, Figures_WithdrawDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { AttachedSource } from "./attached-sources.tsx";
import { messages } from "./messages.ts";
import { reasonSchema } from "./schemas.ts";

/** What can be answered to an attached source. */
export type Answer = keyof typeof messages.answers;

/** Says what becomes true, asks for the reason where others read it, and does it. */
export function AnswerDialog({
  answer,
  source,
  onClose,
}: {
  readonly answer: Answer;
  readonly source: AttachedSource;
  readonly onClose: () => void;
}) {
  const confirm = useAct(Figures_ConfirmDocument);
  const giveBack = useAct(Figures_ReturnDocument);
  const takeBack = useAct(Figures_TakeBackDocument);
  const withdraw = useAct(Figures_WithdrawDocument);
  const reasoned = { return: giveBack, takeBack, withdraw };
  const problems = useProblems();
  const words = messages.answers[answer];
  const form = useForm({
    initialValues: { reason: "" },
    ...(words.reason ? { validate: schemaResolver(reasonSchema, { sync: true }) } : {}),
    validateInputOnBlur: true,
  });
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const target = { sourceId: source.id, version: source.version ?? 0 };
    const outcome = answer === "confirm" ? await confirm.run(target) : await reasoned[answer].run({ ...target, reason: reason.trim() });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, source.title);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={[confirm, giveBack, takeBack, withdraw].some(({ busy }) => busy)}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      {words.reason && (
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
