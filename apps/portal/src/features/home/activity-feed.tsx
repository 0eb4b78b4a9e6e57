import type { Home_PageQuery } from "@resc/client/portal";
import { EmptyState, PathLink, formatInstant } from "@resc/ui";
import { roleNames } from "../../app/words.ts";
import { messages } from "./messages.ts";

/** Something that somebody did. */
export type Activity = NonNullable<Home_PageQuery["activity"]>[number];

/** What happened lately, and who acted as what. */
export function ActivityFeed({ items }: { readonly items: readonly Activity[] }) {
  if (items.length === 0) return <EmptyState title={messages.noActivity}>{messages.noActivityMore}</EmptyState>;
  return (
    <ul className="feed">
      {items.map((item) => (
        <li key={`${item.at}${item.who}${item.sentence}`}>
          <span>
            <b>{item.who}</b>
            {item.role && `, ${roleNames[item.role]}`}
          </span>
          {item.path ? <PathLink href={item.path}>{item.sentence}</PathLink> : <span>{item.sentence}</span>}
          <time dateTime={item.at}>{formatInstant(item.at)}</time>
        </li>
      ))}
    </ul>
  );
}
