import { useQuery } from "@apollo/client/react";
import { App_KeysWaitingDocument, App_WaitingDocument } from "@resc/client/portal";
import { PathLink } from "@resc/ui";
import { useRouterState } from "@tanstack/react-router";
import type { Viewer } from "../session/viewer.ts";
import { messages } from "./messages.ts";
import { isCurrent, navigationFor } from "./navigation.ts";
import type { NavigationItem } from "./navigation.ts";

/** The pages in the left column, with a count where things wait for this person. */
export function NavigationList({ viewer }: { readonly viewer: Viewer | null }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data } = useQuery(App_WaitingDocument, { skip: viewer === null });
  const keys = useQuery(App_KeysWaitingDocument, { skip: !viewer?.viewerCan.grantKeys }).data?.apiKeys?.totalCount ?? 0;
  const waiting = (item: NavigationItem) => (item.path === "/api-keys" ? keys : noticesWaiting(item));
  const noticesWaiting = (item: NavigationItem) =>
    item.path === "/" ? 0 : (data?.waitingForMe ?? []).filter((one) => one.path.startsWith(item.path)).length;
  return navigationFor(viewer).map((group) => (
    <div key={group.label ?? "top"} className={group.label ? undefined : "nav-first"}>
      {group.label && (
        <div className="nav-group" id={`nav-${group.label}`}>
          {group.label}
        </div>
      )}
      <ul className="nav-list" aria-labelledby={group.label ? `nav-${group.label}` : undefined}>
        {group.items.map((item) => (
          <li key={item.path}>
            <PathLink href={item.path} aria-current={isCurrent(item, path) ? "page" : undefined}>
              <item.icon size={18} stroke={1.7} aria-hidden />
              {item.label}
              <WaitingCount count={waiting(item)} />
            </PathLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function WaitingCount({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className="count">
      {count}
      <span className="sr"> {messages.waiting}</span>
    </span>
  );
}
