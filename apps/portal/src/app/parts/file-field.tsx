import { Button } from "@mantine/core";
import { IconFile, IconUpload } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import type { DragEvent, ReactNode } from "react";
import { endingsOf, kindWords, refusedHere, sizeWords } from "../files/file-kinds.ts";
import type { FileKind } from "../files/file-kinds.ts";
import type { StagedFile } from "../files/send-file.ts";
import { useFileSending } from "../files/use-file-sending.ts";
import "./file-field.css";

const mostBytes = 25 * 1024 * 1024;

/** A field of a form in which a file is chosen or dropped. */
export interface FileFieldProps {
  /** The id of the control to which a problem leads. */
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly error?: ReactNode;
  /** The subgraph that keeps the file, and what it is for there. */
  readonly subgraph: string;
  readonly purpose: string;
  readonly kinds: readonly FileKind[];
  /** 25 MB when left out. */
  readonly maximumBytes?: number;
  /** The staged file, or null while there is none. */
  readonly onChange: (file: StagedFile | null) => void;
}

/** Sends a file as soon as it is chosen, and hands the form what the platform has of it. */
export function FileField({
  id,
  label,
  description,
  required,
  error,
  subgraph,
  purpose,
  kinds,
  maximumBytes = mostBytes,
  onChange,
}: FileFieldProps) {
  const own = useId();
  const control = id ?? own;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { sending, send, refuse, clear } = useFileSending({ subgraph, purpose }, onChange);

  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    const refused = files && files.length > 1 ? "Send one file at a time." : refusedHere(file, kinds, maximumBytes);
    if (refused) refuse(refused);
    else send(file);
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const leave = () => {
    clear();
    input.current?.focus();
  };
  const problem = sending.state === "FAILED" ? sending.message : error;
  const told = [description && `${control}-about`, `${control}-kinds`, problem && `${control}-problem`].filter(Boolean).join(" ");

  return (
    <div className="file-field">
      <label className="file-label" htmlFor={control}>
        {label}
        {required && (
          <span className="file-required" aria-hidden>
            {" *"}
          </span>
        )}
      </label>
      {description && (
        <p className="file-about" id={`${control}-about`}>
          {description}
        </p>
      )}
      <div
        className="file-drop"
        data-over={over || undefined}
        data-wrong={problem ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id={control}
          type="file"
          accept={endingsOf(kinds).join(",")}
          aria-required={required}
          aria-invalid={problem ? true : undefined}
          aria-describedby={told}
          disabled={sending.state === "SENDING"}
          onChange={(event) => take(event.currentTarget.files)}
        />
        <span className="file-kinds" id={`${control}-kinds`}>
          <IconUpload size={16} aria-hidden /> or drop it here. {kindWords(kinds)}, at most {sizeWords(maximumBytes)}.
        </span>
      </div>
      <div aria-live="polite">
        {sending.state === "SENDING" && (
          <div className="file-line">
            <span>Sending {sending.name}</span>
            <progress aria-label={`Sending ${sending.name}`} max={100} value={sending.percent} />
            <Button variant="subtle" size="compact-sm" onClick={leave}>
              Cancel
            </Button>
          </div>
        )}
        {sending.state === "STAGED" && (
          <div className="file-line">
            <IconFile size={16} aria-hidden />
            <span>
              {sending.file.name}, {sizeWords(sending.file.size)}, received
            </span>
            <Button variant="subtle" size="compact-sm" onClick={leave}>
              Remove
            </Button>
          </div>
        )}
        {problem && (
          <div className="file-line">
            <span className="file-problem" id={`${control}-problem`}>
              {problem}
            </span>
            {sending.state === "FAILED" && sending.file && (
              <Button variant="subtle" size="compact-sm" onClick={() => sending.file && send(sending.file)}>
                Retry
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
