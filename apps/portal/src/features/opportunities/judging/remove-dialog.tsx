import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Judging_RemoveDocument } from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { Judge } from "./judging-tab.tsx";
import { judgingMessages } from "./messages.ts";

const words = judgingMessages.remove;

/** Removes a judge, with a reason. */
export function RemoveDialog({ judge, onClose }: { readonly judge: Judge; readonly onClose: () => void }) {
  const act = useAct(Judging_RemoveDocument);
  const problems = useProblems();
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (reason) => (reason.trim().length < 3 ? words.problem : null) },
    validateInputOnBlur: true,
  });
  const send = async (reason: string) => {
    problems.clear();
    const outcome = await act.run({ judgeId: judge.id, reason: reason.trim() });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={`${words.title}: ${judge.person?.name ?? ""}`}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ reason }) => void send(reason), problems.invalid)}
      onClose={onClose}
    >
      <Textarea
        label={words.reason}
        id={problems.fieldId("reason")}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
