import { IconWifiOff } from "@tabler/icons-react";
import { useStore } from "../data/store.ts";
import { offline } from "../session/connection.ts";
import { messages } from "./messages.ts";

/** Says that the gateway does not answer, until it does. */
export function OfflineBanner() {
  if (!useStore(offline)) return null;
  return (
    <div className="banner" role="status">
      <IconWifiOff size={16} aria-hidden />
      {messages.offline}
    </div>
  );
}
