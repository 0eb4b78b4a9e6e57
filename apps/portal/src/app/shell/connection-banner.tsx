import { Button } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { IconAlertTriangle, IconWifiOff } from "@tabler/icons-react";
import { useStore } from "../data/store.ts";
import { incomplete, offline } from "../session/connection.ts";
import { messages } from "./messages.ts";

/** Says that the gateway does not answer, or answered in part, until it answers in full. */
export function ConnectionBanner() {
  const client = useApolloClient();
  const unreachable = useStore(offline);
  const gaps = useStore(incomplete);
  if (!unreachable && gaps.size === 0) return null;
  const Icon = unreachable ? IconWifiOff : IconAlertTriangle;
  const retry = () => {
    incomplete.set(new Set());
    void client.refetchQueries({ include: "active" });
  };
  return (
    <div className="banner" role="status">
      <Icon size={16} aria-hidden />
      {unreachable ? messages.offline : messages.incomplete}
      {!unreachable && (
        <Button variant="subtle" size="compact-sm" onClick={retry}>
          {messages.retry}
        </Button>
      )}
    </div>
  );
}
