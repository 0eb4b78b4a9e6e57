import { Judging_RecuseDocument, Judging_SubmitDocument } from "@resc/client/portal";
import type { FormEvent } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { Judge } from "./judging-tab.tsx";
import { judgingMessages as words } from "./messages.ts";

/** Submits the own scores or recuses oneself; what becomes true stands above the button. */
export function JudgeActDialog({
  act,
  judge,
  onClose,
}: {
  readonly act: "recuse" | "submitScores";
  readonly judge: Judge;
  readonly onClose: () => void;
}) {
  const recusing = useAct(Judging_RecuseDocument);
  const submitting = useAct(Judging_SubmitDocument);
  const problems = useProblems();
  const said = words[act];
  const send = async () => {
    problems.clear();
    const outcome = await (act === "recuse" ? recusing : submitting).run({ judgeId: judge.id });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(said.done);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <FormDialog
      title={said.title}
      intro={said.intro}
      submitLabel={said.submit}
      busy={recusing.busy || submitting.busy}
      problems={problems}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
