import { Page } from "@resc/ui";
import { useEffect } from "react";
import { messages } from "./messages.ts";
import { signedInChannel } from "./signed-in-channel.ts";

/** Where the sign-in tab ends: it tells the page that waits, and closes if it may. */
export function SignedInPage() {
  useEffect(() => {
    const channel = new BroadcastChannel(signedInChannel);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin only
    channel.postMessage("signed-in");
    channel.close();
    globalThis.window.close();
  }, []);
  return (
    <Page title={messages.signedInTitle}>
      <p>{messages.signedIn}</p>
    </Page>
  );
}
