import { Button } from "@mantine/core";
import type { ProposalPart } from "@resc/client/portal";
import { useEffect, useState } from "react";
import { sizeWords } from "../../../app/files/file-kinds.ts";
import type { StagedFile } from "../../../app/files/send-file.ts";
import { FileField } from "../../../app/parts/file-field.tsx";
import type { PartFile } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";
import type { Draft } from "./use-draft.ts";

const parts = Object.keys(words.parts) as ProposalPart[];

interface PartFilesProps {
  readonly draft: Draft;
  readonly fieldId: (field: string) => string;
  readonly readOnly: boolean;
}

/** The files of the proposal by part; each is kept as soon as it has arrived. */
export function PartFiles(props: PartFilesProps) {
  return (
    <div className="form">
      {parts.map((part) => (
        <OnePart key={part} part={part} {...props} />
      ))}
    </div>
  );
}

function OnePart({ part, draft, fieldId, readOnly }: PartFilesProps & { readonly part: ProposalPart }) {
  const { content, change } = draft;
  const files = content.files.filter((file) => file.part === part);
  const [taken, setTaken] = useState(0);
  const id = fieldId(part);
  // The field starts anew after each file, and whoever works by keyboard stays where they were.
  useEffect(() => {
    if (taken > 0) document.getElementById(id)?.focus();
  }, [taken, id]);
  const take = (file: StagedFile | null) => {
    if (!file) return;
    const { id: fileId, name, size } = file;
    change({ ...content, files: [...content.files, { __typename: "ProposalFileType", id: fileId, part, name, size }] }, true);
    setTaken((count) => count + 1);
  };
  const remove = (gone: PartFile) => change({ ...content, files: content.files.filter((file) => file !== gone) }, true);
  return (
    <section className="stack-tight" aria-label={words.parts[part]}>
      <h3>{words.parts[part]}</h3>
      {files.length > 0 && <FileLinks files={files} onRemove={readOnly ? undefined : remove} />}
      {!readOnly && (
        <FileField
          key={taken}
          id={id}
          label={words.addFile[part]}
          subgraph="funding"
          purpose="PROPOSAL_PART"
          kinds={["pdf", "word", "excel"]}
          onChange={take}
        />
      )}
    </section>
  );
}

/** Files to take away, each with its size. */
export function FileLinks({
  files,
  onRemove,
}: {
  readonly files: readonly PartFile[];
  readonly onRemove?: ((file: PartFile) => void) | undefined;
}) {
  return (
    <ul className="plain-list">
      {files.map((file) => (
        <li key={file.id} className="row-between">
          <a href={`/files/funding/${file.id}`}>
            {file.name}, {sizeWords(file.size)}
          </a>
          {onRemove && (
            <Button variant="subtle" size="compact-sm" onClick={() => onRemove(file)}>
              {words.remove}
              <span className="sr"> {file.name}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
