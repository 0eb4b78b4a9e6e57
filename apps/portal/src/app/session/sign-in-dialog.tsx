import { Button, Modal } from "@mantine/core";
import { useEffect } from "react";
import type { SignInRequest } from "./connection.ts";
import { messages } from "./messages.ts";
import { signInPath } from "./session-api.ts";
import { signedInChannel } from "./signed-in-channel.ts";

/** The sign-in over the page: it happens in another tab, so that nothing typed here is lost. */
export function SignInDialog({ request }: { readonly request: SignInRequest }) {
  const fresh = request.reason === "FRESH";
  useEffect(() => {
    const channel = new BroadcastChannel(signedInChannel);
    channel.addEventListener("message", () => request.settle(true));
    return () => channel.close();
  }, [request]);
  return (
    <Modal opened onClose={() => request.settle(false)} title={fresh ? messages.freshTitle : messages.endedTitle} centered zIndex={400}>
      <div className="stack">
        <p>{fresh ? messages.fresh : messages.ended}</p>
        <p className="small">{messages.opensTab}</p>
        <div className="form-acts">
          <Button component="a" href={`${signInPath("/signed-in")}${fresh ? "&fresh=1" : ""}`} target="_blank" data-autofocus>
            {messages.signIn}
          </Button>
          <Button variant="subtle" onClick={() => request.settle(false)}>
            {messages.notNow}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
