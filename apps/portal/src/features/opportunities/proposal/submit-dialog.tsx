import { Proposal_SubmitDocument, Proposal_WithdrawDocument } from "@resc/client/portal";
import type { FormEvent } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { OwnProposal } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";
import { FileLinks } from "./part-files.tsx";
import type { Draft } from "./use-draft.ts";

/** Acts that bind the RESC. */
export type SubmitAct = "submit" | "withdraw";

/** Submits, replaces or withdraws; what becomes true stands above the button. */
export function SubmitDialog({
  act,
  proposal,
  draft,
  onClose,
}: {
  readonly act: SubmitAct;
  readonly proposal: OwnProposal;
  readonly draft: Draft;
  readonly onClose: () => void;
}) {
  const submit = useAct(Proposal_SubmitDocument);
  const withdraw = useAct(Proposal_WithdrawDocument);
  const problems = useProblems();
  const { closed, opportunityId } = proposal;
  const said = act === "submit" ? words.binding : words.withdrawDialog;
  const send = async () => {
    problems.clear();
    const version = await draft.flush();
    if (version === null) return problems.failed({ ok: false, typename: "Failure", message: words.states.FAILED, fields: [] });
    const outcome = await (act === "submit" ? submit : withdraw).run({ opportunityId, version });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(act === "submit" && closed ? words.binding.lateDone : said.done);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <FormDialog
      title={said.title}
      intro={act === "withdraw" ? words.withdrawDialog.intro : closed ? words.binding.late : words.binding.inTime}
      submitLabel={act === "submit" && closed ? words.submitLate : said.submit}
      busy={submit.busy || withdraw.busy}
      problems={problems}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {act === "submit" && (
        <div className="stack-tight">
          <b>{draft.content.cover.title}</b>
          <FileLinks files={draft.content.files} />
        </div>
      )}
    </FormDialog>
  );
}
