import "../data.css";
import { Button, Modal } from "@mantine/core";
import { formatInstant } from "@resc/ui";
import { IconAlertTriangle } from "@tabler/icons-react";
import { CodeBlock } from "../../contract/code-block.tsx";
import { CopyButton } from "../../contract/copy-button.tsx";
import { messages } from "../messages.ts";
import type { CollectedKey } from "./key-api.ts";

const words = messages.secret;

const lines = `export RESC_KEY='…'                                          # shell
os.environ["RESC_KEY"]                                       # Python reads it
Sys.getenv("RESC_KEY")                                       # R reads it
curl -H "Authorization: Bearer $RESC_KEY" ORIGIN/schema.graphql`;

/** The secret of a key, this once. It closes by its button alone, so that no stray press loses it. */
export function SecretDialog({ collected, onClose }: { readonly collected: CollectedKey; readonly onClose: () => void }) {
  const { key, secret } = collected;
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg" withCloseButton={false} closeOnClickOutside={false} closeOnEscape={false}>
      <div className="stack">
        <p className="row nowrap-row">
          <IconAlertTriangle size={20} color="var(--warn)" aria-hidden style={{ flex: "none" }} />
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
        <CodeBlock label={words.shell} text={lines.replace("ORIGIN", globalThis.location.origin)} />
        <div className="form-acts">
          <Button variant="default" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
