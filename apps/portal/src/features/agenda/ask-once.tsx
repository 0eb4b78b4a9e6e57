import type { ActFailure } from "../../app/data/outcome.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";

/** An act that binds: says what becomes true and cannot change, and does it once. */
export function AskOnce({
  title,
  intro,
  submit,
  done,
  busy,
  run,
  onClose,
}: {
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly done: string;
  readonly busy: boolean;
  readonly run: () => Promise<{ readonly ok: true } | ActFailure>;
  readonly onClose: () => void;
}) {
  const problems = useProblems();
  const send = async () => {
    problems.clear();
    const outcome = await run();
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(done);
    onClose();
  };
  return (
    <FormDialog
      title={title}
      intro={intro}
      submitLabel={submit}
      busy={busy}
      problems={problems}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
