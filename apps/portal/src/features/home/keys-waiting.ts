import { useQuery } from "@apollo/client/react";
import { Home_KeysWaitingDocument } from "@resc/client/portal";
import type { Viewer } from "../../app/session/viewer.ts";
import { roleNames } from "../../app/words.ts";
import { messages } from "./messages.ts";
import type { NeedsYouItem } from "./needs-you.tsx";

/** API keys that wait for the viewer's answer; none for who does not grant them. */
export function useKeysWaiting(viewer: Viewer): readonly NeedsYouItem[] {
  const { data } = useQuery(Home_KeysWaitingDocument, {
    skip: !viewer.viewerCan.grantKeys,
    fetchPolicy: "cache-and-network",
  });
  return (data?.apiKeys?.nodes ?? []).map(({ id, name, role, owner }) => ({
    id,
    title: messages.keys.asked(owner?.name ?? roleNames[role]),
    detail: `${name}, ${roleNames[role]}`,
    path: "/api-keys",
    actLabel: messages.keys.answer,
    flag: null,
  }));
}
