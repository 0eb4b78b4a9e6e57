import { Button, Modal } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { App_ViewerDocument } from "@resc/client/portal";
import { messages } from "./messages.ts";

/** The question whether somebody is still there; any answer from the gateway keeps the session. */
export function IdleWarning({ minutes, onClose }: { readonly minutes: number; readonly onClose: () => void }) {
  const client = useApolloClient();
  const stay = () => void client.query({ query: App_ViewerDocument, fetchPolicy: "network-only" });
  return (
    <Modal opened onClose={onClose} title={messages.idleTitle} centered zIndex={400}>
      <div className="stack">
        <p role="status">{messages.idle(minutes)}</p>
        <div>
          <Button onClick={stay} data-autofocus>
            {messages.stay}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
