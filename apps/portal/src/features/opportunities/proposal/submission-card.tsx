import { Button } from "@mantine/core";
import { Card, formatInstant, Pill } from "@resc/ui";
import { useState } from "react";
import type { OwnProposal } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";
import { SubmitDialog, type SubmitAct } from "./submit-dialog.tsx";
import type { Draft } from "./use-draft.ts";

/** What stands submitted, and what its speaker can do about it now. */
export function SubmissionCard({
  proposal,
  draft,
  over,
}: {
  readonly proposal: OwnProposal;
  readonly draft: Draft;
  readonly over: boolean;
}) {
  const [open, setOpen] = useState<SubmitAct | null>(null);
  const { state, closed, missing, submissions } = proposal;
  const last = submissions.at(-1);
  const label = closed ? words.submitLate : state === "SUBMITTED" ? words.replace : words.submit;
  return (
    <Card title={words.submission} acts={<Pill tone={state === "SUBMITTED" ? "ok" : "mute"}>{words.proposalStates[state]}</Pill>}>
      <div className="stack-tight">
        {last && (
          <div className="stack-tight" role="status">
            <b>{words.receipt}</b>
            <span>{words.receiptWords(last.version, formatInstant(last.submittedAt))}</span>
            <span className="quiet">{words.hash}</span>
            <code className="hash">{last.receiptHash}</code>
            <a className="no-print" href={`/files/funding/${last.id}`} download>
              {words.package}
            </a>
          </div>
        )}
        {!proposal.canSubmit && <p className="quiet">{words.onlySpeaker}</p>}
        {proposal.canSubmit && !over && (
          <div className="row no-print">
            {missing.length === 0 && <Button onClick={() => setOpen("submit")}>{label}</Button>}
            {state === "SUBMITTED" && (
              <Button variant="default" onClick={() => setOpen("withdraw")}>
                {words.withdraw}
              </Button>
            )}
          </div>
        )}
      </div>
      {open && <SubmitDialog act={open} proposal={proposal} draft={draft} onClose={() => setOpen(null)} />}
    </Card>
  );
}
