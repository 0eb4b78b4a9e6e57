import { Button, Modal } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { App_ViewerDocument } from "@resc/client/portal";
import { useEffect, useState } from "react";
import { useStore } from "../data/store.ts";
import { lastContact } from "./connection.ts";
import { minutesToWarnOf } from "./idle.ts";
import { messages } from "./messages.ts";

/** Says that the session is about to end, early enough to stay. */
export function IdleWarning() {
  const contact = useStore(lastContact);
  const [now, setNow] = useState(() => Date.now());
  const [dismissedAt, setDismissedAt] = useState(0);
  const client = useApolloClient();
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const left = dismissedAt >= contact ? null : minutesToWarnOf(contact, now);
  const stay = () => void client.query({ query: App_ViewerDocument, fetchPolicy: "network-only" });
  return (
    <Modal opened={left !== null} onClose={() => setDismissedAt(Date.now())} title={messages.idleTitle} centered zIndex={400}>
      <div className="stack">
        <p role="status">{messages.idle(left ?? 1)}</p>
        <div><Button onClick={stay} data-autofocus>{messages.stay}</Button></div>
      </div>
    </Modal>
  );
}
