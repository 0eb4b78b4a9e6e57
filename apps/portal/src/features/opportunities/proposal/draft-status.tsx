import { Button } from "@mantine/core";
import { formatInstant } from "@resc/ui";
import type { OwnProposal } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";
import type { Draft } from "./use-draft.ts";

/** Says where the draft stands; read aloud when it changes. */
export function DraftStatus({ draft, proposal }: { readonly draft: Draft; readonly proposal: OwnProposal }) {
  const kept = draft.state === "KEPT" && proposal.savedAt !== null;
  return (
    <span className="row">
      <span className="quiet" role="status">
        {kept ? words.kept(formatInstant(proposal.savedAt ?? ""), proposal.savedBy?.name) : words.states[draft.state]}
        {draft.state === "FAILED" && ` ${draft.problem}`}
      </span>
      {draft.state === "FAILED" && (
        <Button variant="default" size="compact-sm" onClick={() => void draft.flush()}>
          {words.tryAgain}
        </Button>
      )}
    </span>
  );
}
