import { useSuspenseQuery } from "@apollo/client/react";
import { Opportunity_ProposalDocument } from "@resc/client/portal";
import { Card } from "@resc/ui";
import { useId } from "react";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { ConflictCard } from "./conflict-card.tsx";
import { CoverForm } from "./cover-form.tsx";
import type { OwnProposal } from "./draft-content.ts";
import { DraftStatus } from "./draft-status.tsx";
import { MissingCard } from "./missing-card.tsx";
import { proposalMessages as words } from "./messages.ts";
import { NamedCard } from "./named-card.tsx";
import { PartFiles } from "./part-files.tsx";
import { ReceiptsCard } from "./receipts-card.tsx";
import { SubmissionCard } from "./submission-card.tsx";
import { useDraft } from "./use-draft.ts";

/** The own RESC's proposal. For everybody who is not named for it there is no such tab. */
export function ProposalTab({ opportunity }: OpportunityProps) {
  const { data, refetch } = useSuspenseQuery(Opportunity_ProposalDocument, { variables: { ref: opportunity.ref } });
  const proposal = data.opportunity?.proposal;
  return proposal ? <ProposalDesk proposal={proposal} readAgain={() => refetch()} /> : null;
}

/** Whether the proposal can no longer be changed: it is sealed, or came late and stays unopened. */
const isOver = ({ closed, state }: OwnProposal) => closed && ["SUBMITTED", "SEALED", "LATE"].includes(state);

function ProposalDesk({ proposal, readAgain }: { readonly proposal: OwnProposal; readonly readAgain: () => Promise<unknown> }) {
  const form = useId();
  const draft = useDraft(proposal, readAgain);
  const fieldId = (field: string) => `${form}${field}`;
  const over = isOver(proposal);
  return (
    <div className="split">
      <div className="stack">
        {proposal.closed && (
          <p className="callout" role="status">
            {over ? (proposal.state === "LATE" ? words.closedLateSent : words.closedIn) : words.closedLate}
          </p>
        )}
        {draft.state === "CONFLICT" && <ConflictCard draft={draft} proposal={proposal} />}
        <Card title={words.title} acts={over ? undefined : <DraftStatus draft={draft} proposal={proposal} />}>
          <div className="stack">
            <p className="quiet">{words.privacy}</p>
            <CoverForm draft={draft} fieldId={fieldId} readOnly={over} />
          </div>
        </Card>
        <Card title={words.files}>
          <PartFiles draft={draft} fieldId={fieldId} readOnly={over} />
        </Card>
      </div>
      <aside className="stack" aria-label={words.submission}>
        <SubmissionCard proposal={proposal} draft={draft} over={over} />
        {!over && <MissingCard proposal={proposal} fieldId={fieldId} />}
        <NamedCard proposal={proposal} draft={draft} over={over} />
        {proposal.submissions.length > 0 && <ReceiptsCard proposal={proposal} />}
      </aside>
    </div>
  );
}
