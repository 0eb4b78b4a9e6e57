import { Button, Drawer } from "@mantine/core";
import { App_BellDocument, App_MarkBellReadDocument } from "@resc/client/portal";
import type { App_BellQuery } from "@resc/client/portal";
import { EmptyState, PathLink, formatInstant } from "@resc/ui";
import { useAct } from "../data/use-act.ts";
import { messages } from "./messages.ts";

/** One line of the bell. */
export type BellItem = NonNullable<App_BellQuery["bell"]>["nodes"][number];

/** What happened lately, newest first; each line leads to its page. */
export function BellDrawer({
  items,
  unread,
  onClose,
}: {
  readonly items: readonly BellItem[];
  readonly unread: number;
  readonly onClose: () => void;
}) {
  const markRead = useAct(App_MarkBellReadDocument, [App_BellDocument]);
  const open = (item: BellItem) => {
    if (!item.readAt) void markRead.run({ ids: [item.id] });
    onClose();
  };
  return (
    <Drawer opened onClose={onClose} title={messages.bellTitle} position="right" size={400}>
      {unread > 0 && (
        <Button variant="subtle" size="compact-sm" loading={markRead.busy} onClick={() => void markRead.run({})}>
          {messages.markAllRead}
        </Button>
      )}
      {items.length === 0 && <EmptyState title={messages.bellEmpty}>{messages.bellEmptyMore}</EmptyState>}
      <ul className="bell-list">
        {items.map((item) => (
          <li key={item.id}>
            <PathLink href={item.path} data-unread={item.readAt ? undefined : true} onClick={() => open(item)}>
              {item.title}
            </PathLink>
            {item.detail && <div className="quiet">{item.detail}</div>}
            <time className="small" dateTime={item.at}>
              {formatInstant(item.at)}
            </time>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
