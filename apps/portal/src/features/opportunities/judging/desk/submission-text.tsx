import { formatMoney, KeyValue } from "@resc/ui";
import { proposalMessages } from "../../proposal/messages.ts";
import { FileLinks } from "../../proposal/part-files.tsx";
import type { JudgingPage } from "../judging-tab.tsx";
import { judgingMessages } from "../messages.ts";

const words = judgingMessages.desk;

/** A submission as the panel got it. */
export type Opened = JudgingPage["openedSubmissions"][number];

/** The text and the files of a submission. */
export function SubmissionText({ submission: { id, cover, files } }: { readonly submission: Opened }) {
  return (
    <section className="stack" aria-label={words.text}>
      <h3>{cover.title}</h3>
      <p className="submission-text">{cover.abstract}</p>
      <KeyValue
        facts={[
          [words.amount, cover.amount && formatMoney(cover.amount)],
          [words.partners, cover.partners],
          [words.contact, [cover.contactName, cover.contactEmail].filter(Boolean).join(", ")],
        ]}
      />
      <div className="stack-tight">
        <h4>{proposalMessages.files}</h4>
        <FileLinks files={files} />
        <a href={`/files/funding/${id}`} download>
          {proposalMessages.package}
        </a>
      </div>
    </section>
  );
}
