import { Card, formatInstant, Pill } from "@resc/ui";
import type { OwnProposal } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";
import { FileLinks } from "./part-files.tsx";

/** Every version that was submitted, with its files as they were. */
export function ReceiptsCard({ proposal }: { readonly proposal: OwnProposal }) {
  return (
    <Card title={words.versions}>
      <ul className="plain-list">
        {proposal.submissions.toReversed().map(({ id, version, submittedAt, state, cover, files }) => (
          <li key={id} className="stack-tight">
            <span className="row-between">
              <b>{words.receiptWords(version, formatInstant(submittedAt))}</b>
              <Pill tone={state === "LATE" ? "warn" : state === "SUBMITTED" ? "ok" : "mute"}>{words.versionStates[state]}</Pill>
            </span>
            <span>{cover.title}</span>
            <FileLinks files={files} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
