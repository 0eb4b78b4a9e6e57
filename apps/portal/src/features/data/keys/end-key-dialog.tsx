import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import { messages } from "../messages.ts";
import { endKey, type OwnKey } from "./key-api.ts";

const words = messages.keys;

/** Asks once more before a key is ended: programs that use it stop. */
export function EndKeyDialog({
  ownKey,
  onEnded,
  onClose,
}: {
  readonly ownKey: OwnKey;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    try {
      await endKey(ownKey.id);
      toastDone(words.ended, ownKey.name);
      onEnded();
    } catch (cause) {
      toastFailed(words.failed, cause instanceof Error ? cause.message : String(cause));
    }
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.endTitle(ownKey.name)}>
      <div className="stack">
        <p>{words.endIntro}</p>
        <div className="form-acts">
          <Button loading={busy} onClick={() => void end()}>
            {words.endSubmit}
          </Button>
          <Button variant="subtle" onClick={onClose} data-autofocus>
            Cancel
          </Button>
        </div>
      </div>
    </Modal>
  );
}
