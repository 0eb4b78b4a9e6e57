import { Card } from "@resc/ui";
import type { MouseEvent } from "react";
import type { OwnProposal } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";

/** What a submission still needs; each line leads to its field. */
export function MissingCard({ proposal, fieldId }: { readonly proposal: OwnProposal; readonly fieldId: (field: string) => string }) {
  const lead = (event: MouseEvent, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  const target = (sentence: string) => fieldId(words.missingField[sentence] ?? "title");
  return (
    <Card title={words.missing}>
      {proposal.missing.length === 0 ? (
        <p className="quiet">{words.nothingMissing}</p>
      ) : (
        <ul className="plain-list">
          {proposal.missing.map((sentence) => (
            <li key={sentence}>
              <a href={`#${target(sentence)}`} onClick={(event) => lead(event, target(sentence))}>
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
