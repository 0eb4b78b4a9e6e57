import { Checkbox } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Judging_AttestDocument } from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { Judge } from "./judging-tab.tsx";
import { judgingMessages } from "./messages.ts";

const words = judgingMessages.attest;
const lines = ["noConflict", "confidential", "rubricRead"] as const;
const isAffirmed = (affirmed: boolean) => (affirmed ? null : words.problem);

/** The judge affirms line by line. */
export function AttestDialog({ judge, onClose }: { readonly judge: Judge; readonly onClose: () => void }) {
  const act = useAct(Judging_AttestDocument);
  const problems = useProblems();
  const form = useForm({
    initialValues: { noConflict: false, confidential: false, rubricRead: false },
    validate: { noConflict: isAffirmed, confidential: isAffirmed, rubricRead: isAffirmed },
  });
  const send = async (affirmed: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ judgeId: judge.id, ...affirmed });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A42"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((affirmed) => void send(affirmed), problems.invalid)}
      onClose={onClose}
    >
      {lines.map((line, index) => (
        <Checkbox
          key={line}
          id={problems.fieldId(line)}
          label={words.lines[line]}
          data-autofocus={index === 0 || undefined}
          {...form.getInputProps(line, { type: "checkbox" })}
        />
      ))}
    </FormDialog>
  );
}
