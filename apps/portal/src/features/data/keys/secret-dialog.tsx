import "../data.css";
import { Button, Modal } from "@mantine/core";
import { formatInstant } from "@resc/ui";
import { IconAlertTriangle } from "@tabler/icons-react";
import { CodeBlock } from "../../contract/code-block.tsx";
import { CodeExamples } from "../../contract/code-examples.tsx";
import { CopyButton } from "../../contract/copy-button.tsx";
import { messages } from "../messages.ts";
import { firstTable } from "./first-table.ts";
import type { CollectedKey } from "./key-api.ts";

const words = messages.secret;

/** The secret of a key, this once. It closes by its button alone, so that no stray press loses it. */
export function SecretDialog({ collected, onClose }: { readonly collected: CollectedKey; readonly onClose: () => void }) {
  const { key, secret } = collected;
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg" withCloseButton={false} closeOnClickOutside={false} closeOnEscape={false}>
      <div className="stack">
        <p className="secret-warning">
          <IconAlertTriangle size={20} color="var(--warn)" aria-hidden />
          <span>{words.warning}</span>
        </p>
        <div className="secret">
          <code className="code" aria-label={words.label}>
            {secret}
          </code>
          <CopyButton text={secret} label={words.copy} size="sm" variant="filled" />
        </div>
        {key.expiresAt && <p className="quiet">{words.until(formatInstant(key.expiresAt))}</p>}
        <p className="quiet">{words.variable}</p>
        <CodeBlock label={words.shell} text={words.exportLine} />
        <div className="short-examples">
          <CodeExamples document={firstTable} variables={{}} />
        </div>
        <div className="form-acts">
          <Button variant="default" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
